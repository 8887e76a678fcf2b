import { yuanFixed } from '../../aid/due';
import { fenReader } from '../../aid/fen';
import { columnOf } from '../../tables/column-of';
import { columnReader } from '../../tables/column-reader';
import type { FieldId } from '../../tables/fields';
import type { Table } from '../../tables/table';
import { a1 } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';

/** 人数×标准＝金额, line by line, in tables that count pupils instead of naming them. */
export const headcountsCheck: CaseCheck = {
  scope: 'case',
  *check({ aid, snapshot }): Iterable<Finding | Passed> {
    for (const table of aid?.headcounts ?? []) yield* products(snapshot, table);
  },
};

function* products(snapshot: Snapshot, table: Table): Iterable<Finding | Passed> {
  const rateField: FieldId = columnOf(table, 'ratePerTerm') ? 'ratePerTerm' : 'rate';
  const [heads, rate, amount] = (['headcount', rateField, 'amount'] as const).map((field) =>
    columnOf(table, field),
  );
  if (!heads || !rate || !amount) return;
  const headcount = columnReader(snapshot, table, heads.column);
  const rates = columnReader(snapshot, table, rate.column);
  const amounts = columnReader(snapshot, table, amount.column);
  const [rateFen, amountFen] = [fenReader(rate), fenReader(amount)];
  // A school year's rate may be paid by the term; a term's is paid as it stands.
  const byTerm = /学期|半年/.test(rate.header) && !/学年/.test(rate.header);
  let right = 0;
  for (const { row } of table.rows) {
    const number = headcount.written(row);
    const [each, stated] = [rateFen(rates.written(row)), amountFen(amounts.written(row))];
    if (number.kind !== 'number' || each === undefined || stated === undefined) continue;
    const whole = number.value * each;
    if (stated === whole || (!byTerm && stated * 2 === whole)) {
      right++;
      continue;
    }
    const place = { sheet: table.sheet, cell: a1(row, amount.column) };
    yield found('amount-mismatch', place, 'amount', {
      params: {
        text: yuanFixed(stated),
        heads: number.value,
        rule: yuanFixed(each),
        expected: yuanFixed(whole),
        difference: yuanFixed(stated - whole),
      },
    });
  }
  if (right > 0) yield { code: 'amounts', params: { count: right, stated: right }, count: right };
}
