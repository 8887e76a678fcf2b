import { parseA1, parseArea } from '../src/workbook/address';
import {
  CELL_BLANK,
  CELL_BOOLEAN,
  CELL_NUMBER,
  CELL_TEXT,
  cellKey,
  type Area,
  type Column,
  type OwnSheetKind,
  type Sheet,
  type Snapshot,
} from '../src/workbook/snapshot';

export type GridCell = string | number | boolean | null;

/** A sheet as a test writes it down: rows of cells, merges and formulas by address. */
export interface GridSheet {
  readonly name?: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges?: readonly string[];
  readonly mergesKnown?: boolean;
  /** Rows as on the sheet, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly visibility?: Sheet['visibility'];
  readonly own?: OwnSheetKind;
}

/** The snapshot that a host would read of such sheets. */
export function snapshotOf(sheets: readonly GridSheet[], name = '测试.xlsx'): Snapshot {
  const strings: string[] = [];
  const index = new Map<string, number>();
  const stringId = (text: string): number => {
    const known = index.get(text);
    if (known !== undefined) return known;
    index.set(text, strings.length);
    return strings.push(text) - 1;
  };
  return {
    name,
    dateSystem: 1900,
    strings,
    formats: ['General'],
    sheets: sheets.map((sheet, at) => sheetOf(sheet, `Sheet${at + 1}`, stringId)),
    names: [],
  };
}

function sheetOf(sheet: GridSheet, name: string, stringId: (text: string) => number): Sheet {
  const { rows } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => columnOf(rows, column, stringId));
  return {
    name: sheet.name ?? name,
    visibility: sheet.visibility ?? 'visible',
    rowCount: rows.length,
    columns,
    merges: (sheet.merges ?? []).map(area),
    mergesKnown: sheet.mergesKnown ?? true,
    hiddenRows: new Set((sheet.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
    formulas: new Map(
      Object.entries(sheet.formulas ?? {}).map(([address, formula]) => [key(address), formula]),
    ),
    ...(sheet.own && { own: sheet.own }),
  };
}

function columnOf(
  rows: GridSheet['rows'],
  column: number,
  stringId: (text: string) => number,
): Column {
  const kinds = new Uint8Array(rows.length);
  const values = new Float64Array(rows.length);
  rows.forEach((row, at) => {
    const cell = row[column] ?? null;
    if (cell === null) kinds[at] = CELL_BLANK;
    else if (typeof cell === 'number') {
      kinds[at] = CELL_NUMBER;
      values[at] = cell;
    } else if (typeof cell === 'boolean') {
      kinds[at] = CELL_BOOLEAN;
      values[at] = cell ? 1 : 0;
    } else {
      kinds[at] = CELL_TEXT;
      values[at] = stringId(cell);
    }
  });
  return { kinds, values, formats: new Uint16Array(rows.length) };
}

function area(reference: string): Area {
  const found = parseArea(reference);
  if (!found) throw new Error(`no area: ${reference}`);
  return found;
}

function key(address: string): number {
  const found = parseA1(address);
  if (!found) throw new Error(`no address: ${address}`);
  return cellKey(found.row, found.column);
}
