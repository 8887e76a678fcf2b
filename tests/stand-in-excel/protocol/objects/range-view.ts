import { addressOf } from '../../model/references';
import { type WireObject, wireObjects } from '../wire-object';
import type { RangeRef } from './range-ref';

/** Rows of the range that are shown, as row numbers of the sheet. */
function shownRows({ sheet, area }: RangeRef): number[] {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (!sheet.isRowHidden(row)) rows.push(row);
  }
  return rows;
}

function shownColumns({ sheet, area }: RangeRef): number[] {
  const columns: number[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (!sheet.hiddenColumns.has(column)) columns.push(column);
  }
  return columns;
}

/** Excel.RangeView: what of a range a filter and hidden rows and columns leave. */
export const rangeView: (target: RangeRef) => WireObject = wireObjects<RangeRef>({
  type: 'RangeView',
  scalars: {
    RowCount: (range) => shownRows(range).length,
    ColumnCount: (range) => shownColumns(range).length,
    CellAddresses: (range) =>
      shownRows(range).map((row) =>
        shownColumns(range).map((column) =>
          addressOf(range.sheet.name, { top: row, left: column, bottom: row, right: column }),
        ),
      ),
  },
});
