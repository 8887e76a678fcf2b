import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { aidRoster } from './aid-roster';
import { xlsxOf } from './xlsx-of';

const measured = z.object({
  times: z.array(z.number()),
  peakMb: z.number(),
  findings: z.number(),
  paidFen: z.number(),
});
type Measured = z.output<typeof measured> & { readonly ms: number };

/** Within the project, so that what is not bundled is found. */
const FOLDER = join(__dirname, '../../node_modules/.cache/duzhan-bench');

/**
 * A roster of 100,000 pupils: file to findings and totals, and checking alone, each engine in a
 * process of its own on the same file. Times are those of the fastest run of several, the peak is
 * that of a process that does it once.
 */
export function benchAid(rows = 100_000): readonly string[] {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, 'roster.xlsx');
  const child = join(FOLDER, 'aid-child.cjs');
  writeFileSync(file, xlsxOf('花名册', aidRoster(rows)));
  buildSync({
    entryPoints: [join(__dirname, 'aid-child.ts')],
    outfile: child,
    bundle: true,
    platform: 'node',
    external: ['exceljs', 'ajv', 'read-excel-file'],
    logLevel: 'error',
  });
  const run = (engine: string, runs: number): Measured => measure(child, engine, file, runs, rows);
  const [own, least] = [run('ours', 6), run('floor', 6)];
  const [exceljs, reader] = [run('exceljs', 3), run('read-excel-file', 3)];
  const peak = (engine: string): number => run(engine, 1).peakMb;
  const [ownMb, exceljsMb, readerMb, leastMb] = [
    peak('ours'),
    peak('exceljs'),
    peak('read-excel-file'),
    peak('floor'),
  ];
  const [whole, rules] = [run('check-ours', 8), run('rules', 8)];
  const [ajv, zod] = [run('check-ajv', 8), run('check-zod', 8)];
  const slice = run('slice', 4);
  rmSync(FOLDER, { recursive: true });
  return [
    `学生资助花名册, ${rows} pupils, ${own.findings} findings shared with the peers ` +
      `(exceljs + zod ${exceljs.findings}, read-excel-file ${reader.findings}, ajv ${ajv.findings})`,
    'file to findings and totals                   ms    x ours   peak MB   x ours',
    row('duzhan', own.ms, own.ms, ownMb, ownMb),
    row('exceljs + zod', exceljs.ms, own.ms, exceljsMb, ownMb),
    row('read-excel-file + schema', reader.ms, own.ms, readerMb, ownMb),
    row('floor: inflate, scan the bytes', least.ms, own.ms, leastMb, ownMb),
    'checking alone',
    row('duzhan: rows to findings, totals', rules.ms, rules.ms),
    row('ajv: objects to findings, totals', ajv.ms, rules.ms),
    row('zod: objects to findings, totals', zod.ms, rules.ms),
    row('duzhan: with finding the list', whole.ms, rules.ms),
    `longest slice of checking ${slice.paidFen.toFixed(0)} ms`,
  ];
}

function measure(
  child: string,
  engine: string,
  file: string,
  runs: number,
  rows: number,
): Measured {
  const out = execFileSync(process.execPath, [child, engine, file, String(runs), String(rows)], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
  });
  const result = measured.parse(JSON.parse(out));
  // The least disturbed run: these machines are shared.
  return { ...result, ms: Math.min(...result.times) };
}

function row(name: string, ms: number, oursMs: number, mb?: number, oursMb?: number): string {
  const memory =
    mb === undefined || oursMb === undefined
      ? ''
      : `${mb.toFixed(0).padStart(10)}${(mb / oursMb).toFixed(2).padStart(9)}`;
  return `${name.padEnd(38)}${ms.toFixed(0).padStart(10)}${(ms / oursMs).toFixed(2).padStart(10)}${memory}`;
}
