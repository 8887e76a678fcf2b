import type { FieldId } from './fields';
import type { SheetGrid } from './sheet-grid';
import type { StructureNote, Table, TableColumn } from './table';

/** Columns in which a blank may stand under a merged cell, and a merge would change a finding. */
const MERGED_IN_PRACTICE: ReadonlySet<FieldId> = new Set([
  'progress',
  'status',
  'closure',
  'deadline',
  'measure',
  'leader',
  'office',
  'unit',
  'owner',
  'doneOn',
  'group',
  'area',
  'areaOffice',
]);

/** Adds what only the rows show: columns without a heading, and blanks that may be merges. */
export function structureNotes(grid: SheetGrid, table: Table): Table {
  if (table.kind === 'none' || table.rows.length === 0) return table;
  const notes = [
    ...table.notes,
    ...unheaded(grid, table),
    ...mixedDates(grid, table),
    ...possibleMerges(grid, table),
  ];
  return notes.length === table.notes.length ? table : { ...table, notes };
}

function unheaded(grid: SheetGrid, table: Table): readonly StructureNote[] {
  const notes: StructureNote[] = [];
  const headed = new Set(table.columns.map(({ column }) => column));
  const first = table.columns[0]?.column ?? 0;
  const last = table.columns[table.columns.length - 1]?.column ?? 0;
  for (let column = first; column < last; column += 1) {
    if (headed.has(column)) continue;
    const used = table.rows.find(
      ({ row }) => !grid.isBlank(row, column) && grid.mergeOver(row, column) === undefined,
    );
    if (used) {
      notes.push({ code: 'unknown-header', row: table.header.last, column, params: { text: '' } });
    }
  }
  return notes;
}

const DATED: ReadonlySet<FieldId> = new Set([
  'deadline',
  'foundOn',
  'doneOn',
  'birth',
  'paidOn',
  'visitedOn',
  'filledOn',
]);
/** A full date in words or dots: what Excel would sort apart from the dates beside it. */
const DATE_TEXT = /^\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?$/;

/** Dates as dates and dates as text in one column: both are read, but only one of them sorts. */
function mixedDates(grid: SheetGrid, table: Table): readonly StructureNote[] {
  return table.columns.flatMap(({ column, field }): readonly StructureNote[] => {
    if (!field || !DATED.has(field)) return [];
    const filled = table.rows.filter(({ row }) => !grid.isBlank(row, column));
    const dates = filled.filter(({ row }) => grid.isNumber(row, column)).length;
    const texts = filled.filter(({ row }) => DATE_TEXT.test(grid.text(row, column)));
    const [first] = texts.filter(({ row }) => grid.stringId(row, column) >= 0);
    if (dates === 0 || !first) return [];
    const params = { text: grid.text(first.row, column), count: texts.length };
    const of = dates + texts.length;
    return [
      { code: 'date-as-text-column', row: first.row, column, field, params: { ...params, of } },
    ];
  });
}

/** Only where the host did not tell its merges, once a column: at the first such blank. */
function possibleMerges(grid: SheetGrid, table: Table): readonly StructureNote[] {
  if (grid.sheet.mergesKnown) return [];
  if (table.kind !== 'ledger' && table.kind !== 'plan' && table.kind !== 'areas') return [];
  return table.columns.flatMap((column) => possibleMerge(grid, table, column) ?? []);
}

function possibleMerge(
  grid: SheetGrid,
  table: Table,
  { column, field }: TableColumn,
): StructureNote | undefined {
  if (!field || !MERGED_IN_PRACTICE.has(field)) return undefined;
  let above = false;
  let before = -1;
  for (const { row } of table.rows) {
    const blank = grid.isBlank(row, column);
    if (blank && above && row === before + 1) {
      return { code: 'possible-merge', row, column, field, params: { text: '' } };
    }
    above = !blank;
    before = row;
  }
  return undefined;
}
