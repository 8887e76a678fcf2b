import { inflateRawSync } from 'node:zlib';
import { check } from '../../src/actions/check';
import { runOut, type Progress } from '../../src/actions/progress';
import { readAid } from '../../src/actions/read-aid';
import { aidTotals } from '../../src/aid/aid-totals';
import type { Finding } from '../../src/checks/finding';
import { judge } from '../../src/checks/judge';
import { registerOf } from '../../src/ledgers/register';
import { recogniseTables } from '../../src/tables/recognise-tables';
import { BUILT_IN } from '../../src/schemes/built-in';
import { DEFAULT_LIMITS } from '../../src/workbook/file/limits';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { compressedBytes, readZipDirectory } from '../../src/workbook/file/zip/directory';
import type { Snapshot } from '../../src/workbook/snapshot';
import type { Outcome } from './aid-rules';

const scheme = BUILT_IN.find(({ id }) => id === 'bayannur-2020');

export const snapshotOfFile = async (bytes: Uint8Array): Promise<Snapshot> =>
  (await openWorkbookFile(bytes, '花名册.xlsx')).read();

function checking(current: Snapshot): ReturnType<typeof check> {
  if (!scheme) throw new Error('a built-in scheme');
  return check({ current, others: [] }, { today: '2020-05-25', asOf: '2020-05-25', scheme });
}

/** Every rule of ours; the peers know only these. */
const SHARED = new Set([
  'id-checksum',
  'unknown-class',
  'amount-mismatch',
  'year-paid-as-term',
  'duplicate-id',
]);

export function checkOurs(snapshot: Snapshot): Outcome {
  const { findings, aid } = runOut(checking(snapshot));
  return outcomeOf(findings, aid?.totals.sum.paidFen ?? 0);
}

const outcomeOf = (findings: readonly Finding[], paidFen: number): Outcome => ({
  findings: findings.filter(({ code }) => SHARED.has(code)).length,
  paidFen,
});

/** Rows of a list that is found to findings and totals: what the peers do from their objects. */
export function rulesOf(snapshot: Snapshot): () => Outcome {
  if (!scheme) throw new Error('a built-in scheme');
  const own = scheme;
  const tables = recogniseTables(snapshot);
  return () => {
    const aid = runOut(readAid(snapshot, tables, own, { chosen: true }));
    if (!aid) throw new Error('a roster');
    const judging = judge({
      snapshot,
      scheme: own,
      register: registerOf(snapshot, tables, own),
      asOf: '2020-05-25',
      submit: false,
      tables,
      lists: [],
      plans: [],
      aid,
    });
    let step = judging.next();
    while (!step.done) step = judging.next();
    const totals = aidTotals(aid.rosters, aid.same);
    return outcomeOf(step.value.findings, totals.sum.paidFen);
  };
}

export const ours = async (bytes: Uint8Array): Promise<Outcome> =>
  checkOurs(await snapshotOfFile(bytes));

/** The longest time between two moments at which the pane may draw or stop. */
export function longestSliceMs(snapshot: Snapshot): number {
  const steps: Generator<Progress, unknown> = checking(snapshot);
  let longest = 0;
  for (;;) {
    const start = process.hrtime.bigint();
    const { done } = steps.next();
    longest = Math.max(longest, Number(process.hrtime.bigint() - start) / 1e6);
    if (done) return longest;
  }
}

/** What no reader can do without: inflate every part and look at every byte. */
export function floor(bytes: Uint8Array): Outcome {
  let seen = 0;
  for (const entry of readZipDirectory(bytes, DEFAULT_LIMITS)) {
    const part = inflateRawSync(compressedBytes(bytes, entry));
    for (let at = 0; at < part.length; at++) if (part[at] === 60) seen++;
  }
  return { findings: 0, paidFen: seen };
}
