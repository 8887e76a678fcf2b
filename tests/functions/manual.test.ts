import { readFileSync } from 'node:fs';
import { manual, page } from '../../scripts/function-manual.cjs';

test('docs/functions.zh-CN.md says what the doc comments say: node scripts/function-manual.cjs', async () => {
  expect(readFileSync(page, 'utf8')).toBe(await manual());
});
