import type { Table, TotalRow } from '../../tables/table';
import { a1 } from '../../workbook/address';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';
import { summedColumns, type Summed } from './summed-columns';

/** 小计 and 合计 lines against the rows that they close. */
export const totalsCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables }): Iterable<Finding | Passed> {
    for (const table of tables) {
      if (table.kind === 'own' || table.kind === 'copy') continue;
      for (const line of table.totals) {
        if (line.level === 'average') continue;
        for (const summed of summedColumns(snapshot, table, line)) {
          yield totalLine(table, line, summed);
        }
      }
    }
  },
};

function totalLine(
  { sheet }: Table,
  { row, label }: TotalRow,
  { column, stated, sum, count }: Summed,
): Finding | Passed {
  const params = {
    text: String(stated / 100),
    stated: shown(stated),
    sum: shown(sum),
    difference: shown(stated - sum),
    unit: column.unit ?? '',
    count,
  };
  if (stated === sum) return { code: 'totals', params: { ...params, name: label }, count };
  return found('total-mismatch', { sheet, cell: a1(row, column.column) }, column.field, { params });
}

const shown = (value: number): string =>
  value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2);
