import { columnChoice } from './column-choice';
import type { FieldId } from './fields';
import {
  filledColumns,
  findHeader,
  findShapedHeader,
  findSingleHeader,
  type Band,
} from './find-header';
import { headerBlock } from './header-block';
import type { HeaderWords } from './header-words';
import { headLines, type HeadLines } from './head-lines';
import { withMoneyUnit } from './money-unit';
import { readBody } from './read-body';
import { readColumns } from './read-columns';
import type { SheetGrid } from './sheet-grid';
import { sideBySide, type Part } from './side-by-side';
import { isStatistics } from './statistics';
import { structureNotes } from './structure-notes';
import type { Table } from './table';
import { totalCoverage } from './total-coverage';

/** The lists of one sheet, from top to bottom; one of kind `none` where it has none. */
export function* recogniseSheet(
  grid: SheetGrid,
  words: HeaderWords,
  known: ReadonlyMap<string, FieldId>,
): Generator<void, readonly Table[]> {
  const whole: Band = { top: 0, bottom: grid.rowCount - 1, left: 0, right: grid.columnCount - 1 };
  const found = yield* tablesIn(grid, words, known, whole);
  const lists = found.filter(({ kind }) => kind !== 'none');
  const [first, ...more] = lists.length > 0 ? lists : found.slice(0, 1);
  if (!first) return [outside(grid)];
  const others = found.filter((table) => table !== first && !more.includes(table));
  return [withOutside(first, more, others), ...more];
}

/** Rows of figures beside a list are no list of their own, and yet every row is accounted for. */
function withOutside(table: Table, more: readonly Table[], others: readonly Table[]): Table {
  if (others.length === 0) return table;
  const told = new Set([table, ...more].flatMap(linesOf));
  const added = [...new Set(others.flatMap(linesOf))].filter((row) => !told.has(row));
  const skipped = added.map((row) => ({ row, reason: 'outside' as const }));
  return { ...table, skipped: [...table.skipped, ...skipped] };
}

function linesOf({ rows, totals, skipped }: Table): readonly number[] {
  const said = skipped.filter(({ reason }) => reason !== 'blank');
  return [...rows, ...totals, ...said].map(({ row }) => row);
}

function* tablesIn(
  grid: SheetGrid,
  words: HeaderWords,
  known: ReadonlyMap<string, FieldId>,
  band: Band,
): Generator<void, readonly Table[]> {
  const tables: Table[] = [];
  let top = band.top;
  while (top <= band.bottom) {
    const rest = { ...band, top };
    const row =
      findHeader(grid, words, rest) ??
      (tables.length === 0
        ? (findSingleHeader(grid, words, rest) ?? findShapedHeader(grid, words, rest))
        : undefined);
    if (row === undefined) break;
    const header = headerBlock(grid, words, row, rest);
    const head = headLines(grid, rest, header.first);
    const parts = sideBySide(grid, words, header, rest);
    let bottom = band.bottom;
    let beside: readonly Table[] = [];
    // Where one of lists beside each other ends at the head of a next list, all of them end there.
    for (let settled = false; !settled;) {
      const reading = yield* readParts({ grid, words, known, whole: rest }, parts, head, bottom);
      settled = reading.bottom === bottom;
      bottom = reading.bottom;
      beside = reading.tables;
    }
    tables.push(...beside);
    top = bottom + 1;
  }
  return tables;
}

interface Looking {
  readonly grid: SheetGrid;
  readonly words: HeaderWords;
  readonly known: ReadonlyMap<string, FieldId>;
  readonly whole: Band;
}

function* readParts(
  looking: Looking,
  parts: readonly Part[],
  head: HeadLines,
  bottom: number,
): Generator<void, { readonly tables: readonly Table[]; readonly bottom: number }> {
  const tables: Table[] = [];
  let lowest = bottom;
  for (const [index, { header, band }] of parts.entries()) {
    // What stands above lists beside each other is told once, with the first.
    const own = index === 0 ? head : { ...head, lines: [], skipped: [] };
    const part = { header, band: { ...band, bottom } };
    const { table, next } = yield* oneTable(looking, part, own);
    tables.push(table);
    if (next !== undefined) lowest = Math.min(lowest, next - 1);
  }
  return { tables, bottom: lowest };
}

/** 填写示例, 样例: rows that show how to fill in a form are nobody's entries. */
const SHOWS_HOW = /示例|样例|范例|算例/;

function* oneTable(
  { grid, words, known, whole }: Looking,
  { header, band }: Part,
  head: HeadLines,
): Generator<void, { readonly table: Table; readonly next: number | undefined }> {
  // A list without a title is called what its sheet is called.
  const read = readColumns(header.headings, head.title || grid.sheet.name, known);
  const shows = SHOWS_HOW.test(`${grid.sheet.name} ${head.title}`);
  const counts = isStatistics(grid, header, read.columns, read.kind);
  const kind = shows || counts ? 'none' : read.kind;
  const columns = withMoneyUnit(read.columns, head.lines);
  const body = yield* readBody({
    grid,
    words,
    header,
    columns,
    kind,
    titles: head.titles,
    band,
    whole,
  });
  const headerRows = Array.from({ length: header.last - header.first + 1 }, (_, index) => ({
    row: header.first + index,
    reason: 'header' as const,
  }));
  const table: Table = {
    kind,
    sheet: grid.sheet.name,
    title: head.title,
    header: { first: header.first, last: header.last },
    columns,
    rows: body.rows,
    totals: totalCoverage(grid, body.totals, body.rows.length),
    skipped: [...head.skipped, ...headerRows, ...body.skipped],
    footers: [...head.lines, ...body.footers],
    sections: body.sections,
    notes: kind === 'none' ? [] : [...read.notes, ...body.notes],
  };
  return { table: structureNotes(grid, columnChoice(grid, table)), next: body.next };
}

/** A sheet of explanations, or an empty one. */
function outside(grid: SheetGrid): Table {
  const rows: number[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    if (filledColumns(grid, row, 0, grid.columnCount - 1).length > 0) rows.push(row);
  }
  return {
    kind: 'none',
    sheet: grid.sheet.name,
    title: '',
    header: { first: 0, last: -1 },
    columns: [],
    rows: [],
    totals: [],
    skipped: rows.map((row) => ({ row, reason: 'outside' as const })),
    footers: [],
    sections: [],
    notes: [],
  };
}
