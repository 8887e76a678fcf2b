import type { Scheme } from '../schemes/scheme';
import { readSchemeSheets } from '../schemes/sheets/read-scheme-sheets';
import { withOwnSheets } from '../schemes/sheets/own-sheets';
import { recogniseTablesInSteps } from '../tables/recognise-tables';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { Progress } from './progress';

/** A workbook with the lists found in it. */
export interface ReadWorkbook {
  readonly snapshot: Snapshot;
  readonly tables: readonly Table[];
}

/** The lists of a workbook, by the headings that the scheme knows beside the usual ones. */
export function* recogniseLists(
  snapshot: Snapshot,
  scheme: Scheme,
): Generator<Progress, readonly Table[]> {
  const of = snapshot.sheets.length;
  const headers = new Map(scheme.headers.map(({ header, field }) => [header, field]));
  const steps = recogniseTablesInSteps(snapshot, { headers });
  let step = steps.next();
  while (!step.done) {
    yield { stage: 'recognising', done: step.value, of };
    step = steps.next();
  }
  return step.value;
}

/** Workbooks sent in with the one in hand, read by its scheme. */
export function* recogniseOthers(
  others: readonly Snapshot[],
  scheme: Scheme,
): Generator<Progress, readonly ReadWorkbook[]> {
  const read: ReadWorkbook[] = [];
  for (const other of others) {
    const snapshot = withOwnSheets(other, readSchemeSheets(other)?.sheets ?? []);
    read.push({ snapshot, tables: yield* recogniseLists(snapshot, scheme) });
  }
  return read;
}
