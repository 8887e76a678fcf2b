import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { RowCheck } from '../judgement';

/** 销号 wants completion and its papers: the second axis beside the status (domain.md §5). */
export const closureCheck: RowCheck = {
  scope: 'row',
  *check(row): Iterable<Finding> {
    const closed = row.closure === 'closed';
    const done = row.status.class === 'done';
    if (closed && !done) {
      yield foundAt('closed-not-done', row, 'closure', {
        params: { progress: row.texts.get('progress') ?? row.texts.get('status') ?? '' },
      });
    }
    if (!closed && !done) return;
    if (row.cells.has('doneOn') && !row.texts.has('doneOn') && !row.doneOn) {
      yield foundAt('done-without-date', row, 'doneOn');
    }
    if (row.cells.has('evidence') && !row.texts.has('evidence')) {
      yield foundAt('no-evidence', row, 'evidence');
    }
  },
};
