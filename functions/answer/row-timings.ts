import { timingOf, type Timing } from '../../src/ledgers/timing';
import { readDeadline } from '../../src/reading/deadline/read-deadline';
import type { DeadlineReading } from '../../src/reading/deadline-reading';
import { readStatus } from '../../src/reading/status/read-status';
import type { StatusReading } from '../../src/reading/status-reading';
import { beside } from '../argument/beside';
import { dateOf } from '../argument/civil-date';
import { dateSystemOf } from '../argument/date-system';
import { contextOf } from '../argument/reading-context';
import { writtenOf } from '../argument/written';

export interface RowArguments {
  readonly deadlines: readonly (readonly unknown[])[];
  readonly asOf: unknown;
  readonly progress?: readonly (readonly unknown[])[] | null | undefined;
  readonly year?: unknown;
  readonly date1904?: unknown;
}

export interface RowTiming {
  readonly timing: Timing;
  readonly deadline: DeadlineReading;
  readonly status: StatusReading;
}

/** Seven days ahead is 临期, as for a list that no scheme governs. */
const WARN_DAYS = 7;

/** Where each row of a list stands on the as-of date, judged exactly as the check judges it. */
export function rowTimings(given: RowArguments): (row: number, column: number) => RowTiming {
  const dateSystem = dateSystemOf(given.date1904);
  const asOf = dateOf(given.asOf, dateSystem, '基准日');
  const context = contextOf(given.year, given.asOf, dateSystem);
  const progressAt = beside(given.progress, given.deadlines, '整改情况');
  const year = context.year?.value;
  return (row, column) => {
    const deadline = readDeadline(writtenOf(given.deadlines[row]?.[column], dateSystem), context);
    const status = readStatus(
      writtenOf(progressAt(row, column), dateSystem),
      year === undefined ? {} : { year },
    );
    const { doneOn } = status;
    const timing = timingOf({
      told: true,
      deadline,
      status: status.class,
      ...(doneOn && { doneOn }),
      asOf,
      warnDays: WARN_DAYS,
    });
    return { timing, deadline, status };
  };
}
