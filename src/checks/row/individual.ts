import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { RowCheck } from '../judgement';

/** 个性问题要“见人、见事”: an individual problem names its school or person. */
export const individualCheck: RowCheck = {
  scope: 'row',
  *check(row): Iterable<Finding> {
    if (!/个性/.test(row.texts.get('individual') ?? '')) return;
    if (!row.cells.has('concerned') || row.texts.has('concerned')) return;
    yield foundAt('individual-without-person', row, 'concerned');
  },
};
