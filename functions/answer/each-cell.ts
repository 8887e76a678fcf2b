import { isBlank } from '../argument/written';
import { Failure } from './failure';
import { answered, asExcelError } from './answered';

export type Answer = string | number | boolean;

/**
 * Answers every cell of a range in its place, so that a column spills beside a column: blank gives
 * blank, and a cell that cannot be answered shows its own error without spoiling the others.
 */
export function eachCell(
  cells: readonly (readonly unknown[])[],
  answer: (cell: unknown, row: number, column: number) => Answer,
): unknown[][] {
  if (cells.length === 1 && cells[0]?.length === 1) {
    const [cell] = cells[0];
    // Only an error that is thrown shows its reason in every version of Excel.
    return [[isBlank(cell) ? '' : answered(() => answer(cell, 0, 0))]];
  }
  return cells.map((line, row) =>
    line.map((cell, column) => {
      if (isBlank(cell)) return '';
      try {
        return answer(cell, row, column);
      } catch (error) {
        if (error instanceof Failure) return asExcelError(error);
        throw error;
      }
    }),
  );
}
