import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What goes into dist/: a newer file among these makes it stale. */
const SOURCES = ['src', 'functions', 'taskpane', 'assets', 'manifest.xml'];
const FILES = [
  'webpack.config.cjs',
  'scripts/function-metadata.cjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

export const dist = join(root, 'dist');

/** Builds dist/ where it is missing, older than its sources, or made for a CDN. */
export function buildWhereStale() {
  if (!isStale()) return;
  const done = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error('the build failed');
}

export function isStale() {
  const stamp = join(dist, 'build.json');
  if (!existsSync(stamp)) return true;
  if (JSON.parse(readFileSync(stamp, 'utf8')).office !== 'self') return true;
  const built = statSync(stamp).mtimeMs;
  return [...SOURCES, ...FILES].some((name) => newest(join(root, name)) > built);
}

function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
