import { once } from '../read/reference';
import { sentBytes } from '../utf8-bytes';
import { worksheetOf } from '../worksheet-of';
import type { Entry } from './entry';
import { rectangles } from './rectangles';
import { rowBlocks } from './row-blocks';
import { ACTION_BYTES, type Step } from './step';

/** Enters cells of one sheet, known by id or name. */
export function enterCells(sheet: string, entries: readonly Entry[]): Step[] {
  const blocks = rectangles(entries).flatMap(({ area, rows }) => rowBlocks(area, rows));
  return blocks.map(({ area, rows }) => {
    const typed = rows.map((row) => row.map((entry) => entry.typed));
    // Null leaves a cell as it is (Excel.Range.values).
    const before = rows.map((row) => row.map(({ entryFormat }) => entryFormat ?? null));
    const after = rows.map((row) => row.map(({ format }) => format ?? null));
    return {
      bytes: sentBytes(typed) + sentBytes(before) + sentBytes(after) + 6 * ACTION_BYTES,
      queue: (context) => {
        const target = worksheetOf(context, sheet);
        const { top, left, bottom, right } = area;
        const range = once(target.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
        if (holdsAny(before)) range.numberFormat = before;
        range.formulas = typed;
        if (holdsAny(after)) range.numberFormat = after;
      },
    };
  });
}

const holdsAny = (matrix: readonly (readonly (string | null)[])[]): boolean =>
  matrix.some((row) => row.some((format) => format !== null));
