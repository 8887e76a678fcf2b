import type { Snapshot } from '../workbook/snapshot';
import { writtenText } from '../reading/written';
import { columnOf, columnsOf } from './column-of';
import type { FieldId } from './fields';
import type { FieldValue, Table, TableColumn } from './table';
import { tableValue } from './table-value';

/** The value of a field in a row, with the cell that holds it; undefined without such a column. */
export function fieldValue(
  snapshot: Snapshot,
  table: Table,
  row: number,
  field: FieldId,
): FieldValue | undefined {
  const column = columnOf(table, field);
  if (!column?.option) return column && tableValue(snapshot, table, row, column.column);
  return chosenOption(snapshot, table, row, field, column);
}

/** The heading of the column that is marked, of all that are: √ under 已完成 says 已完成. */
function chosenOption(
  snapshot: Snapshot,
  table: Table,
  row: number,
  field: FieldId,
  first: TableColumn,
): FieldValue {
  const marked = columnsOf(table, field).flatMap(({ column, header, option }) => {
    const value = option && tableValue(snapshot, table, row, column);
    return value && value.written.kind !== 'blank' ? [{ value, header }] : [];
  });
  const [chosen] = marked;
  if (!chosen) return tableValue(snapshot, table, row, first.column);
  const written = writtenText(marked.map(({ header }) => header).join('、'));
  return { ...chosen.value, written, ...(marked.length > 1 && { several: true }) };
}
