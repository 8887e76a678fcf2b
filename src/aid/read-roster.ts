import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { ClassContext } from './roster-class';
import { rosterHints } from './roster-hints';
import { RosterRows } from './roster-rows';
import { readTerms, type Term } from './term';

export interface RosterOptions extends Omit<ClassContext, 'hints'> {
  /** 六三制 is 6, 五四制 is 5; a title may say otherwise. */
  readonly primaryYears: 5 | 6;
  /** The term of a roster that has no 学期 column: its title's, or the person's. */
  readonly term: Term | undefined;
  readonly book?: string;
}

const ROWS_A_SLICE = 4096;

/** Reads every pupil of a 花名册; yields the rows read so far. */
export function* readRoster(
  snapshot: Snapshot,
  table: Table,
  { term, book, primaryYears, ...context }: RosterOptions,
): Generator<number, RosterRows> {
  const titled = readTerms(table.title);
  const hints = rosterHints(table, primaryYears);
  const ownTerms = term ? [term] : titled.length === 1 || hints.paysYear ? titled : [];
  const rows = new RosterRows(snapshot, table, {
    ...context,
    book,
    ownTerms,
    hints,
  });
  for (let from = 0; from < rows.length; from += ROWS_A_SLICE) {
    const to = Math.min(from + ROWS_A_SLICE, rows.length);
    rows.read(from, to);
    yield to;
  }
  return rows;
}
