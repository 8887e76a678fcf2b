import { readFileSync } from 'node:fs';
import { checkOurs, floor, longestSliceMs, ours, rulesOf, snapshotOfFile } from './aid-ours';
import { ajvChecker, checkWithZod, exceljsAndZod, readExcelFile, rowOf } from './aid-peers';
import { aidRoster } from './aid-roster';
import type { Outcome } from './aid-rules';

/** One engine in a process of its own: `engine file runs rows`; prints its times and its peak. */
const [engine = '', file = '', runs = '1', rows = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const run = await engineOf(bytes);
  const times: number[] = [];
  let outcome: Outcome = { findings: 0, paidFen: 0 };
  for (let i = 0; i < Number(runs); i++) {
    const start = process.hrtime.bigint();
    outcome = await run();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  const peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ times, peakMb, ...outcome }));
}

async function engineOf(bytes: Uint8Array): Promise<() => Outcome | Promise<Outcome>> {
  switch (engine) {
    case 'floor':
      return () => floor(bytes);
    case 'ours':
      return () => ours(bytes);
    case 'exceljs':
      return () => exceljsAndZod(bytes);
    case 'read-excel-file':
      return () => readExcelFile(bytes);
    case 'check-ours': {
      const snapshot = await snapshotOfFile(bytes);
      return () => checkOurs(snapshot);
    }
    case 'rules':
      return rulesOf(await snapshotOfFile(bytes));
    case 'slice': {
      const snapshot = await snapshotOfFile(bytes);
      return () => ({ findings: 0, paidFen: longestSliceMs(snapshot) });
    }
    case 'check-ajv': {
      const objects = peerRows();
      const check = ajvChecker();
      return () => check(objects);
    }
    case 'check-zod': {
      const objects = peerRows();
      return () => checkWithZod(objects);
    }
    default:
      throw new Error(`no engine: ${engine}`);
  }
}

const peerRows = (): ReturnType<typeof rowOf>[] =>
  aidRoster(Number(rows))
    .slice(2)
    .map((row) => rowOf((column) => row[column]));

void main();
