import type { ReadingContext } from '../context';
import type { DeadlineReading } from '../deadline-reading';
import { isoOfDay, type IsoDate } from '../iso-date';
import type { Message } from '../../messages/message';
import { shownBy } from '../number-format';
import type { Written } from '../written';
import { isRestDay } from '../calendar/working-days';
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
  if ('text' in written) return written.text;
  return 'value' in written ? String(written.value) : '';
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
  readonly #context: ReadingContext;

  constructor(
    readonly text: string,
    outcome: Outcome,
    context: ReadingContext,
  ) {
    const { kind, start, end, alt, rule, milestones } = outcome;
    this.kind = kind;
    this.confirm = kind === 'ambiguous' || kind === 'invalid';
    this.flags = flagsOf(outcome);
    if (start !== undefined) this.start = isoOfDay(start);
    if (end !== undefined) this.end = isoOfDay(end);
    if (alt !== undefined && alt !== end) this.altEnd = isoOfDay(alt);
    if (rule !== undefined) this.rule = rule;
    if (milestones !== undefined) this.milestones = milestones.map(isoOfDay);
    this.#outcome = outcome;
    this.#context = context;
  }

  get why(): readonly Message[] {
    return explain(this, this.#outcome, this.#context);
  }
}

function flagsOf({ kind, end, year, notes, doubts }: Outcome): string[] {
  const flags = [...doubts];
  for (const note of notes) if (!doubts.includes(note)) flags.push(note);
  if (doubts.includes('year-conflict')) flags.push('missing-year');
  if (year && TOLD_YEARS.has(year.source)) flags.push('year-from-context');
  // Worth knowing, but no reason to move the date (T21).
  if (end !== undefined && kind !== 'invalid' && isRestDay(end)) flags.push('rest-day-deadline');
  return flags;
}
