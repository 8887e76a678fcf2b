// npm start: installs and builds what is missing, serves the page on this machine, and opens it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildWhereStale, dist } from './built.mjs';
import { installWhereNeeded } from './install.mjs';
import { serveFolder } from './serve.mjs';

installWhereNeeded();
buildWhereStale();
const { origin } = await serveFolder(dist, Number(process.env.PORT) || 3000);
console.log(`督战台账 ${origin}/  （按 Ctrl+C 结束 / Ctrl+C stops it）`);
openBrowser(`${origin}/`);

/** Only where a person sits before a screen: not in CI, not over a bare SSH session. */
function openBrowser(url) {
  const opener = openerOf(process.platform);
  if (!opener || process.env.CI || process.env.BROWSER === 'none') return;
  const child = spawn(opener[0], [...opener.slice(1), url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('未能打开浏览器，请手动访问上述地址。'));
  child.unref();
}

function openerOf(platform) {
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (platform === 'darwin') return process.env.SSH_CONNECTION ? undefined : ['open'];
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return screen && existsSync('/usr/bin/xdg-open') ? ['/usr/bin/xdg-open'] : undefined;
}
