import type { LedgerRow } from '../ledgers/ledger-row';
import { a1 } from '../workbook/address';

/** The cell to go to for a row: its deadline, else its first cell. */
export function rowLink(row: LedgerRow): { readonly sheet: string; readonly cell: string } {
  const deadline = row.cells.get('deadline');
  const own = deadline?.row === row.row ? deadline.column : 0;
  return { sheet: row.sheet, cell: a1(row.row, own) };
}
