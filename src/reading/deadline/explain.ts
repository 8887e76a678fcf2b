import type { ReadingContext } from '../context';
import { weekdayOf, type DayNumber } from '../day-number';
import type { DeadlineReading } from '../deadline-reading';
import { isoOfDay } from '../iso-date';
import type { Message, MessageParams } from '../../messages/message';
import type { Outcome } from './outcome';
import type { YearFound } from './resolve-year';
import { writeRule } from './write-rule';

/** A sentence shows no more of the cell than this. */
const LONGEST_QUOTE = 40;
const SATURDAY = 6;
const SUNDAY = 7;

/** What was read of a deadline, before the reasons for it. */
type Told = Omit<DeadlineReading, 'why'>;

/** How a deadline was read, in sentences that a person can check against the cell (U3). */
export function explain(reading: Told, outcome: Outcome, context: ReadingContext): Message[] {
  const { doubts, notes, counted, year, end } = outcome;
  const { milestones, flags } = reading;
  const messages: Message[] = [chief(reading)];
  if (milestones) messages.push(say('milestones', { days: milestones.join('、') }));
  if (counted) messages.push(say(`counted.${counted.told}`, { day: isoOfDay(counted.from) }));
  for (const doubt of doubts)
    messages.push(doubt === 'year-conflict' ? ofConflict(context) : plain(DOUBTS, doubt));
  for (const note of notes) messages.push(plain(NOTES, note));
  if (year && year.source !== 'written') messages.push(ofYear(year, context));
  if (end !== undefined && flags.includes('rest-day-deadline')) messages.push(ofRestDay(end));
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

function ofRestDay(day: DayNumber): Message {
  const weekday = weekdayOf(day);
  const name = weekday === SATURDAY ? 'saturday' : weekday === SUNDAY ? 'sunday' : 'holiday';
  return say(`rest.${name}`, { day: isoOfDay(day) });
}

function chief({ text, kind, rule, start, end, altEnd: alt }: Told): Message {
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
