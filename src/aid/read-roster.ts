import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Pupil } from './pupil';
import { RosterCells } from './roster-cells';
import type { ClassContext } from './roster-class';
import { RosterGroups } from './roster-groups';
import { RosterPupil } from './roster-pupil';
import { readTerms, type Term } from './term';

export interface RosterContext extends ClassContext {
  /** The term of a roster that has no 学期 column: its title's, or the person's. */
  readonly term: Term | undefined;
  readonly book?: string;
}

const ROWS_A_SLICE = 5000;

/** Reads every pupil of a 花名册; yields the rows read so far. */
export function* readRoster(
  snapshot: Snapshot,
  table: Table,
  context: RosterContext,
): Generator<number, readonly Pupil[]> {
  const titled = readTerms(table.title);
  const ownTerms = context.term ? [context.term] : titled.length === 1 ? titled : [];
  const groups = new RosterGroups(snapshot, table, context, ownTerms);
  const cells = new RosterCells(snapshot, table, context.book);
  const pupils: Pupil[] = [];
  for (const { row } of table.rows) {
    const index = pupils.length;
    cells.read(index, row);
    pupils.push(new RosterPupil(cells, index, groups.of(row)));
    if (pupils.length % ROWS_A_SLICE === 0) yield pupils.length;
  }
  return pupils;
}
