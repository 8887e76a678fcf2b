import type { FieldId } from './fields';
import type { Table, TableColumn } from './table';

/** The column of a field: where several are, one that is certain, then the leftmost. */
export function columnOf(table: Table, field: FieldId): TableColumn | undefined {
  return (
    table.columns.find((column) => column.field === field && column.certain) ??
    table.columns.find((column) => column.field === field)
  );
}

/** All columns of a field, from left to right: 责任人 of the office and 责任人 of the area. */
export const columnsOf = (table: Table, field: FieldId): readonly TableColumn[] =>
  table.columns.filter((column) => column.field === field);
