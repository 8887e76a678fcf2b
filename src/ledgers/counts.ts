import type { StatusClass } from '../reading/status-reading';
import type { TimingState } from './timing';

/** Counts over the rows of all lists, copies and own sheets left out. Classes add up to `rows`. */
export interface Counts {
  readonly rows: number;
  /** Rows hidden or filtered away: counted in `rows`, and said. */
  readonly hidden: number;
  readonly byClass: Readonly<Record<StatusClass, number>>;
  readonly byState: Readonly<Record<TimingState, number>>;
  /** 整改率: done of all that are not 不涉及. */
  readonly completion: Ratio;
  /** 填报率: rows with a status of all. */
  readonly filled: Ratio;
  readonly byCategory: readonly GroupCount[];
  readonly byLeader: readonly GroupCount[];
  readonly byOffice: readonly GroupCount[];
  readonly byUnit: readonly GroupCount[];
}

export interface Ratio {
  readonly done: number;
  readonly of: number;
}

/** One group: a row with five offices counts in each of them, and once in `Counts.rows`. */
export interface GroupCount {
  readonly name: string;
  readonly rows: number;
  readonly done: number;
  readonly partial: number;
  readonly notApplicable: number;
  readonly blank: number;
  readonly overdue: number;
  readonly dueSoon: number;
}
