import type { DayNumber } from '../day-number';
import type { YearFound } from './resolve-year';

/** One date, range or length of the cell, put into the calendar and judged. */
export interface Judgement {
  readonly kind: 'point' | 'range' | 'start' | 'ambiguous' | 'invalid';
  readonly start?: DayNumber | undefined;
  readonly end?: DayNumber | undefined;
  /** The other end of an ambiguous wording, never later than `end`. */
  readonly alt?: DayNumber | undefined;
  /** Codes of what a person must decide, or of what is impossible. */
  readonly doubts: readonly string[];
  /** Codes of what is worth knowing and needs no decision. */
  readonly notes: readonly string[];
  readonly year?: YearFound | undefined;
  readonly month?: number | undefined;
  /** The last days of several dates that were joined (T25). */
  readonly milestones?: readonly DayNumber[] | undefined;
}

const verdict = (kind: 'invalid' | 'ambiguous', why: string): Judgement => ({
  kind,
  doubts: [why],
  notes: [],
  start: undefined,
  end: undefined,
  alt: undefined,
  year: undefined,
  month: undefined,
  milestones: undefined,
});

export const invalidBy = (why: string): Judgement => verdict('invalid', why);
export const doubtful = (why: string): Judgement => verdict('ambiguous', why);

/** The same with one doubt more. */
export const doubting = (judgement: Judgement, doubt: string): Judgement => ({
  ...judgement,
  kind: 'ambiguous',
  doubts: [...judgement.doubts, doubt],
});
