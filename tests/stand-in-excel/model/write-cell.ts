import type { Book } from './book';
import type { Cell } from './cell';
import { entered } from './entering';
import type { Sheet } from './sheet';
import { DEFAULT_STYLE } from './style';

/** Enters a value into a cell as typing or Range.values does. */
export function writeCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  value: string | number | boolean,
): void {
  const merge = sheet.mergeAt(row, column);
  // Only the first cell of a merged area holds anything.
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const format = sheet.style(row, column).numberFormat ?? DEFAULT_STYLE.numberFormat;
  const result = entered(value, format, book.dateSystem);
  sheet.setCell(row, column, calculated(book, sheet, result.cell));
  if (result.numberFormat !== undefined && format === 'General') {
    sheet.restyle(row, column, { numberFormat: result.numberFormat });
  }
}

function calculated(book: Book, sheet: Sheet, cell: Cell): Cell {
  if (cell.formula === undefined) return cell;
  const value = book.calculate(cell.formula, sheet.name);
  return value === undefined ? cell : { ...cell, value };
}
