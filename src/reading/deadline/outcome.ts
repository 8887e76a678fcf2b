import type { DayNumber } from '../day-number';
import type { DeadlineKind } from '../deadline-reading';
import type { YearFound } from './resolve-year';

/** Most outcomes have no codes: then they share one list. */
const NONE: readonly string[] = [];

/**
 * What a date, a range, a length or the whole cell says, before it is put into words. One of them
 * is filled in on the way from the calendar to the decision.
 */
export class Outcome {
  start: DayNumber | undefined = undefined;
  end: DayNumber | undefined = undefined;
  /** The other end of an ambiguous wording. */
  alt: DayNumber | undefined = undefined;
  rule: string | undefined = undefined;
  /** The last days of several dates that were joined (T25). */
  milestones: readonly DayNumber[] | undefined = undefined;
  /** The same days where each is read strictly. */
  strictMilestones: readonly DayNumber[] | undefined = undefined;
  /** True where the words allow two days and nothing else is in doubt. */
  choice = false;
  year: YearFound | undefined = undefined;
  month: number | undefined = undefined;
  /** The day a length was counted from, and which day of the context that was. */
  counted: { readonly from: DayNumber; readonly told: string } | undefined = undefined;
  /** Days counted though the wording names none (T18). */
  assumedDays: number | undefined = undefined;
  /** Codes that say why a person must decide, or why it cannot be; the first is the chief one. */
  doubts: readonly string[] = NONE;
  /** Codes of what is worth knowing and needs no decision. */
  notes: readonly string[] = NONE;

  /** `fixed` where the kind does not follow from the days and doubts. */
  constructor(public fixed?: DeadlineKind) {}

  get kind(): DeadlineKind {
    if (this.fixed !== 'invalid' && this.doubts.length > 0) return 'ambiguous';
    return (
      this.fixed ??
      (this.end === undefined ? 'open-ended' : this.start === undefined ? 'point' : 'range')
    );
  }

  from(start: DayNumber | undefined): this {
    this.start = start;
    return this;
  }

  until(end: DayNumber | undefined, alt?: DayNumber): this {
    this.end = end;
    this.alt = alt;
    return this;
  }

  doubt(code: string | undefined, holds = true): this {
    if (holds && code !== undefined) this.doubts = withCode(this.doubts, code);
    return this;
  }

  /** Takes over the doubts and notes of what stands before it. */
  after({ doubts, notes }: Outcome): this {
    this.doubts = this.doubts.reduce(withCode, doubts);
    this.notes = this.notes.reduce(withCode, notes);
    return this;
  }

  note(code: string, holds = true): this {
    if (holds) this.notes = withCode(this.notes, code);
    return this;
  }
}

export const withCode = (codes: readonly string[], code: string): readonly string[] =>
  codes.includes(code) ? codes : [...codes, code];

export const undecided = (doubt: string): Outcome => new Outcome().doubt(doubt);
export const wrong = (why: string): Outcome => new Outcome('invalid').doubt(why);
