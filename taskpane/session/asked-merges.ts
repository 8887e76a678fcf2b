import type { PaneHost } from '../host/pane-host';
import type { CheckResult } from '../../src/checks/check-result';
import type { Snapshot } from '../../src/workbook/snapshot';
import { withMerges } from '../../src/workbook/with-merges';

/** Sheets on which a finding hangs on merges that the host tells only when it is asked. */
export function sheetsOfMerges({ findings }: CheckResult): readonly string[] {
  const doubtful = findings.filter(
    ({ code, place }) => code === 'possible-merge' && place.book === undefined,
  );
  return [...new Set(doubtful.map(({ place }) => place.sheet))];
}

/** The workbook with the merges of those sheets; undefined where there is nothing to ask. */
export async function askedMerges(
  { readMerges }: PaneHost,
  current: Snapshot,
  result: CheckResult,
): Promise<Snapshot | undefined> {
  let asked: Snapshot | undefined;
  for (const sheet of readMerges ? sheetsOfMerges(result) : []) {
    const merges = await readMerges?.(sheet);
    if (merges) asked = withMerges(asked ?? current, sheet, merges);
  }
  return asked;
}
