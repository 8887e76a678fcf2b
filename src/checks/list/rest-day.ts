import { dayOfWeek, type IsoDate } from '../../reading/iso-date';
import type { LedgerRow } from '../../ledgers/ledger-row';
import type { Finding } from '../finding';
import { found, placeOf } from '../found';
import type { ListCheck } from '../judgement';

/**
 * Deadlines that end on a rest day, said once for each day: nothing is moved (only 遇节假日顺延 moves
 * a deadline), but who works towards it should know.
 */
export const restDayCheck: ListCheck = {
  scope: 'list',
  *check({ rows, blankForm }, { asOf }): Iterable<Finding> {
    if (blankForm) return;
    const byEnd = new Map<IsoDate, LedgerRow[]>();
    for (const row of rows) {
      const { end } = row.deadline;
      const open = row.status.class !== 'done' && row.status.class !== 'not-applicable';
      if (!end || end < asOf || !open || row.deadline.confirm || row.deadline.kind === 'recurring')
        continue;
      if (dayOfWeek(end) < 6 && !row.deadline.flags.includes('rest-day')) continue;
      byEnd.set(end, [...(byEnd.get(end) ?? []), row]);
    }
    for (const [end, same] of byEnd) {
      const [first] = same;
      if (!first) continue;
      const cell = same.map((row) => placeOf(row, 'deadline').cell).join(',');
      yield found('rest-day-deadline', { sheet: first.sheet, cell }, 'deadline', {
        params: { text: first.texts.get('deadline') ?? '', end, weekday: dayOfWeek(end) },
      });
    }
  },
};
