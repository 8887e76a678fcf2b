import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Installs exactly what package-lock.json names, where that has not been done yet. The two lock
 * files are compared by content: their times say nothing after a clone, a checkout or an `npm i`.
 */
export function installWhereNeeded() {
  if (isInstalled()) return;
  console.log('正在安装依赖（npm ci）… / Installing dependencies (npm ci) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('依赖安装失败，请检查网络或 npm 源后重试。/ npm ci failed.');
    process.exit(done.status ?? 1);
  }
}

/** npm writes the hidden lock file last, so that a broken-off installation has none. */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const here = packagesOf(hidden);
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  return wanted.every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !here[path]) || here[path]?.version === version,
  );
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
