import { numberText } from './number-text';
import { bandOf, type SheetGeometry } from './sheet-geometry';
import { styleAt } from './style-at';
import { shownText } from '../../src/reading/shown';
import type { Written } from '../../src/reading/written';
import { cellAt } from '../../src/workbook/cells';
import type { MarkLevel } from '../../src/workbook/edit';
import type { CellLook, Looks } from '../../src/workbook/looks';
import { cellKey, type Area, type Sheet, type Snapshot } from '../../src/workbook/snapshot';

/** A cell, or a merged area, as it is drawn. */
export interface CellBox {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly kind: Written['kind'];
  readonly look: CellLook;
  readonly merged: boolean;
  readonly mark: MarkLevel | undefined;
}

export interface SheetView {
  readonly snapshot: Snapshot;
  readonly sheet: Sheet;
  readonly looks: Looks;
  readonly geometry: SheetGeometry;
  readonly zoom: number;
}

/** What is in sight: bands and columns by index, inclusive. */
export interface InSight {
  readonly firstBand: number;
  readonly lastBand: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The boxes that are to be drawn: cells with something to see, merged areas as a whole. */
export function cellBoxes(view: SheetView, sight: InSight): readonly CellBox[] {
  const { sheet, geometry } = view;
  const { firstBand, lastBand, firstColumn, lastColumn } = sight;
  const top = geometry.bands[firstBand]?.first ?? 0;
  const bottom = geometry.bands[lastBand]?.last ?? 0;
  const merges = sheet.merges.filter(
    (area) =>
      area.bottom >= top &&
      area.top <= bottom &&
      area.right >= firstColumn &&
      area.left <= lastColumn,
  );
  const boxes = merges
    .map((area) => box(view, area, true))
    .filter((merged) => merged.width > 0 && merged.height > 0);
  for (let index = firstBand; index <= lastBand; index++) {
    const band = geometry.bands[index];
    if (!band || band.gap) continue;
    const row = band.first;
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (geometry.columns[column]?.hidden) continue;
      if (merges.some((area) => contains(area, row, column))) continue;
      const one = box(view, { top: row, bottom: row, left: column, right: column }, false);
      if (one.text !== '' || one.look.fill || one.look.borders || one.mark) boxes.push(one);
    }
  }
  return boxes;
}

function box(view: SheetView, area: Area, merged: boolean): CellBox {
  const { snapshot, sheet, looks, geometry } = view;
  const { top: row, left: column } = area;
  const written = cellAt(snapshot, sheet, row, column);
  const text =
    written.kind === 'number'
      ? numberText(written.value, written.format, written.dateSystem)
      : shownText(written);
  const look = merged ? mergedLook(looks, area) : styleAt(looks, row, column);
  const place = areaBox(geometry, area);
  const spill = merged || text === '' || look.wrap || written.kind !== 'text';
  return {
    row,
    column,
    ...place,
    width: spill ? place.width : spilledWidth(view, row, column, text, place.width),
    text,
    kind: written.kind,
    look,
    merged,
    mark: looks.marks.get(cellKey(row, column)),
  };
}

/** Left, top, width and height of an area; a hidden run inside it is as high as its gap. */
export function areaBox(
  { bands, columns }: SheetGeometry,
  { top, left, bottom, right }: Area,
): { left: number; top: number; width: number; height: number } {
  const first = bands[bandOf(bands, top)];
  const last = bands[bandOf(bands, bottom)];
  const from = columns[left];
  const to = columns[Math.min(right, columns.length - 1)];
  if (!first || !last || !from || !to) return { left: 0, top: 0, width: 0, height: 0 };
  return {
    left: from.left,
    top: first.top,
    width: to.left + to.width - from.left,
    height: last.top + last.height - first.top,
  };
}

/** Text that is not wrapped runs on over blank neighbours, as in Excel. */
function spilledWidth(
  { snapshot, sheet, geometry, looks, zoom }: SheetView,
  row: number,
  column: number,
  text: string,
  width: number,
): number {
  const { horizontal = 'general', fontSize = 11 } = styleAt(looks, row, column);
  if (horizontal !== 'general' && horizontal !== 'left') return width;
  const needed = text.length * fontSize * (4 / 3) * zoom + 8;
  let reached = width;
  for (let next = column + 1; reached < needed && next < geometry.columns.length; next++) {
    if (cellAt(snapshot, sheet, row, next).kind !== 'blank') break;
    reached += geometry.columns[next]?.width ?? 0;
  }
  return reached;
}

/** The look of the first cell, and the border of the cells along each side. */
function mergedLook(looks: Looks, { top, left, bottom, right }: Area): CellLook {
  const first = styleAt(looks, top, left);
  const last = styleAt(looks, bottom, right);
  return {
    ...first,
    borders: {
      ...first.borders,
      ...(last.borders?.right && { right: true }),
      ...(last.borders?.bottom && { bottom: true }),
    },
  };
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
