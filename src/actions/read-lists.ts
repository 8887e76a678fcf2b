import type { List } from '../checks/judgement';
import type { AsOf } from '../ledgers/as-of';
import { readLedger } from '../ledgers/read-ledger';
import type { Register } from '../ledgers/register';
import { RowReader } from '../ledgers/row-reader';
import { yearOfTable } from '../ledgers/year-of-table';
import type { ReadingContext } from '../reading/context';
import { hasProblem } from '../checks/row/progress';
import { schemeContext } from '../schemes/reading-context';
import type { Scheme } from '../schemes/scheme';
import { settledWordings } from '../schemes/settled-wordings';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Progress } from './progress';

export interface ListsContext {
  readonly scheme: Scheme;
  readonly register: Register;
  readonly asOf: AsOf;
  /** The day that the workbook names itself: a source of the year, which a given day is not. */
  readonly stated: AsOf | undefined;
  readonly year: number | undefined;
}

/** Reads the rows of every list with deadlines: ledgers, and the plan's measures. */
export function* readLists(
  snapshot: Snapshot,
  tables: readonly Table[],
  context: ListsContext,
): Generator<Progress, readonly List[]> {
  const lists: List[] = [];
  const wanted = tables.filter(({ kind }) => kind === 'ledger' || kind === 'plan');
  const of = wanted.reduce((sum, { rows }) => sum + rows.length, 0);
  const settled = settledWordings(context.scheme);
  let done = 0;
  for (const table of wanted) {
    const reading = readLedger(snapshot, table, {
      scheme: context.scheme,
      reader: new RowReader(readingContext(snapshot, table, context), context.register, settled),
      asOf: context.asOf.date,
    });
    let step = reading.next();
    while (!step.done) {
      yield { stage: 'reading', done: done + step.value, of };
      step = reading.next();
    }
    const rows = step.value;
    done += rows.length;
    const blankForm = rows.every((row) => !hasProblem(row) && row.status.class === 'blank');
    lists.push({ snapshot, table, rows, blankForm });
  }
  return lists;
}

function readingContext(
  snapshot: Snapshot,
  table: Table,
  { scheme, asOf, stated, year: option }: ListsContext,
): ReadingContext {
  const year = yearOfTable({ snapshot, table, scheme, stated, option });
  return {
    ...(year && { year }),
    ...schemeContext(scheme),
    // Today is no fill-in date: 本月底 would mean another day tomorrow.
    ...(asOf.source !== 'today' && { asOf: asOf.date }),
  };
}
