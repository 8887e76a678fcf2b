import type { LedgerRow } from '../../ledgers/ledger-row';
import type { FieldId } from '../../tables/fields';
import type { Finding } from '../finding';
import { foundAt, placeOf, placeText, relatedAt } from '../found';
import type { ListCheck } from '../judgement';
import { hasProblem } from '../row/progress';
import { headAbove, headRows } from './heads-between';

/** They tell one row from another and say nothing of what it is about. */
const BESIDES: ReadonlySet<FieldId> = new Set<FieldId>(['seq', 'remark']);
/** A short form repeats itself without meaning the same: 图书不足 of one school may be two rooms. */
const FEWEST_FIELDS = 5;

/** One problem entered twice: a row that says in every column what another one of its group says. */
export const duplicateRowCheck: ListCheck = {
  scope: 'list',
  *check({ rows, table, blankForm }): Iterable<Finding> {
    if (blankForm) return;
    const heads = headRows(table);
    const first = new Map<string, LedgerRow>();
    for (const row of rows) {
      if (!row.texts.has('problem') || !hasProblem(row)) continue;
      const said = [...row.texts].filter(([field]) => !BESIDES.has(field));
      if (said.length < FEWEST_FIELDS) continue;
      const key = JSON.stringify([headAbove(heads, row.row), said.sort()]);
      const before = first.get(key);
      if (!before) {
        first.set(key, row);
        continue;
      }
      yield foundAt('duplicate-row', row, 'problem', {
        params: { other: placeText(placeOf(before, 'problem')) },
        related: [relatedAt(before, 'problem')],
      });
    }
  },
};
