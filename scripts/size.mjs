// npm run size: what the pane and the custom functions cost to load, against their budgets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildWhereStale, dist } from './built.mjs';
import { installWhereNeeded } from './install.mjs';

/** In bytes after gzip; office.js is Microsoft's and not counted. */
export const BUDGETS = { taskpane: 350 * 1024, functions: 60 * 1024 };

export function sizes() {
  const { scripts } = JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8'));
  const gzipped = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  // The two share their readers: what both load counts in both.
  return Object.entries(BUDGETS).map(([name, budget]) => {
    const size = scripts[name].reduce((sum, file) => sum + gzipped(file), 0);
    return { name, size, budget, within: size <= budget };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installWhereNeeded();
  buildWhereStale();
  const rows = sizes();
  for (const { name, size, budget, within } of rows) {
    const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
    console.log(`${within ? '✓' : '✗'} ${name} ${kb(size)} gzip (≤ ${kb(budget)})`);
  }
  if (rows.some((row) => !row.within)) process.exit(1);
}
