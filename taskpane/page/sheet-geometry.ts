import { rowHeightOf } from './row-height';
import type { Looks } from '../../src/workbook/looks';
import type { Sheet, Snapshot } from '../../src/workbook/snapshot';

/** One row, or a run of hidden rows that is only a thin gap. Pixels throughout. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly gap: boolean;
  readonly top: number;
  readonly height: number;
}

export interface ColumnStrip {
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly hidden: boolean;
}

export interface SheetGeometry {
  readonly bands: readonly Band[];
  readonly columns: readonly ColumnStrip[];
  readonly width: number;
  readonly height: number;
}

/** The same at another size, on whole pixels so that lines stay sharp. */
export function zoomed(geometry: SheetGeometry, zoom: number): SheetGeometry {
  if (zoom === 1) return geometry;
  let left = 0;
  const columns = geometry.columns.map((strip) => {
    const width = Math.round(strip.width * zoom);
    left += width;
    return { ...strip, left: left - width, width };
  });
  let top = 0;
  const bands = geometry.bands.map((band) => {
    const height = band.gap ? band.height : Math.round(band.height * zoom);
    top += height;
    return { ...band, top: top - height, height };
  });
  return { bands, columns, width: left, height: top };
}

export const GAP_HEIGHT = 14;
const HIDDEN_COLUMN_WIDTH = 6;
const LEAST_ROWS = 24;
const LEAST_COLUMNS = 9;
const MOST_BLANK_COLUMNS = 200;

/** Where everything stands. `revealed` are hidden rows that are shown all the same. */
export function sheetGeometry(
  snapshot: Snapshot,
  sheet: Sheet,
  looks: Looks,
  revealed: ReadonlySet<number>,
): SheetGeometry {
  const columns = columnStrips(sheet, looks);
  const bands = rowBands(snapshot, sheet, looks, columns, revealed);
  const lastBand = bands.at(-1);
  const lastColumn = columns.at(-1);
  return {
    bands,
    columns,
    width: lastColumn ? lastColumn.left + lastColumn.width : 0,
    height: lastBand ? lastBand.top + lastBand.height : 0,
  };
}

function columnStrips(sheet: Sheet, looks: Looks): readonly ColumnStrip[] {
  const merged = sheet.merges.reduce((most, { right }) => Math.max(most, right + 1), 0);
  const used = Math.min(merged, sheet.columns.length + MOST_BLANK_COLUMNS);
  const count = Math.max(sheet.columns.length + 1, used, LEAST_COLUMNS);
  const strips: ColumnStrip[] = [];
  let left = 0;
  for (let column = 0; column < count; column++) {
    const hidden = sheet.hiddenColumns.has(column);
    const width = hidden
      ? HIDDEN_COLUMN_WIDTH
      : columnPixels(looks.columnWidths.get(column) ?? looks.defaultColumnWidth);
    strips.push({ column, left, width, hidden });
    left += width;
  }
  return strips;
}

function rowBands(
  snapshot: Snapshot,
  sheet: Sheet,
  looks: Looks,
  columns: readonly ColumnStrip[],
  revealed: ReadonlySet<number>,
): readonly Band[] {
  const count = Math.max(sheet.rowCount + 2, LEAST_ROWS);
  const heightOf = rowHeightOf(snapshot, sheet, looks, columns);
  const bands: Band[] = [];
  let top = 0;
  const add = (first: number, last: number, height: number, hidden: boolean): void => {
    bands.push({ first, last, top, height, hidden, gap: hidden && height === GAP_HEIGHT });
    top += height;
  };
  for (let row = 0; row < count; row++) {
    if (!sheet.hiddenRows.has(row)) add(row, row, heightOf(row), false);
    else if (revealed.has(row)) add(row, row, Math.max(heightOf(row), GAP_HEIGHT + 1), true);
    else {
      const first = row;
      while (sheet.hiddenRows.has(row + 1) && !revealed.has(row + 1) && row + 1 < count) row++;
      add(first, row, GAP_HEIGHT, true);
    }
  }
  return bands;
}

/**
 * Excel's width is in digits of the default font, seven pixels wide (ECMA-376 part 1, 18.3.1.13):
 * the five pixels of padding are part of the stored number.
 */
const columnPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);

/** The band that holds a row, by halves. */
export function bandOf(bands: readonly Band[], row: number): number {
  let low = 0;
  let high = bands.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bands[middle]?.first ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
