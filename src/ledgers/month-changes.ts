import type { LedgerRow } from './ledger-row';

/** This period's rows against the last one's, matched by problem and unit, not by number. */
export interface MonthChanges {
  /** Where last period's list stands: another workbook, or an earlier sheet of this one. */
  readonly previous: { readonly book?: string; readonly sheets: readonly string[] };
  readonly matched: readonly { readonly now: LedgerRow; readonly before: LedgerRow }[];
  readonly added: readonly LedgerRow[];
  readonly vanished: readonly LedgerRow[];
}
