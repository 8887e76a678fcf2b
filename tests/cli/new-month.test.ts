import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { shownText } from '../../src/reading/shown';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { cellAt } from '../../src/workbook/cells';
import { parseA1 } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { runCli } from './run-cli';

const FIXTURES = path.join(__dirname, '../fixtures');
const MAY = path.join(FIXTURES, '大武口区-责任清单-2020年5月.xlsx');
const APRIL = path.join(FIXTURES, '大武口区-责任清单-2020年4月.xlsx');
const WEINAN = path.join(FIXTURES, '渭南市-自查互查清单.xlsx');
const PUBLISHED = path.join(FIXTURES, '大武口区-挂牌督战责任清单.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duzhan-month-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const out = (name: string): string => path.join(folder, name);
const read = (file: string): Promise<Snapshot> =>
  openWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file)).read();
const parts = (file: string): Record<string, Uint8Array> =>
  unzipSync(new Uint8Array(readFileSync(file)));

function at(snapshot: Snapshot, name: string, address: string): string {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const place = parseA1(address);
  if (!sheet || !place) throw new Error(`${name}!${address}`);
  return shownText(cellAt(snapshot, sheet, place.row, place.column));
}

/** Cells of the new list and of the one it was made of, side by side. */
const both = (snapshot: Snapshot, names: readonly string[], addresses: readonly string[]) =>
  addresses.map((address) => [address, ...names.map((name) => at(snapshot, name, address))]);

interface Answer {
  readonly asOf: string;
  readonly counts: { readonly rows: number };
  readonly findings: readonly { readonly sheet: string; readonly severity: string }[];
}

test('keeps last month beside this one, leaves what is done, and moves the month on', async () => {
  const run = await runCli(['new-month', APRIL, '-o', out('may.xlsx')]);
  expect(run).toMatchObject({ status: 0, error: '' });
  const book = await read(out('may.xlsx'));
  const [april, may] = ['责任清单', '责任清单（2020年5月）'];
  expect(book.sheets.map(({ name }) => name)).toEqual([april, may]);
  const title = '大武口区教体系统教育扶贫攻坚“四查四补”挂牌督战责任清单';
  expect(both(book, [april, may], ['A1', 'A12', 'G19', 'J2', 'J13', 'E3'])).toEqual([
    ['A1', `${title}（2020年4月）`, `${title}（2020年5月）`],
    ['A12', `${title}（2020年4月）`, `${title}（2020年5月）`],
    ['G19', '填报日期：2020年4月24日', '填报日期：2020年5月24日'],
    ['J2', '', '上期情况'],
    ['J13', '', '上期情况'],
    ['E3', '2020年2月底', '2020年2月底'],
  ]);
  for (let row = 3; row <= 17; row += 1) {
    if (row === 12 || row === 13) continue;
    const last = at(book, april, `D${row}`);
    // 已完成摸底，正在编制采购方案 is work under way.
    const done = /^已(?:完成|整改|纠正)/.test(last) && !last.includes('正在');
    expect([row, at(book, may, `D${row}`), at(book, may, `J${row}`)]).toEqual([
      row,
      done ? last : '',
      last,
    ]);
  }
});

test('clears where that is asked for, and takes a December to January', async () => {
  const run = await runCli([
    ...['new-month', MAY, '-o', out('cleared.xlsx')],
    ...['--clear-progress', '--month', '2021-01'],
  ]);
  expect(run.status).toBe(0);
  const name = '责任清单（2021年1月）';
  const book = await read(out('cleared.xlsx'));
  expect(at(book, name, 'A1')).toContain('（2021年1月）');
  expect(at(book, name, 'J2')).toBe('');
  const sheet = book.sheets.find((each) => each.name === name);
  expect(sheet?.columns.length).toBe(9);
});

test('the next month of the new one: the kept column is filled again, no second one comes', async () => {
  await runCli(['new-month', APRIL, '-o', out('may.xlsx')]);
  const run = await runCli(['new-month', out('may.xlsx'), '-o', out('june.xlsx')]);
  expect(run.status).toBe(0);
  const book = await read(out('june.xlsx'));
  expect(book.sheets.map(({ name }) => name)).toEqual([
    '责任清单',
    '责任清单（2020年5月）',
    '责任清单（2020年6月）',
  ]);
  expect(at(book, '责任清单（2020年6月）', 'K2')).toBe('');
  expect(at(book, '责任清单（2020年6月）', 'J2')).toBe('上期情况');
});

test('nothing else in the workbook changes', async () => {
  await runCli(['new-month', MAY, '-o', out('june.xlsx')]);
  const [before, after] = [parts(MAY), parts(out('june.xlsx'))];
  const changed = Object.keys(before).filter(
    (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
  ]);
});

test('the check holds the new list against the old one, and counts it once', async () => {
  await runCli(['new-month', APRIL, '-o', out('may.xlsx')]);
  const run = await runCli(['check', out('may.xlsx'), '--json']);
  const result: Answer = JSON.parse(run.out);
  expect([result.asOf, result.counts.rows]).toEqual(['2020-05-24', 13]);
  const asked = result.findings.filter(({ severity }) => severity !== 'info');
  expect(new Set(asked.map(({ sheet }) => sheet))).toEqual(new Set(['责任清单（2020年5月）']));
});

test.each([
  ['several lists', [WEINAN], 'month.refused.which-list', /自查问题清单.*互查问题清单.*问题台账/],
  ['no such list', [WEINAN, '--sheet', '总表'], 'no-such-list', /“总表”.*问题台账/],
  ['no month anywhere', [PUBLISHED], 'unknown-month', /年月/],
  ['the same month', [MAY, '--month', '2020-05'], 'same-month', /2020年5月/],
  ['a month that is none', [MAY, '--month', '2020-13'], 'bad-month', /2020-13/],
  ['both wishes', [MAY, '--keep-progress', '--clear-progress'], 'usage', /用法/],
])('refuses in words: %s', async (_, args, _code, says) => {
  const target = out('refused.xlsx');
  const run = await runCli(['new-month', ...args, '-o', target]);
  expect(run.status).toBe(2);
  expect(run.error).toMatch(says);
  expect(() => readFileSync(target)).toThrow('ENOENT');
});

test('a workbook without a list of work', async () => {
  const file = path.join(FIXTURES, '彭水县-包片责任制一览表.xlsx');
  const run = await runCli(['new-month', file, '-o', out('none.xlsx')]);
  expect(run).toMatchObject({ status: 2, out: '' });
  expect(run.error).toContain('没有找到责任清单');
});

test('a list without a month takes the one that is given, and says what is left to do', async () => {
  const run = await runCli(['new-month', PUBLISHED, '-o', out('first.xlsx'), '--month', '2020-04']);
  expect(run.status).toBe(0);
  expect(run.out).toContain('请改名注明月份');
  const book = await read(out('first.xlsx'));
  expect(book.sheets.at(-1)?.name).toBe('责任清单（2020年4月）');
});
