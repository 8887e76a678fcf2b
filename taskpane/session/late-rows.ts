import type { LedgerRow } from '../../src/ledgers/ledger-row';
import type { TimingState } from '../../src/ledgers/timing';

/** What 逾期 speaks of, in the order in which a leader wants to see it. */
export const LATE_STATES = [
  'overdue',
  'overdue-blank',
  'maybe-overdue',
  'due-soon',
  'done-late',
] as const satisfies readonly TimingState[];

export interface LateRows {
  readonly state: (typeof LATE_STATES)[number];
  readonly rows: readonly LedgerRow[];
}

/** The longest overdue first; of those due soon the one with the fewest days left. */
export function lateRows(rows: readonly LedgerRow[]): readonly LateRows[] {
  return LATE_STATES.map((state) => ({
    state,
    rows: rows
      .filter(({ timing }) => timing.state === state)
      .sort((a, b) => (state === 'due-soon' ? 1 : -1) * (daysOf(a) - daysOf(b))),
  })).filter(({ rows: members }) => members.length > 0);
}

const daysOf = ({ timing }: LedgerRow): number => timing.days ?? 0;
