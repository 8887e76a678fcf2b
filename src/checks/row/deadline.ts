import type { Finding } from '../finding';
import { foundAt } from '../found';
import type { List, RowCheck } from '../judgement';

/** What stands in the 时限 cell: nothing, no time, no day that exists, or a doubtful one. */
export const deadlineCheck: RowCheck = {
  scope: 'row',
  *check(row, list, { scheme }): Iterable<Finding> {
    if (!row.cells.has('deadline')) return;
    const { deadline } = row;
    if (deadline.kind === 'invalid') {
      if (deadline.flags.some((flag) => IMPOSSIBLE.has(flag))) {
        const official = scheme.items.find(({ id }) => id === row.item)?.deadline;
        yield foundAt('impossible-date', row, 'deadline', {
          params: { ...(official && { official }) },
        });
      } else {
        yield foundAt('missing-deadline', row, 'deadline', {
          params: { where: scheme.title },
          exception: isTaskList(list),
        });
      }
      return;
    }
    if (deadline.confirm) {
      const { end, altEnd, flags, choice } = deadline;
      const flag = flags[0];
      yield foundAt('ambiguous-deadline', row, 'deadline', {
        params: {
          ...(end && { end }),
          ...(altEnd && { altEnd }),
          ...(flag && { flag }),
          ...(choice && { options: `${end}、${altEnd}` }),
        },
      });
    }
  },
};

/** Doubts of the deadline reader that mean a day, month or span that cannot be. */
const IMPOSSIBLE: ReadonlySet<string> = new Set([
  'no-such-day',
  'no-such-month',
  'no-such-quarter',
  'no-such-week',
  'reversed-range',
  'implausible-serial',
]);

/**
 * A list of tasks copied from the document that set them: it has no column for problems found. What
 * it leaves open is a gap of the document, not a fault of the clerk.
 */
const isTaskList = ({ table }: List): boolean =>
  !table.columns.some(({ field }) => field === 'problem');
