import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import { aidRoster } from './aid-roster';
import { xlsxOf } from './xlsx-of';

const measured = z.object({
  times: z.array(z.number()),
  /** Milliseconds of the processor: on a machine that is shared the clock counts others' work too. */
  processor: z.array(z.number()),
  peakMb: z.number(),
  findings: z.number(),
  paidFen: z.number(),
});

/** Within the project, so that what is not bundled is found. */
const FOLDER = join(__dirname, '../../node_modules/.cache/duzhan-bench');
/** Engines by turns, so many times round: a machine that is shared is not as busy all the time. */
const ROUNDS = 2;

const FILE_ENGINES = {
  ours: 'duzhan',
  exceljs: 'exceljs + zod',
  'read-excel-file': 'read-excel-file + schema',
  floor: 'floor: inflate, scan the bytes',
  nothing: 'a process that reads nothing',
} as const;
const CHECK_ENGINES = {
  rules: 'duzhan: rows to findings, totals',
  'check-ajv': 'ajv: objects to findings, totals',
  'check-zod': 'zod: objects to findings, totals',
  'check-ours': 'duzhan: with finding the list',
} as const;

const SLOW: ReadonlySet<string> = new Set(['exceljs', 'read-excel-file']);

/**
 * A roster of 100,000 pupils: file to findings and totals, and checking alone, each engine in
 * processes of its own on the same file. Told are the median of processes that do it once, which is
 * what a command line does and what the peak is taken from, and the best of those that go on, by the clock and by the processor.
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
  const run = (engine: string, runs: number): z.output<typeof measured> =>
    measure([child, engine, file, String(runs), String(rows)]);
  const once = byTurns(Object.keys(FILE_ENGINES), (engine) => run(engine, 1));
  const warm = byTurns(Object.keys(FILE_ENGINES), (engine) =>
    run(engine, SLOW.has(engine) ? 2 : 6),
  );
  const checks = byTurns(Object.keys(CHECK_ENGINES), (engine) => run(engine, 8));
  const slice = run('slice', 4).paidFen;
  rmSync(FOLDER, { recursive: true });
  const findings = (of: Results, engine: string): number => of.get(engine)?.[0]?.findings ?? 0;
  const best = (of: Results, engine: string): number =>
    Math.min(...(of.get(engine) ?? []).flatMap(({ times }) => times));
  const work = (of: Results, engine: string): number =>
    Math.min(...(of.get(engine) ?? []).flatMap(({ processor }) => processor));
  const first = (of: Results, engine: string): number =>
    median((of.get(engine) ?? []).flatMap(({ times }) => times.slice(0, 1)));
  const peak = (engine: string): number =>
    median((once.get(engine) ?? []).map(({ peakMb }) => peakMb));
  const empty = peak('nothing');
  return [
    `学生资助花名册, ${rows} pupils, ${findings(once, 'ours')} findings shared with the peers ` +
      `(exceljs + zod ${findings(once, 'exceljs')}, read-excel-file ` +
      `${findings(once, 'read-excel-file')}, ajv ${findings(checks, 'check-ajv')})`,
    line('file to findings and totals', [
      'once ms',
      'x',
      'warm ms',
      'x',
      'peak MB',
      'x',
      'x above',
    ]),
    ...Object.entries(FILE_ENGINES).map(([engine, name]) =>
      line(name, [
        ...against(first(once, engine), first(once, 'ours')),
        ...against(best(warm, engine), best(warm, 'ours')),
        ...against(work(warm, engine), work(warm, 'ours')),
        ...against(peak(engine), peak('ours')),
        ((peak(engine) - empty) / (peak('ours') - empty)).toFixed(2),
      ]),
    ),
    line('checking alone', ['first ms', 'x', 'warm ms', 'x', 'cpu ms', 'x']),
    ...Object.entries(CHECK_ENGINES).map(([engine, name]) =>
      line(name, [
        ...against(first(checks, engine), first(checks, 'rules')),
        ...against(best(checks, engine), best(checks, 'rules')),
        ...against(work(checks, engine), work(checks, 'rules')),
      ]),
    ),
    `longest slice of checking ${slice.toFixed(0)} ms`,
  ];
}

type Results = ReadonlyMap<string, readonly z.output<typeof measured>[]>;

function byTurns(
  engines: readonly string[],
  run: (engine: string) => z.output<typeof measured>,
): Results {
  const results = new Map(engines.map((engine) => [engine, [run(engine)]]));
  for (let round = 1; round < ROUNDS; round++) {
    for (const [engine, own] of results) own.push(run(engine));
  }
  return results;
}

function measure(args: readonly string[]): z.output<typeof measured> {
  const out = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 20 });
  return measured.parse(JSON.parse(out));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A value and how many times ours it is. */
const against = (value: number, ours: number): readonly string[] => [
  value.toFixed(0),
  (value / ours).toFixed(2),
];

const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(34) + cells.map((cell) => cell.padStart(9)).join('');
