import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { deadlineCases, deadlineFiles } from '../reading/deadline/deadline-cases';
import { ordinaryTexts, variedTexts } from './deadline-texts';
import type { Case } from './reading-task';

/** Within the project, beside the benchmark of rosters. */
const FOLDER = join(__dirname, '../../node_modules/.cache/duzhan-bench-reading');
const TEXTS = 24000;

/**
 * The same phrases and the same texts for all, in one run. All readers are joined into one file, as
 * the command line and the pane are: `tsx` wraps every function of ours to keep its name, which
 * slows our side only. Times are told, they decide nothing.
 */
export function benchReading(): readonly string[] {
  mkdirSync(FOLDER, { recursive: true });
  const child = join(FOLDER, 'reading-child.cjs');
  const task = join(FOLDER, 'task.json');
  buildSync({
    entryPoints: [join(__dirname, 'reading-child.ts')],
    outfile: child,
    bundle: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const races = [
    { name: 'ordinary wordings', texts: ordinaryTexts(TEXTS) },
    { name: 'all wordings', texts: variedTexts(TEXTS) },
  ];
  writeFileSync(task, JSON.stringify({ cases: deadlineFiles().flatMap(casesOf), races }));
  const out = execFileSync(process.execPath, [child, task], { encoding: 'utf8' });
  rmSync(FOLDER, { recursive: true });
  return out.split('\n');
}

function casesOf(file: string): readonly Case[] {
  return deadlineCases(file).lines.flatMap((line) => {
    const [text = '', year = '', note = '', , end = '', kind = ''] = line.split('\t');
    // Cells of numbers and relative wordings need a context that the peers do not take.
    if (/cell=|asof=|issued=|found=/.test(note)) return [];
    return [
      {
        text: text.replaceAll('\\n', '\n'),
        year: year === '' ? undefined : Number(year),
        kind,
        end,
      },
    ];
  });
}
