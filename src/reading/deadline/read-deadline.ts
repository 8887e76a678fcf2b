import type { ReadingContext } from '../context';
import type { DeadlineReading } from '../deadline-reading';
import { isoOfDay } from '../iso-date';
import type { Written } from '../written';
import { isRestDay } from '../calendar/working-days';
import { explain, type Days } from './explain';
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
  const { kind, rule, milestones } = outcome;
  const days = daysOf(outcome);
  const written: Mutable<DeadlineReading> = {
    text,
    kind,
    confirm: kind === 'ambiguous' || kind === 'invalid',
    flags: flagsOf(outcome, days),
    why: explain(text, outcome, days, context),
  };
  if (days.start !== undefined) written.start = days.start;
  if (days.end !== undefined) written.end = days.end;
  if (days.alt !== undefined) written.altEnd = days.alt;
  if (rule !== undefined) written.rule = rule;
  if (milestones !== undefined) written.milestones = milestones.map(isoOfDay);
  return written;
}

function daysOf({ kind, start, end, alt }: Outcome): Days {
  return {
    start: start === undefined ? undefined : isoOfDay(start),
    end: end === undefined ? undefined : isoOfDay(end),
    alt: alt === undefined || alt === end ? undefined : isoOfDay(alt),
    // Worth knowing, but no reason to move the date (T21).
    rests: end !== undefined && kind !== 'invalid' && isRestDay(end) === true,
  };
}

function flagsOf({ year, notes, doubts }: Outcome, { rests }: Days): string[] {
  const flags = [...doubts];
  for (const note of notes) if (!flags.includes(note)) flags.push(note);
  if (doubts.includes('year-conflict')) flags.push('missing-year');
  if (year && TOLD_YEARS.has(year.source)) flags.push('year-from-context');
  if (rests) flags.push('rest-day-deadline');
  return flags;
}
