// npm test: lint, format, types and every test, browser tests included. Arguments go to jest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installWhereNeeded } from './install.mjs';
import { root } from './root.mjs';

installWhereNeeded();
const steps = [
  ['eslint', ['eslint/bin/eslint.js', '.']],
  ['prettier', ['prettier/bin/prettier.cjs', '--check', '.']],
  ['tsc', ['typescript/bin/tsc']],
  ['jest', ['jest/bin/jest.js', ...process.argv.slice(2)]],
];
const failed = steps.filter(([name, [script, ...args]]) => {
  console.log(`\n== ${name}`);
  const command = [join(root, 'node_modules', script), ...args];
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\n未通过 / failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
