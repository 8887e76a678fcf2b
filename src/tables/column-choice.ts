import { normaliseHeader } from './normalise-header';
import { isPeriodHeading } from './period-heading';
import type { SheetGrid } from './sheet-grid';
import type { Table, TableColumn } from './table';

/** √ and its like choose a column; nothing else does. */
const MARK = /^[√✓✔☑○●◯▲△★☆vV1是有]$/;

/** What only the rows show of columns of one field: choices by mark, and the latest of periods. */
export function columnChoice(grid: SheetGrid, table: Table): Table {
  return latestPeriod(grid, markedOptions(grid, table));
}

function markedOptions(grid: SheetGrid, table: Table): Table {
  const options = new Set<number>();
  for (const group of divided(table.columns)) {
    const cells = table.rows.flatMap(({ row }) =>
      group.flatMap(({ column }) => (grid.isBlank(row, column) ? [] : [grid.text(row, column)])),
    );
    if (cells.length > 0 && cells.every((text) => MARK.test(text))) {
      for (const { column } of group) options.add(column);
    }
  }
  if (options.size === 0) return table;
  return {
    ...table,
    columns: table.columns.map((column) =>
      options.has(column.column) ? { ...column, certain: true, option: true } : column,
    ),
    notes: table.notes.filter(
      ({ code, column }) => code !== 'doubtful-header' || !options.has(column),
    ),
  };
}

/** Columns under one heading that divide its field and are headed by nothing known. */
function divided(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of columns) {
    if (column.parent === undefined || !column.field || column.certain) continue;
    const key = `${column.parent}\n${column.field}`;
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()].filter((group) => group.length >= 2);
}

/** 一季度 二季度 三季度: the last one filled says how far the work is, those before it said so then. */
function latestPeriod(grid: SheetGrid, table: Table): Table {
  const periods = table.columns.filter(
    ({ field, header }) => field === 'progress' && isPeriodHeading(normaliseHeader(header).bare),
  );
  if (periods.length < 2) return table;
  const filled = periods.filter(({ column }) =>
    table.rows.some(({ row }) => !grid.isBlank(row, column)),
  );
  const latest = filled[filled.length - 1];
  if (!latest) return table;
  return {
    ...table,
    columns: table.columns.map((column): TableColumn => {
      if (!periods.includes(column) || column === latest) return column;
      if (column.column < latest.column) return { ...column, field: 'previousProgress' };
      return { ...column, certain: false };
    }),
  };
}
