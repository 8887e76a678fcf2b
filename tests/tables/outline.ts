import { recogniseTables, type RecogniseOptions } from '../../src/tables/recognise-tables';
import type { Table } from '../../src/tables/table';
import { textAt } from '../../src/tables/table-value';
import { a1 } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type GridSheet } from '../snapshot-builder';

/** The lists of sheets given as grids. */
export const tablesOf = (...sheets: readonly GridSheet[]): readonly Table[] =>
  recogniseTables(snapshotOf(sheets));

/** The one list of one sheet. */
export function tableOf(sheet: GridSheet, options?: RecogniseOptions): Table {
  const [table, ...more] = recogniseTables(snapshotOf([sheet]), options);
  if (!table || more.length > 0) throw new Error(`expected one list, found ${more.length + 1}`);
  return table;
}

/** Fields of the columns from left to right; `?` where none, `~` behind one that is doubtful. */
export const fieldsOf = (table: Table): string =>
  table.columns
    .map(({ field, certain }) => `${field ?? '?'}${field && !certain ? '~' : ''}`)
    .join(' ');

/** Rows as on the sheet, from 1. */
export const rowsOf = (table: Table): readonly number[] => table.rows.map(({ row }) => row + 1);

/** Skipped rows by reason: `title 1, header 2`. */
export const skippedOf = (table: Table): string =>
  table.skipped.map(({ row, reason }) => `${row + 1} ${reason}`).join(', ');

export const notesOf = (table: Table): readonly string[] =>
  table.notes.map(({ code, row, column }) => `${code} ${a1(row, column)}`);

export const totalsOf = (table: Table): readonly string[] =>
  table.totals.map(
    ({ row, label, level, covers }) =>
      `${row + 1} ${label} ${level} ${covers ? `${covers.first}-${covers.last}` : 'none'}`,
  );

/** The text of a column in every row. */
export function columnTexts(snapshot: Snapshot, table: Table, column: number): readonly string[] {
  return table.rows.map(({ row }) => textAt(snapshot, table, row, column));
}
