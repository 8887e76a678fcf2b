import type { PackageParts } from '../package/package-parts';
import { parseArea } from '../../address';
import type { Area } from '../../snapshot';
import type { CellScanner } from '../sheet/cell-scanner';
import { digitsAt } from '../sheet/number-text';
import { scanWorksheet } from '../sheet/read-sheet';
import type { SheetDataScanner } from '../sheet/sheet-data-scanner';
import { ascii, type XmlElement } from '../xml/element';

/** A row that is to be written into, and where it stands. */
export interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly tagEnd: number;
  readonly innerEnd: number;
  readonly selfClosed: boolean;
  /** Style of the row's blank cells, where it has one. */
  readonly style: number | undefined;
  readonly cells: readonly CellPlace[];
}

export interface CellPlace {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly hasFormula: boolean;
  readonly formula: XmlElement | undefined;
}

/** Where the rows to be written stand, and what stands on the sheet besides. */
export interface SheetPlaces {
  readonly root: XmlElement;
  readonly rows: ReadonlyMap<number, RowPlace>;
  /** For a row that is absent: where it belongs. */
  placeFor(row: number): number;
  /** Formulas that fill more than their own cell: arrays and data tables, by their area. */
  readonly areas: readonly Area[];
  /** Every cell of a shared formula, by group. */
  readonly shared: ReadonlyMap<string, readonly SharedCell[]>;
}

export interface SharedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: XmlElement;
}

export function indexRows(
  parts: PackageParts,
  path: string,
  wanted: ReadonlySet<number>,
): SheetPlaces {
  const rows = new Map<number, RowPlace>();
  const starts: { row: number; start: number }[] = [];
  const areas: Area[] = [];
  const shared = new Map<string, SharedCell[]>();
  let cells: CellPlace[] = [];
  const cell = (found: CellScanner, row: number): void => {
    const { column, start, end, style, formula } = found;
    if (wanted.has(row)) {
      cells.push({ column, start, end, style, formula, hasFormula: found.formulaStart >= 0 });
    }
    if (!formula) return;
    const group = formula.attribute('si');
    if (formula.attribute('t') === 'shared' && group !== undefined) {
      const members = shared.get(group) ?? [];
      members.push({ row, column, formula });
      shared.set(group, members);
    } else {
      const area = parseArea(formula.attribute('ref') ?? '');
      if (area) areas.push(area);
    }
  };
  const root = scanWorksheet(parts, path, {
    row: ({ row, start }) => {
      starts.push({ row, start });
      cells = [];
    },
    cell,
    endRow: (scan) => {
      if (wanted.has(scan.row)) rows.set(scan.row, rowPlace(scan, cells));
    },
  });
  const data = root.child('sheetData');
  const end = data?.innerEnd ?? 0;
  return {
    root,
    rows,
    areas,
    shared,
    placeFor: (row) => starts.find((other) => other.row > row)?.start ?? end,
  };
}

const rowPlace = (scan: SheetDataScanner, cells: readonly CellPlace[]): RowPlace => ({
  row: scan.row,
  start: scan.start,
  tagEnd: scan.tagEnd,
  innerEnd: scan.innerEnd,
  selfClosed: scan.selfClosed,
  style: rowStyle(scan),
  cells,
});

/** A row's style counts only with customFormat (ECMA-376 part 1, 18.3.1.73). */
function rowStyle({ bytes, start, tagEnd, styleAt }: SheetDataScanner): number | undefined {
  const custom = /\scustomFormat\s*=\s*["'](?:1|true)/.test(ascii(bytes, start, tagEnd));
  return styleAt > 0 && custom ? digitsAt(bytes, styleAt) : undefined;
}
