import { daysBetween, type IsoDate } from '../reading/iso-date';
import type { DeadlineReading } from '../reading/deadline-reading';
import type { StatusClass } from '../reading/status-reading';

export const TIMING_STATES = [
  'done',
  'done-late',
  'overdue',
  'overdue-blank',
  'maybe-overdue',
  'due-soon',
  'on-track',
  'long-term',
  'not-applicable',
  'unclear',
] as const;
export type TimingState = (typeof TIMING_STATES)[number];

export interface Timing {
  readonly state: TimingState;
  /** Days past the end where overdue (or done late); days left where due soon. */
  readonly days?: number;
  readonly end?: IsoDate;
  /** Where `end` is 立行立改 and nobody wrote a day: the days that were counted for it. */
  readonly assumedDays?: number;
}

export interface TimingInput {
  readonly deadline: DeadlineReading;
  readonly status: StatusClass;
  readonly doneOn?: IsoDate;
  /** False where the list has no column that could tell how far the work is. */
  readonly told: boolean;
  readonly asOf: IsoDate;
  readonly warnDays: number;
}

/**
 * Where a row stands on a day. Overdue needs an end that has passed on the lenient reading and work
 * that is not done; whoever may be on time is never called late (docs/decisions.md, "Timing").
 */
export function timingOf({ deadline, status, doneOn, told, asOf, warnDays }: TimingInput): Timing {
  const { end, assumedDays } = deadline;
  if (status === 'not-applicable') return { state: 'not-applicable', ...(end && { end }) };
  if (status === 'done') {
    if (end && doneOn && doneOn > end && assumedDays === undefined) {
      return { state: 'done-late', days: daysBetween(end, doneOn), end };
    }
    return { state: 'done', ...(end && { end }) };
  }
  if (deadline.kind === 'recurring') return { state: 'on-track' };
  if (deadline.kind === 'open-ended') return { state: 'long-term' };
  if (deadline.kind === 'invalid' || !end) return { state: 'unclear' };
  const past = daysBetween(end, asOf);
  if (past > 0) {
    // A day of completion without a word on the progress: asked about, and nobody is called late.
    // 立行立改 names no day: what is counted for it may warn, never accuse (domain.md T18).
    if (assumedDays !== undefined) return { state: 'maybe-overdue', days: past, end, assumedDays };
    if (status === 'blank' && doneOn) return { state: 'unclear', end };
    if (status === 'blank' && told) return { state: 'overdue-blank', days: past, end };
    if (status === 'blank' || status === 'long-term' || status === 'unknown') {
      return { state: 'maybe-overdue', days: past, end };
    }
    return { state: 'overdue', days: past, end };
  }
  if (deadline.altEnd && asOf > deadline.altEnd) return { state: 'maybe-overdue', end };
  if (-past <= warnDays) return { state: 'due-soon', days: -past, end };
  return { state: 'on-track', end };
}
