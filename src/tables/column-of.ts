import { fields as LABELS } from '../messages/zh-cn/fields';
import type { FieldId } from './fields';
import type { Table, TableColumn } from './table';

/** Where a list has several columns of a field, what tells the one that is meant. */
const MEANT: Readonly<Partial<Record<FieldId, RegExp>>> = {
  amount: /实发|实际|已发|发放|本学期|本期|本次/,
  deadline: /整改|完成|办结/,
  progress: /整改|完成|落实|进展/,
  problem: /问题/,
  school: /就读/,
  returnEffort: /情况|记录|措施|结果|过程/,
};

/**
 * The column of a field. Where several are: one that is certain, then one under the form's own
 * label, then one that says what is meant (实发金额 before 应发金额), then the leftmost.
 */
export function columnOf(table: Table, field: FieldId): TableColumn | undefined {
  let chosen = CHOSEN.get(table);
  if (!chosen) {
    chosen = new Map();
    CHOSEN.set(table, chosen);
  }
  if (!chosen.has(field)) chosen.set(field, choose(columnsOf(table, field), field));
  return chosen.get(field);
}

/** All columns of a field, from left to right: 责任人 of the office and 责任人 of the area. */
export const columnsOf = (table: Table, field: FieldId): readonly TableColumn[] =>
  table.columns.filter((column) => column.field === field);

/** A list is found once and asked for every row. */
const CHOSEN = new WeakMap<Table, Map<FieldId, TableColumn | undefined>>();

function choose(columns: readonly TableColumn[], field: FieldId): TableColumn | undefined {
  const weight = ({ certain, header }: TableColumn): number =>
    (certain ? 4 : 0) +
    (header === LABELS[`field.${field}`] ? 2 : 0) +
    (MEANT[field]?.test(header) ? 1 : 0);
  let best: TableColumn | undefined;
  for (const column of columns) if (!best || weight(column) > weight(best)) best = column;
  return best;
}
