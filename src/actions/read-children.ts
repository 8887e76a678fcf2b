import type { ChildList, ChildrenCase } from '../children/children-case';
import { readChildren } from '../children/read-children';
import type { Table, TableKind } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Progress } from './progress';

/** 适龄儿童台账, 学籍 and 在校 lists; undefined where there is no ledger of children and no 学籍. */
export function* readChildrenCase(
  snapshot: Snapshot,
  tables: readonly Table[],
): Generator<Progress, ChildrenCase | undefined> {
  const ledgers = yield* readAll(snapshot, tables, 'children');
  const enrolments = yield* readAll(snapshot, tables, 'enrolment');
  if (ledgers.length === 0 && enrolments.length === 0) return undefined;
  const presents = yield* readAll(snapshot, tables, 'present');
  return { ledgers, enrolments, presents };
}

function* readAll(
  snapshot: Snapshot,
  tables: readonly Table[],
  wanted: TableKind,
): Generator<Progress, readonly ChildList[]> {
  const lists: ChildList[] = [];
  for (const table of tables) {
    if (table.kind !== wanted) continue;
    const reading = readChildren(snapshot, table);
    let step = reading.next();
    while (!step.done) {
      yield { stage: 'reading', done: step.value, of: table.rows.length };
      step = reading.next();
    }
    lists.push({ snapshot, table, children: step.value });
  }
  return lists;
}
