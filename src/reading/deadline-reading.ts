import type { Message } from '../messages/message';
import type { IsoDate } from './iso-date';

export const DEADLINE_KINDS = [
  'point',
  'range',
  'recurring',
  'open-ended',
  'ambiguous',
  'invalid',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** A deadline as it was read (domain.md T1-T29). `end` is the last day that is still on time. */
export interface DeadlineReading {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  /** The stricter end of an ambiguous wording: 10月前 may mean 30 September (T4). */
  readonly altEnd?: IsoDate;
  /** Of a recurring duty: monthly, monthly:D25, weekly:Mon, yearly:12-31 … (T14). */
  readonly rule?: string;
  readonly milestones?: readonly IsoDate[];
  /**
   * 立行立改 names no day (T18): the days that were counted for it from the finding or the issue. An
   * end that stands on them may warn, never accuse.
   */
  readonly assumedDays?: number;
  /**
   * True where the words allow two days, `end` and `altEnd`, and nothing else is in doubt: the scheme
   * may say once which of them such words mean.
   */
  readonly choice?: true;
  /** True where a person must decide before the date may be used against anyone. */
  readonly confirm: boolean;
  /** Information and doubts by name: soft, extended, long-term-tail, missing-year, immediate … */
  readonly flags: readonly string[];
  /** How it was read, in sentences a person can check. */
  readonly why: readonly Message[];
}
