import type { ReadingContext } from '../context';
import type { DeadlineReading } from '../deadline-reading';
import { isoOfDay, type IsoDate } from '../iso-date';
import type { Message } from '../../messages/message';
import { shownBy } from '../number-format';
import type { Written } from '../written';
import { isRestDay } from '../calendar/working-days';
import { explain, type Days } from './explain';
import type { Meter } from './meter';
import { united, wrong, type Outcome } from './outcome';
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
  return new Reading(text, outcomeOf(written, text, context, meter), context);
}

function outcomeOf(written: Written, text: string, context: ReadingContext, meter: Meter): Outcome {
  switch (written.kind) {
    case 'blank':
      return wrong('missing');
    case 'text':
      return readText(text, context, meter);
    case 'number':
      // 5.31 can only be the 31st; 5.3 may have lost its zero (T27).
      if (/^\d{1,2}\.\d\d$/.test(text) && shownBy(written.format) === 'number')
        return readText(text, context, meter);
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

/** What was read; the sentences about it are made when a person asks for them. */
class Reading implements DeadlineReading {
  readonly kind: DeadlineReading['kind'];
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly altEnd?: IsoDate;
  readonly rule?: string;
  readonly milestones?: readonly IsoDate[];
  readonly confirm: boolean;
  readonly flags: readonly string[];
  readonly #outcome: Outcome;
  readonly #days: Days;
  readonly #context: ReadingContext;

  constructor(
    readonly text: string,
    outcome: Outcome,
    context: ReadingContext,
  ) {
    const { kind, rule, milestones } = outcome;
    const days = daysOf(outcome);
    this.kind = kind;
    this.confirm = kind === 'ambiguous' || kind === 'invalid';
    this.flags = flagsOf(outcome, days);
    if (days.start !== undefined) this.start = days.start;
    if (days.end !== undefined) this.end = days.end;
    if (days.alt !== undefined) this.altEnd = days.alt;
    if (rule !== undefined) this.rule = rule;
    if (milestones !== undefined) this.milestones = milestones.map(isoOfDay);
    this.#outcome = outcome;
    this.#days = days;
    this.#context = context;
  }

  get why(): readonly Message[] {
    return explain(this.text, this.#outcome, this.#days, this.#context);
  }
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
  const flags = doubts.length > 0 || notes.length > 0 ? [...united([doubts, notes])] : [];
  if (doubts.includes('year-conflict')) flags.push('missing-year');
  if (year && TOLD_YEARS.has(year.source)) flags.push('year-from-context');
  if (rests) flags.push('rest-day-deadline');
  return flags;
}
