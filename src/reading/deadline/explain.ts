import type { ReadingContext } from '../context';
import { weekdayOf, type DayNumber } from '../day-number';
import { isoOfDay, type IsoDate } from '../iso-date';
import type { Message, MessageParams } from '../../messages/message';
import type { Outcome } from './outcome';
import type { YearFound } from './resolve-year';
import { writeRule } from './write-rule';

/** A sentence shows no more of the cell than this. */
const LONGEST_QUOTE = 40;
const SATURDAY = 6;
const SUNDAY = 7;

/** The days of an outcome as they are written. */
export interface Days {
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
  readonly alt: IsoDate | undefined;
  /** The end is a weekend or a holiday. */
  readonly rests: boolean;
}

/** How a deadline was read, in sentences that a person can check against the cell (U3). */
export function explain(
  text: string,
  outcome: Outcome,
  days: Days,
  context: ReadingContext,
): Message[] {
  const { doubts, notes, milestones, counted, year } = outcome;
  const messages: Message[] = [chief(text, outcome, days)];
  if (milestones) messages.push(say('milestones', { days: milestones.map(isoOfDay).join('、') }));
  if (counted) messages.push(say(`counted.${counted.told}`, { day: isoOfDay(counted.from) }));
  for (const doubt of doubts)
    messages.push(doubt === 'year-conflict' ? ofConflict(context) : plain(DOUBTS, doubt));
  for (const note of notes) messages.push(plain(NOTES, note));
  if (year && year.source !== 'written' && year.source !== 'carried')
    messages.push(ofYear(year, context));
  if (days.rests && outcome.end !== undefined) messages.push(ofRestDay(outcome.end, days.end));
  return messages;
}

const say = (name: string, params: MessageParams): Message => ({
  code: `deadline.${name}`,
  params,
});

/** Sentences without parameters, made once each. */
const DOUBTS = new Map<string, Message>();
const NOTES = new Map<string, Message>();

function plain(made: Map<string, Message>, name: string): Message {
  const known = made.get(name);
  if (known) return known;
  const message = { code: `deadline.${made === DOUBTS ? 'doubt' : 'note'}.${name}` };
  made.set(name, message);
  return message;
}

function ofYear({ value, source }: YearFound, { year }: ReadingContext): Message {
  return say(`year.${source}`, { year: value, from: year?.text ?? String(year?.value ?? value) });
}

function ofConflict({ yearConflict = [] }: ReadingContext): Message {
  const years = yearConflict.map(({ value, text }) => text ?? String(value)).join('、');
  return say('doubt.year-conflict', { years });
}

function ofRestDay(day: DayNumber, iso = isoOfDay(day)): Message {
  const weekday = weekdayOf(day);
  const name = weekday === SATURDAY ? 'saturday' : weekday === SUNDAY ? 'sunday' : 'holiday';
  return say(`rest.${name}`, { day: iso });
}

function chief(text: string, { kind, rule }: Outcome, { start, end, alt }: Days): Message {
  const params: Record<string, string> = { text: quoteOf(text) };
  if (start !== undefined) params['start'] = start;
  if (end !== undefined) params['end'] = end;
  if (alt !== undefined) params['alt'] = alt;
  if (rule !== undefined) {
    params['rule'] = rule;
    params['words'] = writeRule(rule);
  }
  return { code: chiefCode(kind, start, end, alt), params };
}

function quoteOf(text: string): string {
  const quote = hasSpace(text) ? text.replace(/\s+/g, ' ').trim() : text;
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}

const hasSpace = (text: string): boolean => text.includes(' ') || text.includes('\n');

function chiefCode(kind: Outcome['kind'], start?: string, end?: string, alt?: string): string {
  switch (kind) {
    case 'range':
      return start === undefined ? 'deadline.range.to' : 'deadline.range';
    case 'open-ended':
      return start === undefined ? 'deadline.open-ended' : 'deadline.open-ended.from';
    case 'ambiguous':
      if (end === undefined) return 'deadline.ambiguous';
      return alt === undefined || alt === end
        ? 'deadline.ambiguous.end'
        : 'deadline.ambiguous.both';
    default:
      return `deadline.${kind}`;
  }
}
