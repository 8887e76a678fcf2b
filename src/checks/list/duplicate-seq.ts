import type { LedgerRow } from '../../ledgers/ledger-row';
import type { Finding } from '../finding';
import { foundAt, placeOf, placeText, relatedAt } from '../found';
import type { ListCheck } from '../judgement';
import { headAbove, headRows } from './heads-between';

const ONE = /^[（(]?0*1[）).、]?$|^[（(]?一[）)、]?$/;

/** A 序号 that stands twice, or is missing, where the list has that column. */
export const duplicateSeqCheck: ListCheck = {
  scope: 'list',
  *check({ rows, table }): Iterable<Finding> {
    const heads = headRows(table);
    const first = new Map<string, LedgerRow>();
    const numbered = rows.some((row) => row.texts.has('seq'));
    let last = -1;
    for (const row of rows) {
      const seq = row.texts.get('seq');
      // 二、一般隐患 with a header of its own counts from 1 again.
      if (seq !== undefined && ONE.test(seq) && headAbove(heads, row.row) > last) first.clear();
      last = row.row;
      if (!row.cells.has('seq') || !numbered) continue;
      const before = seq === undefined ? undefined : first.get(seq);
      if (before && placeOf(before, 'seq').cell !== placeOf(row, 'seq').cell) {
        yield foundAt('duplicate-seq', row, 'seq', {
          params: { other: placeText(placeOf(before, 'seq')) },
          related: [relatedAt(before, 'seq')],
        });
      } else if (seq === undefined) {
        yield foundAt('duplicate-seq', row, 'seq');
      } else {
        first.set(seq, row);
      }
    }
  },
};
