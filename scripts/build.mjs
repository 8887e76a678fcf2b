// npm run build [-- --url https://host/path] [--cdn global|21vianet]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installWhereNeeded } from './install.mjs';
import { root } from './root.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'https://localhost:3000' },
    cdn: { type: 'string', default: 'self' },
  },
});
const url = values.url.replace(/\/+$/, '');
if (!/^https:\/\/[^\s?#]+$/.test(url)) stop(`--url 须为 https 地址 / must be https: ${values.url}`);
if (!['self', 'global', '21vianet'].includes(values.cdn)) {
  stop(`--cdn 只能是 global 或 21vianet / is global or 21vianet: ${values.cdn}`);
}
installWhereNeeded();

console.log('正在构建 dist/ … / Building dist/ …');
// Built beside and moved into place when whole: a page being served never sees half a build.
const out = join(root, 'dist');
const fresh = join(root, '.cache', `build-${process.pid}`);
const old = `${fresh}-old`;
mkdirSync(join(root, '.cache'), { recursive: true });
const began = new Date();
const webpack = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js'),
    ...['--config', 'webpack.config.cjs', '--output-path', fresh],
    ...['--env', `url=${url}`, '--env', `office=${values.cdn}`],
  ],
  { cwd: root, stdio: 'inherit' },
);
if (webpack.status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  stop('构建失败 / the build failed');
}
// A source changed while webpack ran is newer than what was built of it.
utimesSync(join(fresh, 'build.json'), began, began);
if (existsSync(out)) renameSync(out, old);
renameSync(fresh, out);
rmSync(old, { recursive: true, force: true });

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
