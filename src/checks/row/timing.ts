import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { RowCheck } from '../judgement';
import { progressField } from './progress';

/** Overdue, perhaps overdue, due soon: what the day makes of a row (domain.md §5). */
export const timingCheck: RowCheck = {
  scope: 'row',
  *check(row, { blankForm }, { asOf }): Iterable<Finding> {
    const { state, end, days, assumedDays } = row.timing;
    if (blankForm || !end) return;
    const late = { end, days: days ?? 0, asOf };
    switch (state) {
      case 'overdue':
        yield foundAt('overdue', row, 'deadline', { params: late });
        return;
      case 'overdue-blank':
        yield foundAt('overdue-blank', row, progressField(row) ?? 'deadline', { params: late });
        return;
      case 'maybe-overdue':
        if (assumedDays !== undefined) {
          // 当场整改 takes no days of the scheme: then it is the day itself that nobody wrote.
          const counted = assumedDays === 0 ? { on: end } : { assumedDays };
          yield foundAt('maybe-overdue', row, 'deadline', { params: { end, asOf, ...counted } });
        } else if (row.status.class === 'long-term') {
          yield foundAt('overdue-long-term', row, 'deadline', { params: late });
        } else {
          const { altEnd } = row.deadline;
          yield foundAt('maybe-overdue', row, 'deadline', {
            params: { end, asOf, ...(altEnd && { altEnd }) },
          });
        }
        return;
      case 'due-soon':
        yield foundAt('due-soon', row, 'deadline', { params: late });
        return;
      case 'on-track': {
        const passed = (row.deadline.milestones ?? [])
          .filter((day) => day < asOf && day < end)
          .at(-1);
        const idle = row.status.class === 'blank' || row.status.class === 'not-started';
        if (passed !== undefined && idle) {
          yield foundAt('milestone-passed', row, 'deadline', {
            params: { on: passed, end, asOf },
          });
        }
        return;
      }
      default:
    }
  },
};
