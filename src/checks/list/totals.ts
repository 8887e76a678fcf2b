import { ungrouped } from '../../reading/grouped';
import type { Written } from '../../reading/written';
import type { FieldId } from '../../tables/fields';
import { tableValue } from '../../tables/table-value';
import type { Table, TableColumn, TotalRow } from '../../tables/table';
import { a1 } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';

/** Columns whose figures a 合计 line adds up; rates and ages below such a line mean something else. */
const ADDED: readonly FieldId[] = ['amount', 'headcount', 'visitCount', 'deduction'];

/** 小计 and 合计 lines against the rows that they close. */
export const totalsCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables }): Iterable<Finding | Passed> {
    for (const table of tables) {
      if (table.kind === 'own' || table.kind === 'copy') continue;
      const lines = table.totals.filter(({ level }) => level !== 'average');
      for (const column of table.columns) {
        if (!column.field || !ADDED.includes(column.field)) continue;
        for (const line of lines) yield* totalLine(snapshot, table, column, line);
      }
    }
  },
};

function* totalLine(
  snapshot: Snapshot,
  table: Table,
  column: TableColumn,
  { row, label, covers }: TotalRow,
): Iterable<Finding | Passed> {
  const stated = hundredths(tableValue(snapshot, table, row, column.column).written);
  if (stated === undefined || !covers) return;
  let sum = 0;
  for (let index = covers.first; index <= covers.last; index++) {
    const at = table.rows[index];
    if (at) sum += hundredths(tableValue(snapshot, table, at.row, column.column).written) ?? 0;
  }
  const count = covers.last - covers.first + 1;
  const params = {
    text: String(stated / 100),
    stated: shown(stated),
    sum: shown(sum),
    difference: shown(stated - sum),
    unit: column.unit ?? '',
    count,
  };
  if (stated === sum) {
    yield { code: 'totals', params: { ...params, name: label }, count };
  } else {
    const place = { sheet: table.sheet, cell: a1(row, column.column) };
    yield found('total-mismatch', place, column.field, { params });
  }
}

/**
 * The figure in hundredths, so that sums are exact; a figure kept as text counts as what it says,
 * since whoever typed the total counted it too.
 */
function hundredths(written: Written): number | undefined {
  if (written.kind === 'number') return Math.round(written.value * 100);
  if (written.kind !== 'text') return undefined;
  const plain = ungrouped(written.text.normalize('NFKC'))?.replace(/[\s¥元人次分]/g, '') ?? '';
  return /^-?\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

const shown = (value: number): string =>
  value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2);
