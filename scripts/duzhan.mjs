// npm run -s duzhan -- …: the command line from its source. Loading some hundred modules one by one
// takes longer than a second; joined once into one file in .cache, they start in a fraction of it.
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installWhereNeeded } from './install.mjs';
import { root } from './root.mjs';

const joined = join(root, '.cache', 'duzhan.cjs');
if (isStale()) await joinSources();
createRequire(import.meta.url)(joined);

function isStale() {
  if (!existsSync(joined)) return true;
  const made = statSync(joined).mtimeMs;
  const newer = (path) => statSync(path).mtimeMs > made;
  const sources = readdirSync(join(root, 'src'), { recursive: true });
  return (
    sources.some((file) => newer(join(root, 'src', file))) || newer(join(root, 'package-lock.json'))
  );
}

async function joinSources() {
  installWhereNeeded();
  const { build } = await import('esbuild');
  mkdirSync(join(root, '.cache'), { recursive: true });
  const fresh = `${joined}.${process.pid}`;
  await build({
    entryPoints: [join(root, 'src', 'cli', 'main.ts')],
    outfile: fresh,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
  });
  renameSync(fresh, joined);
}
