import type { Snapshot } from '../workbook/snapshot';

/** What is judged together: the workbook, last period's, and others sent in with it. */
export interface Case {
  readonly current: Snapshot;
  readonly previous?: Snapshot;
  readonly others: readonly Snapshot[];
}
