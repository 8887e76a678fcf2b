// npm run start:excel: for a machine with Excel. Serves dist/ over https with a certificate of this
// machine's own, and makes the add-in known to Excel as Microsoft's tools do for development.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildWhereStale, dist } from './built.mjs';
import { installWhereNeeded } from './install.mjs';
import { root } from './root.mjs';
import { folderListener } from './serve.mjs';

const PORT = 3000; // the address in manifest.xml
const ID = '8c3f2b4e-5d1a-4f7b-9a60-2e7c1d94b853';

installWhereNeeded();
buildWhereStale();
const { getHttpsServerOptions } = createRequire(import.meta.url)('office-addin-dev-certs');
// Asks once for leave to trust the certificate: Excel loads nothing from an address it distrusts.
const server = createServer(await getHttpsServerOptions(), folderListener(dist));
server.once('error', (error) => {
  console.error(`https://localhost:${PORT} 无法使用 / is not available: ${error.message}`);
  process.exit(1);
});
server.listen(PORT, 'localhost', () => {
  console.log(`https://localhost:${PORT}/  （按 Ctrl+C 结束 / Ctrl+C stops it）`);
  console.log(sideload(join(root, 'manifest.xml')));
});

/** Registers the manifest for development; says in words what is left to do. */
function sideload(manifest) {
  if (process.platform === 'win32') {
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    const added = spawnSync('reg', ['add', key, '/v', ID, '/t', 'REG_SZ', '/d', manifest, '/f']);
    return added.status === 0
      ? '已登记到 Excel：重新启动 Excel，“督战”选项卡即出现。/ Restart Excel: the tab 督战 appears.'
      : '未能写入注册表，请按 docs/deploy.md 以共享文件夹方式加载。/ Not registered; see docs/deploy.md.';
  }
  const container = join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents');
  if (process.platform === 'darwin' && existsSync(container)) {
    mkdirSync(join(container, 'wef'), { recursive: true });
    copyFileSync(manifest, join(container, 'wef', `${ID}.manifest.xml`));
    return '已登记到 Excel：重新启动 Excel，在“插入 > 加载项 > 开发人员加载项”中选用。/ Restart Excel: Insert > Add-ins.';
  }
  return '本机未装 Excel：可在网页版 Excel 中上传 manifest.xml。/ No Excel here: upload manifest.xml to Excel on the web.';
}
