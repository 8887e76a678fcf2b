import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN } from '../../src/schemes/built-in';
import { schemeOfJson } from '../../src/schemes/scheme-json';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { fixture } from './planted';
import { runCli } from './run-cli';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duzhan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

test('every scheme is listed by its id', async () => {
  const { status, out } = await runCli(['scheme', 'list']);
  expect(status).toBe(0);
  expect(
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ')[0]),
  ).toEqual([...BUILT_IN.map(({ id }) => id), 'general']);
});

test('a scheme goes out as a workbook, is checked there, and judges a list', async () => {
  const path = at('方案.xlsx');
  expect((await runCli(['scheme', 'export', 'dawukou-2020', '-o', path])).status).toBe(0);
  const checked = await runCli(['scheme', 'check', path]);
  expect(checked.status).toBe(0);
  expect(checked.out).toContain('2020年2月底');
  expect(checked.out).toContain('工作簿自带方案与“大武口区教体系统脱贫攻坚“四查四补””一致');
  const list = fixture('大武口区-责任清单-2020年5月.xlsx');
  const { out } = await runCli(['check', list, '--json', '--scheme', path]);
  expect(JSON.parse(out)).toMatchObject({ scheme: { id: 'dawukou-2020', source: 'chosen' } });
});

test('its sheets offer the words to choose from', async () => {
  const path = at('选择.xlsx');
  await runCli(['scheme', 'export', 'pengshui-2021', '-o', path]);
  const book = openWorkbookFile(new Uint8Array(readFileSync(path)), '选择.xlsx');
  const { sheets } = await book.read();
  expect([sheets.length, sheets.every(({ own }) => own === 'scheme')]).toEqual([20, true]);
});

test('a scheme goes out as one file and is taken back from it', async () => {
  const path = at('方案.json');
  await runCli(['scheme', 'export', 'weinan-2019', '-o', path]);
  const scheme = BUILT_IN.find(({ id }) => id === 'weinan-2019');
  expect(schemeOfJson(readFileSync(path, 'utf8'))).toEqual({ scheme });
  expect((await runCli(['scheme', 'check', path])).status).toBe(0);
});

test.each([
  [['scheme'], '请写明要做什么'],
  [['scheme', 'export', 'dawukou-2020', '-o', 'x.docx'], '两者都不是'],
  [['scheme', 'export', 'dawukou-2020'], '请用 -o 指定另存的文件'],
  [['scheme', 'check', fixture('大武口区-责任清单-2020年5月.xlsx')], '没有方案表'],
  [['scheme', 'check', 'nowhere'], '没有编号为“nowhere”的方案'],
  [['duties'], '请给出工作簿或用 --scheme 指定方案'],
])('%s is answered in words', async (args, words) => {
  const { status, error } = await runCli(args);
  expect(status).toBe(2);
  expect(error).toContain(words);
});

test('duties of the workbook’s scheme, as text, JSON, a sheet and an .ics file', async () => {
  const list = fixture('大武口区-责任清单-2020年4月.xlsx');
  const asOf = ['--as-of', '2020-04-10'];
  const { out } = await runCli(['duties', list, ...asOf]);
  expect(out.split('\n')[0]).toMatch(/^2020-04-25 .*还有15天，当日为星期六/);
  const json = await runCli([
    ...['duties', list, ...asOf, '--json'],
    ...['--ics', at('日历.ics'), '-o', at('日历.xlsx')],
  ]);
  expect(JSON.parse(json.out)).toMatchObject({
    duties: [{ due: '2020-04-25', daysLeft: 15, weekday: 6 }, {}, {}, {}, {}],
  });
  expect(readFileSync(at('日历.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20200425\r\n');
  const book = openWorkbookFile(new Uint8Array(readFileSync(at('日历.xlsx'))), '日历.xlsx');
  expect((await book.read()).sheets.map(({ name, own }) => [name, own])).toContainEqual([
    '上报日历',
    'report',
  ]);
});
