import { cellAt } from './cells';
import type { Sheet, Snapshot } from './snapshot';

/** The last row of a sheet that says anything; -1 where none does. */
export function lastRow(snapshot: Snapshot, sheet: Sheet): number {
  for (let row = sheet.rowCount - 1; row >= 0; row--) {
    if (sheet.columns.some((_, column) => cellAt(snapshot, sheet, row, column).kind !== 'blank'))
      return row;
  }
  return -1;
}
