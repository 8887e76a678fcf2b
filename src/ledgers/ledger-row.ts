import type { IsoDate } from '../reading/iso-date';
import type { DeadlineReading } from '../reading/deadline-reading';
import type { NamesReading } from '../reading/names-reading';
import type { StatusReading } from '../reading/status-reading';
import type { FieldId } from '../tables/fields';
import type { Timing } from './timing';

/** A row of a 责任清单 or 台账 with every value read. Rows and columns count from 0. */
export interface LedgerRow {
  readonly sheet: string;
  readonly row: number;
  readonly hidden: boolean;
  /** Texts by field as they stand, merged values filled down; absent where the cell is blank. */
  readonly texts: ReadonlyMap<FieldId, string>;
  /** The cell of each column of the table: for a merged value the cell at the top of the merge. */
  readonly cells: ReadonlyMap<FieldId, { readonly row: number; readonly column: number }>;
  readonly deadline: DeadlineReading;
  readonly status: StatusReading;
  readonly leaders: NamesReading;
  readonly offices: NamesReading;
  readonly units: NamesReading;
  readonly closure: 'closed' | 'open' | 'reopened' | 'none';
  /** The day of completion: the 完成日期 cell, else what the progress text or the remark says. */
  readonly doneOn?: IsoDate;
  readonly foundOn?: IsoDate;
  readonly timing: Timing;
  /** The official item of the scheme that this row answers, where there is one. */
  readonly item?: string;
}
