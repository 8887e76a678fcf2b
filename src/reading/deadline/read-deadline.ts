import type { ReadingContext } from '../context';
import type { DeadlineReading } from '../deadline-reading';
import { isoOfDay, type IsoDate } from '../iso-date';
import type { Message } from '../../messages/message';
import { shownBy } from '../number-format';
import type { Written } from '../written';
import { isRestDay } from '../calendar/working-days';
import { explain } from './explain';
import type { Meter } from './meter';
import { withCode, wrong, type Outcome } from './outcome';
import { readNumber } from './read-number';
import { readText } from './read-text';

/**
 * Reads what stands in a cell for deadlines. Never throws, never guesses a date in silence. The
 * steps that it takes are counted on the meter.
 */
export function readDeadline(
  written: Written,
  context: ReadingContext,
  meter: Meter = { steps: 0 },
): DeadlineReading {
  const text = 'text' in written ? written.text : 'value' in written ? String(written.value) : '';
  return new Reading(text, outcomeOf(written, text, context, meter), context);
}

const NO_TEXT = { blank: 'missing', boolean: 'no-time', error: 'error-value' };

function outcomeOf(written: Written, text: string, context: ReadingContext, meter: Meter): Outcome {
  if (written.kind === 'text') return readText(text, context, meter);
  if (written.kind !== 'number') return wrong(NO_TEXT[written.kind]);
  // 5.31 can only be the 31st; 5.3 may have lost its zero (T27).
  return /^\d{1,2}\.\d\d$/.test(text) && shownBy(written.format) === 'number'
    ? readText(text, context, meter)
    : readNumber(written.value, written.format, written.dateSystem);
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
  readonly assumedDays?: number;
  readonly choice?: true;
  readonly confirm: boolean;
  readonly flags: readonly string[];
  readonly #outcome: Outcome;
  readonly #context: ReadingContext;

  constructor(
    readonly text: string,
    outcome: Outcome,
    context: ReadingContext,
  ) {
    const { kind, start, end, alt, rule, milestones } = outcome;
    this.kind = kind;
    if (start !== undefined) this.start = isoOfDay(start);
    if (end !== undefined) this.end = isoOfDay(end);
    if (alt !== undefined && alt !== end) this.altEnd = isoOfDay(alt);
    if (rule !== undefined) this.rule = rule;
    if (milestones !== undefined) this.milestones = milestones.map(isoOfDay);
    if (outcome.assumedDays !== undefined) this.assumedDays = outcome.assumedDays;
    if (outcome.choice && outcome.doubts.length === 1) this.choice = true;
    this.confirm = kind === 'ambiguous' || kind === 'invalid';
    this.flags = flagsOf(outcome);
    this.#outcome = outcome;
    this.#context = context;
  }

  get why(): readonly Message[] {
    return explain(this, this.#outcome, this.#context);
  }
}

function flagsOf({ kind, end, year, notes, doubts }: Outcome): string[] {
  const flags = [...notes.reduce(withCode, doubts)];
  if (doubts.includes('year-conflict')) flags.push('missing-year');
  if (year && TOLD_YEARS.has(year.source)) flags.push('year-from-context');
  // Worth knowing, but no reason to move the date (T21).
  if (end !== undefined && kind !== 'invalid' && isRestDay(end)) flags.push('rest-day-deadline');
  return flags;
}
