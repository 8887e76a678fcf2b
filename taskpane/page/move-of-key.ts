import type { SheetGeometry } from './sheet-geometry';
import type { Area } from '../../src/workbook/snapshot';

/** The cell that a key leads to from the chosen one: past a merged area, over hidden rows. */
export function moveOfKey(
  key: string,
  from: Area,
  { bands, columns }: SheetGeometry,
): { readonly row: number; readonly column: number } | undefined {
  const rowsSeen = bands.filter(({ gap }) => !gap);
  switch (key) {
    case 'ArrowDown': {
      const next = rowsSeen.find(({ first }) => first > from.bottom);
      return next && { row: next.first, column: from.left };
    }
    case 'ArrowUp': {
      const next = rowsSeen.filter(({ first }) => first < from.top).at(-1);
      return next && { row: next.first, column: from.left };
    }
    case 'ArrowRight': {
      const next = columns.find(({ column, hidden }) => column > from.right && !hidden);
      return next && { row: from.top, column: next.column };
    }
    case 'ArrowLeft': {
      const next = columns.filter(({ column, hidden }) => column < from.left && !hidden).at(-1);
      return next && { row: from.top, column: next.column };
    }
    default:
      return undefined;
  }
}
