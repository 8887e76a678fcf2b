import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Rate } from './rate-table';

/** A 资助标准 sheet of the workbook, row by row. */
export interface StandardsSheet {
  readonly snapshot: Snapshot;
  readonly table: Table;
  readonly rows: readonly StandardRow[];
}

export interface StandardRow {
  readonly row: number;
  readonly stageText: string;
  /** False where the stage is a word that the standards do not know. */
  readonly stageKnown: boolean;
  /** Undefined where the stage is blank: the row is no rate. */
  readonly rate: Rate | undefined;
  /** A1 of the amount taken, else of the first cell where one would stand. */
  readonly amountCell: string;
  /** The row says why it has no amount: 由旗县区确定, 见文件. */
  readonly saysWhy: boolean;
  /** The term's amount beside the school year's, where both stand. */
  readonly term?: { readonly fen: number; readonly cell: string };
}
