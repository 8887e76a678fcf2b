import { dayOfWeek } from '../../reading/iso-date';
import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { RowCheck } from '../judgement';

/** 5月29日（星期四）, but that day is a Friday: one of the two is wrong. */
export const weekdayCheck: RowCheck = {
  scope: 'row',
  *check(row): Iterable<Finding> {
    const { end, flags } = row.deadline;
    if (!end || !flags.includes('weekday-mismatch')) return;
    yield foundAt('weekday-mismatch', row, 'deadline', {
      params: { end, weekday: dayOfWeek(end) },
    });
  },
};
