import type { ReadingContext } from '../context';
import { isRestDay } from '../calendar/working-days';
import { weekdayOf } from '../day-number';
import { isoOfDay } from '../iso-date';
import type { Message, MessageParams } from '../../messages/message';
import type { Outcome } from './outcome';

/** A sentence shows no more of the cell than this. */
const LONGEST_QUOTE = 40;
const SATURDAY = 6;
const SUNDAY = 7;

/** How a deadline was read, in sentences that a person can check against the cell (U3). */
export function explain(text: string, outcome: Outcome, context: ReadingContext): Message[] {
  const { doubts, notes, milestones, counted } = outcome;
  const messages: Message[] = [chief(text, outcome)];
  const add = (name: string, params?: MessageParams): void => {
    messages.push({ code: `deadline.${name}`, ...(params ? { params } : {}) });
  };
  if (milestones) add('milestones', { days: milestones.map(isoOfDay).join('、') });
  if (counted) add(`counted.${counted.told}`, { day: isoOfDay(counted.from) });
  for (const doubt of doubts) add(`doubt.${doubt}`, paramsOf(doubt, context));
  for (const note of notes) add(`note.${note}`);
  const { year, end, kind } = outcome;
  if (year && year.source !== 'written' && year.source !== 'carried')
    add(`year.${year.source}`, { year: year.value, from: sourceText(context, year.value) });
  if (end !== undefined && kind !== 'invalid' && isRestDay(end) === true)
    add(
      weekdayOf(end) === SATURDAY
        ? 'rest.saturday'
        : weekdayOf(end) === SUNDAY
          ? 'rest.sunday'
          : 'rest.holiday',
      { day: isoOfDay(end) },
    );
  return messages;
}

function chief(text: string, { kind, start, end, alt, rule }: Outcome): Message {
  const params: Record<string, string> = { text: quoteOf(text) };
  if (start !== undefined) params['start'] = isoOfDay(start);
  if (end !== undefined) params['end'] = isoOfDay(end);
  if (alt !== undefined) params['alt'] = isoOfDay(alt);
  if (rule !== undefined) params['rule'] = rule;
  return { code: chiefCode(kind, start, end, alt), params };
}

function quoteOf(text: string): string {
  const quote = /\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}

function chiefCode(kind: Outcome['kind'], start?: number, end?: number, alt?: number): string {
  switch (kind) {
    case 'range':
      return start === undefined ? 'deadline.range.to' : 'deadline.range';
    case 'open-ended':
      return start === undefined ? 'deadline.open-ended' : 'deadline.open-ended.from';
    case 'ambiguous':
      if (end === undefined) return 'deadline.ambiguous';
      return alt === undefined || alt === end ? 'deadline.ambiguous.end' : 'deadline.ambiguous.both';
    default:
      return `deadline.${kind}`;
  }
}

function sourceText({ year }: ReadingContext, value: number): string {
  return year?.text ?? String(year?.value ?? value);
}

function paramsOf(doubt: string, { yearConflict = [] }: ReadingContext): MessageParams | undefined {
  if (doubt !== 'year-conflict') return undefined;
  return { years: yearConflict.map(({ value, text }) => text ?? String(value)).join('、') };
}
