import { readFileSync } from 'node:fs';
import { checkOurs, floor, longestSliceMs, ours, rulesOf, snapshotOfFile } from './aid-ours';
import { aidRoster } from './aid-roster';
import type { Outcome, PeerRow } from './aid-rules';

/** One engine in a process of its own: `engine file runs rows`; prints its times (by the clock and by the processor) and its peak. */
const [engine = '', file = '', runs = '1', rows = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  const bytes = readFileSync(file);
  const run = await engineOf(bytes);
  const times: number[] = [];
  const processor: number[] = [];
  let outcome: Outcome = { findings: 0, paidFen: 0 };
  for (let i = 0; i < Number(runs); i++) {
    const before = process.cpuUsage();
    const start = process.hrtime.bigint();
    outcome = await run();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  const peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ times, processor, peakMb, ...outcome }));
}

async function engineOf(bytes: Uint8Array): Promise<() => Outcome | Promise<Outcome>> {
  switch (engine) {
    case 'nothing':
      return () => ({ findings: 0, paidFen: 0 });
    case 'floor':
      return () => floor(bytes);
    case 'ours':
      return () => ours(bytes);
    case 'exceljs':
      return (await peers()).exceljsAndZod.bind(undefined, bytes);
    case 'read-excel-file':
      return (await peers()).readExcelFile.bind(undefined, bytes);
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
      const { ajvChecker, rowOf } = await peers();
      return ajvChecker().bind(undefined, objectsBy(rowOf));
    }
    case 'check-zod': {
      const { checkWithZod, rowOf } = await peers();
      return checkWithZod.bind(undefined, objectsBy(rowOf));
    }
    default:
      throw new Error(`no engine: ${engine}`);
  }
}

/** Loaded where they run only: a library takes memory by being there. */
const peers = () => import('./aid-peers');

const objectsBy = (rowOf: (value: (column: number) => unknown) => PeerRow): readonly PeerRow[] =>
  aidRoster(Number(rows))
    .slice(2)
    .map((row) => rowOf((column) => row[column]));

void main();
