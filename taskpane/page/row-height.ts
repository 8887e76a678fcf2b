import type { ColumnStrip } from './sheet-geometry';
import { styleAt } from './style-at';
import { cellAt } from '../../src/workbook/cells';
import type { Looks } from '../../src/workbook/looks';
import { cellKey, type Sheet, type Snapshot } from '../../src/workbook/snapshot';

const PIXELS_OF_POINT = 4 / 3;
const DEFAULT_FONT_POINTS = 11;
const LINE = 1.3;
const PADDING = 6;
/** Beyond this a sheet is scrolled, not read line by line: its rows get the default height. */
const MOST_FITTED_ROWS = 5000;
const MOST_HEIGHT = 546;

/**
 * A row with a height of its own keeps it; for one without, Excel fits the height to the wrapped
 * text, and so does this, by estimate: a Chinese character is as wide as it is high.
 */
export function rowHeightOf(
  snapshot: Snapshot,
  sheet: Sheet,
  looks: Looks,
  columns: readonly ColumnStrip[],
): (row: number) => number {
  const standard = Math.round(looks.defaultRowHeight * PIXELS_OF_POINT);
  const merged = new Set<number>();
  if (sheet.rowCount <= MOST_FITTED_ROWS) {
    for (const { top, left, bottom, right } of sheet.merges) {
      for (let row = top; row <= Math.min(bottom, sheet.rowCount); row++) {
        for (let column = left; column <= Math.min(right, columns.length); column++) {
          merged.add(cellKey(row, column));
        }
      }
    }
  }
  return (row) => {
    const given = looks.rowHeights.get(row);
    if (given !== undefined) return Math.round(given * PIXELS_OF_POINT);
    if (row >= sheet.rowCount || sheet.rowCount > MOST_FITTED_ROWS) return standard;
    let height = standard;
    for (const { column, width } of columns) {
      if (merged.has(cellKey(row, column))) continue;
      const written = cellAt(snapshot, sheet, row, column);
      if (written.kind !== 'text') continue;
      const { wrap, fontSize = DEFAULT_FONT_POINTS } = styleAt(looks, row, column);
      if (!wrap) continue;
      const size = fontSize * PIXELS_OF_POINT;
      const lines = lineCount(written.text, (width - PADDING) / size);
      height = Math.max(height, Math.ceil(lines * size * LINE) + 2);
    }
    return Math.min(height, MOST_HEIGHT);
  };
}

/** Lines of a text in a box so many ems wide. */
function lineCount(text: string, ems: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    let width = 0;
    for (const char of line) width += char < '\u2000' ? 0.55 : 1;
    lines += Math.max(1, Math.ceil(width / Math.max(ems, 1)));
  }
  return lines;
}
