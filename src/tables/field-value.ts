import type { Snapshot } from '../workbook/snapshot';
import { columnOf } from './column-of';
import type { FieldId } from './fields';
import type { FieldValue, Table } from './table';
import { tableValue, textAt } from './table-value';

/** The value of a field in a row, with the cell that holds it; undefined without such a column. */
export function fieldValue(
  snapshot: Snapshot,
  table: Table,
  row: number,
  field: FieldId,
): FieldValue | undefined {
  const column = columnOf(table, field);
  return column && tableValue(snapshot, table, row, column.column);
}

/** The text of a row in a column, as a person sees it. */
export const tableText = textAt;
