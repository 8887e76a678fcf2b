import { a1, areaName, isOnSheet, parseArea } from '../../address';
import type { CellContent, WriteCells } from '../../edit';
import { refuse } from '../refuse';
import type { PackageParts } from '../package/package-parts';
import { findWorksheet } from '../package/workbook-part';
import { SLASH, type XmlElement } from '../xml/element';
import { placeOf, withPrefix } from '../xml/container';
import { insertion, type Splice } from '../xml/splice';
import { WORKSHEET_ORDER } from '../sheet/worksheet-order';
import { recalculateOnLoad } from './calculation';
import { cellXml } from './cell-xml';
import { handOverShared } from './hand-over-shared';
import { indexRows, type RowPlace, type SheetPlaces } from './row-index';
import { guardCells } from './write-guards';

type RowWrites = ReadonlyMap<number, CellContent>;

/** Overwrites the content of cells in the sheet's part; their style stays. */
export function writeCells(parts: PackageParts, edit: WriteCells): void {
  if (edit.cells.length === 0) return;
  const entry = findWorksheet(parts, edit.sheet);
  const writes = byRow(edit);
  const places = indexRows(parts, entry.worksheet, new Set(writes.keys()));
  const styleOf = styleFinder(places);
  const targets = [...writes].flatMap(([row, cells]) =>
    [...cells.keys()].map((column) => ({ row, column, style: styleOf(row, column) })),
  );
  guardCells(parts, entry, places.root, places.areas, targets);

  const isWritten = (row: number, column: number): boolean => writes.get(row)?.has(column) ?? false;
  const { prefix } = places.root;
  const splices = [
    ...handOverShared(places.shared, isWritten),
    ...writeRows(places, writes, styleOf),
    ...growDimension(places.root, edit),
  ].map((splice) => ({ ...splice, text: withPrefix(splice.text, prefix) }));
  parts.splice(entry.worksheet, splices);

  const overwritten = targets.some(({ row, column }) =>
    places.rows.get(row)?.cells.some((cell) => cell.column === column && cell.hasFormula),
  );
  if (overwritten) recalculateOnLoad(parts);
}

/** By row and column in ascending order; of two writes to one cell the later counts. */
function byRow(edit: WriteCells): ReadonlyMap<number, RowWrites> {
  const rows = new Map<number, Map<number, CellContent>>();
  const ordered = [...edit.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, content } of ordered) {
    if (!isOnSheet({ row, column })) refuse('refused.outside-sheet', { sheet: edit.sheet });
    const cells = rows.get(row) ?? new Map<number, CellContent>();
    cells.set(column, content);
    rows.set(row, cells);
  }
  return rows;
}

/** The style that a cell has, or that its row or column gives it where it is absent. */
function styleFinder(places: SheetPlaces): (row: number, column: number) => number {
  const columns = (places.root.child('cols')?.childrenNamed('col') ?? []).map((group) => ({
    first: Number(group.attribute('min') ?? 0) - 1,
    last: Number(group.attribute('max') ?? 0) - 1,
    style: Number(group.attribute('style') ?? 0),
  }));
  return (row, column) => {
    const place = places.rows.get(row);
    const cell = place?.cells.find((each) => each.column === column);
    if (cell) return cell.style;
    const group = columns.find(({ first, last }) => column >= first && column <= last);
    return place?.style ?? group?.style ?? 0;
  };
}

function writeRows(
  places: SheetPlaces,
  writes: ReadonlyMap<number, RowWrites>,
  styleOf: (row: number, column: number) => number,
): Splice[] {
  const splices: Splice[] = [];
  const added: { at: number; text: string }[] = [];
  for (const [row, cells] of writes) {
    const place = places.rows.get(row);
    const xml = (column: number, content: CellContent): string =>
      cellXml(row, column, content, styleOf(row, column));
    if (place && !place.selfClosed) {
      splices.push(...writeRow(place, cells, xml));
      continue;
    }
    // What is not there is blank already.
    const content = [...cells].filter(([, each]) => each.kind !== 'blank');
    if (content.length === 0) continue;
    const text = content.map(([column, each]) => xml(column, each)).join('');
    if (place) {
      splices.push({ start: place.tagEnd - 2, end: place.tagEnd, text: `>${text}</row>` });
    } else {
      added.push({ at: places.placeFor(row), text: `<row r="${row + 1}">${text}</row>` });
    }
  }
  return [...splices, ...addRows(places.root, added)];
}

function writeRow(
  place: RowPlace,
  writes: RowWrites,
  xml: (column: number, content: CellContent) => string,
): Splice[] {
  return [...writes].flatMap(([column, content]) => {
    const cell = place.cells.find((each) => each.column === column);
    if (cell) return [{ start: cell.start, end: cell.end, text: xml(column, content) }];
    if (content.kind === 'blank') return [];
    const next = place.cells.find((each) => each.column > column);
    return [insertion(next?.start ?? place.innerEnd, xml(column, content))];
  });
}

/** New rows go where they belong; a sheet may have no rows, or not even the place for them. */
function addRows(root: XmlElement, added: readonly { at: number; text: string }[]): Splice[] {
  if (added.length === 0) return [];
  const data = root.child('sheetData');
  const all = added.map(({ text }) => text).join('');
  if (!data) {
    const place = placeOf(root, 'sheetData', WORKSHEET_ORDER);
    return [insertion(place, `<sheetData>${all}</sheetData>`)];
  }
  if (data.selfClosed) {
    const slash = data.bytes.lastIndexOf(SLASH, data.tagEnd);
    return [{ start: slash, end: data.tagEnd, text: `>${all}</sheetData>` }];
  }
  return added.map(({ at, text }) => insertion(at, text));
}

/** `<dimension>` is a hint, but some readers stop where it says the sheet ends. */
function growDimension(root: XmlElement, edit: WriteCells): Splice[] {
  const dimension = root.child('dimension');
  const area = parseArea(dimension?.attribute('ref') ?? '');
  if (!dimension || !area) return [];
  const grown = { ...area };
  for (const { row, column, content } of edit.cells) {
    if (content.kind === 'blank') continue;
    grown.top = Math.min(grown.top, row);
    grown.left = Math.min(grown.left, column);
    grown.bottom = Math.max(grown.bottom, row);
    grown.right = Math.max(grown.right, column);
  }
  if (areaName(grown) === areaName(area)) return [];
  for (const { name, start, end } of dimension.attributes()) {
    if (name === 'ref') return [{ start, end, text: areaName(grown) }];
  }
  throw new Error(`no ref on the dimension that had one: ${a1(area.top, area.left)}`);
}
