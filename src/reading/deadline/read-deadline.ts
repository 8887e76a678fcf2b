import { isRestDay } from '../calendar/working-days';
import type { ReadingContext } from '../context';
import type { DeadlineReading } from '../deadline-reading';
import { isoOfDay } from '../iso-date';
import type { Written } from '../written';
import { explain } from './explain';
import type { Meter } from './meter';
import { wrong, type Outcome } from './outcome';
import { readNumber } from './read-number';
import { readText } from './read-text';

/** Reads what stands in a cell for deadlines. Never throws, never guesses a date in silence. */
export function readDeadline(written: Written, context: ReadingContext): DeadlineReading {
  return readDeadlineCounting(written, context, { steps: 0 });
}

/** The same, and counts its steps on the meter. */
export function readDeadlineCounting(
  written: Written,
  context: ReadingContext,
  meter: Meter,
): DeadlineReading {
  const text = textOf(written);
  return reading(text, outcomeOf(written, text, context, meter), context);
}

function outcomeOf(written: Written, text: string, context: ReadingContext, meter: Meter): Outcome {
  switch (written.kind) {
    case 'blank':
      return wrong('missing');
    case 'text':
      return readText(text, context, meter);
    case 'number':
      return readNumber(written.value, written.format, written.dateSystem);
    case 'boolean':
      return wrong('no-time');
    case 'error':
      return wrong('error-value');
  }
}

function textOf(written: Written): string {
  switch (written.kind) {
    case 'blank':
      return '';
    case 'text':
    case 'error':
      return written.text;
    default:
      return String(written.value);
  }
}

/** From the third source of T13 on, the year is shown as taken from the context. */
const TOLD_YEARS: ReadonlySet<string> = new Set(['as-of-line', 'column', 'option']);

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function reading(text: string, outcome: Outcome, context: ReadingContext): DeadlineReading {
  const { kind, start, end, alt, rule, milestones } = outcome;
  const written: Mutable<DeadlineReading> = {
    text,
    kind,
    confirm: kind === 'ambiguous' || kind === 'invalid',
    flags: flagsOf(outcome),
    why: explain(text, outcome, context),
  };
  if (start !== undefined) written.start = isoOfDay(start);
  if (end !== undefined) written.end = isoOfDay(end);
  if (alt !== undefined && alt !== end) written.altEnd = isoOfDay(alt);
  if (rule !== undefined) written.rule = rule;
  if (milestones !== undefined) written.milestones = milestones.map(isoOfDay);
  return written;
}

function flagsOf({ kind, end, year, notes, doubts }: Outcome): string[] {
  const flags = [...doubts];
  for (const note of notes) if (!flags.includes(note)) flags.push(note);
  if (doubts.includes('year-conflict')) flags.push('missing-year');
  if (year && TOLD_YEARS.has(year.source)) flags.push('year-from-context');
  if (end !== undefined && kind !== 'invalid' && isRestDay(end)) flags.push('rest-day-deadline');
  return flags;
}
