import type { ReadingContext } from '../context';
import { weekdayOf } from '../day-number';
import type { DeadlineReading } from '../deadline-reading';
import { isoOfDay } from '../iso-date';
import type { Message, MessageParams } from '../../messages/message';
import type { Outcome } from './outcome';

/** A sentence shows no more of the cell than this. */
const LONGEST_QUOTE = 40;
const WEEKEND = ['saturday', 'sunday'];
const SATURDAY = 6;

/** What was read of a deadline, before the reasons for it. */
type Told = Omit<DeadlineReading, 'why'>;

/** How a deadline was read, in sentences that a person can check against the cell (U3). */
export function explain(reading: Told, outcome: Outcome, context: ReadingContext): Message[] {
  const { doubts, notes, counted, year, end } = outcome;
  const { milestones, flags } = reading;
  const messages: Message[] = [chief(reading)];
  const say = (name: string, params?: MessageParams): void => {
    const code = `deadline.${name}`;
    messages.push(params ? { code, params } : { code });
  };
  if (milestones) say('milestones', { days: milestones.join('、') });
  if (counted) say(`counted.${counted.told}`, { day: isoOfDay(counted.from) });
  for (const doubt of doubts)
    say(`doubt.${doubt}`, doubt === 'year-conflict' ? conflictOf(context) : undefined);
  for (const note of notes) say(`note.${note}`);
  if (year && year.source !== 'written') {
    const from = context.year?.text ?? String(context.year?.value ?? year.value);
    say(`year.${year.source}`, { year: year.value, from });
  }
  if (end !== undefined && flags.includes('rest-day-deadline'))
    say(`rest.${WEEKEND[weekdayOf(end) - SATURDAY] ?? 'holiday'}`, { day: isoOfDay(end) });
  return messages;
}

const conflictOf = ({ yearConflict = [] }: ReadingContext): MessageParams => ({
  years: yearConflict.map(({ value, text }) => text ?? String(value)).join('、'),
});

/** The sentence that says what the cell was read as. */
function chief({ text, kind, rule, start, end, altEnd: alt }: Told): Message {
  const params: Record<string, string> = { text: quoteOf(text) };
  for (const [name, value] of Object.entries({ start, end, alt, rule }))
    if (value !== undefined) params[name] = value;
  let code: string = kind;
  if (kind === 'range' && start === undefined) code += '.to';
  if (kind === 'open-ended' && start !== undefined) code += '.from';
  if (kind === 'ambiguous' && end !== undefined) code += alt === undefined ? '.end' : '.both';
  return { code: `deadline.${code}`, params };
}

function quoteOf(text: string): string {
  const quote = text.replace(/\s+/g, ' ').trim();
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}
