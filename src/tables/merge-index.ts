import type { Area, Sheet } from '../workbook/snapshot';

/** For each column, its merges of more than one cell from top to bottom. */
export type MergeIndex = ReadonlyMap<number, readonly Area[]>;

/** Millions of merges across all columns are hostile, not a list: wider ones are titles. */
const WIDEST = 64;

export function mergeIndex(sheet: Sheet): MergeIndex {
  const index = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    for (
      let column = merge.left;
      column <= Math.min(merge.right, merge.left + WIDEST);
      column += 1
    ) {
      const known = index.get(column);
      if (known) known.push(merge);
      else index.set(column, [merge]);
    }
  }
  for (const merges of index.values()) merges.sort((a, b) => a.top - b.top);
  return index;
}

/** The merge that holds a cell; the merges of a column never overlap. */
export function mergeOver(index: MergeIndex, row: number, column: number): Area | undefined {
  const merges = index.get(column);
  if (!merges) return undefined;
  let low = 0;
  let high = merges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const merge = merges[middle];
    if (!merge) return undefined;
    if (merge.bottom < row) low = middle + 1;
    else if (merge.top > row) high = middle - 1;
    else return merge;
  }
  return undefined;
}
