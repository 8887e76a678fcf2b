import type { IsoDate } from './iso-date';

/** What a reader may know beyond the cell itself. Nothing here is guessed from a clock. */
export interface ReadingContext {
  /** The year for dates that leave it out, with where it comes from (domain T13). */
  readonly year?: YearFrom;
  /**
   * Set where two sources name different years: then no year is taken, a date without one is
   * ambiguous, and the reason names both (domain T13).
   */
  readonly yearConflict?: readonly YearFrom[];
  /** Day of issue or dispatch: the trigger of 印发之日起, and the lower bound of a missing year. */
  readonly issued?: IsoDate;
  /** The day the report speaks of, for 本月底, 下周五. Never today's date. */
  readonly asOf?: IsoDate;
  /** The day the problem of this row was found, for 立行立改. */
  readonly foundOn?: IsoDate;
  /** Days that 立行立改 leaves from the day of finding; 7 unless the scheme says otherwise. */
  readonly immediateDays?: number;
  readonly schoolCalendar?: readonly SchoolTerm[];
  /** True where the document moves a deadline on a rest day to the next working day (T21). */
  readonly rollForward?: boolean;
  /**
   * 时限读法 of the scheme: for a wording, as `normalise` of the deadline reader leaves it, which of
   * its two readings holds: lenient, strict, or the day in anybody's words.
   */
  readonly settled?: ReadonlyMap<string, string>;
  readonly people?: readonly KnownName[];
  readonly units?: readonly KnownName[];
}

export interface YearFrom {
  readonly value: number;
  readonly source: YearSource;
  /** The words it was taken from, to be shown in the reason: 〔2020〕38号. */
  readonly text?: string;
}

/** In the order of trust of domain T13; from `as-of-line` on the reading is flagged year-from-context. */
export type YearSource =
  'scheme' | 'document-number' | 'title' | 'as-of-line' | 'column' | 'option';

export interface SchoolTerm {
  /** e.g. 2020春 */
  readonly name: string;
  readonly starts: IsoDate;
  readonly ends: IsoDate;
}

/** A person or unit of a register, with the other ways it is written. */
export interface KnownName {
  readonly name: string;
  readonly aliases: readonly string[];
}
