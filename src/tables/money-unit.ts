import type { FieldId } from './fields';
import type { FooterText, TableColumn } from './table';

const MONEY: ReadonlySet<FieldId> = new Set(['amount', 'rate', 'ratePerTerm']);
const UNIT_LINE = /(?:金额|货币|计量)?单位[:：]\s*((?:人民币)?[万亿百千]?元)/;

/** 单位：万元 above a list binds its columns of money that say nothing themselves. */
export function withMoneyUnit(
  columns: readonly TableColumn[],
  lines: readonly FooterText[],
): readonly TableColumn[] {
  const unit = lines
    .map(({ text }) => UNIT_LINE.exec(text)?.[1])
    .find((found) => found !== undefined);
  if (unit === undefined) return columns;
  return columns.map((column) =>
    column.unit === undefined && column.field && MONEY.has(column.field)
      ? { ...column, unit }
      : column,
  );
}
