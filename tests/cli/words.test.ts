import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixture } from './planted';
import { runCli } from './run-cli';

const MAY = fixture('大武口区-责任清单-2020年5月.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'duzhan-'));
const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test.each([
  ['no file', ['check'], '请写明要处理的工作簿文件'],
  ['a file that is not there', ['check', '没有.xlsx'], '找不到文件 没有.xlsx'],
  ['a folder', ['check', folder], '是文件夹'],
  ['an empty file', ['check', written('empty.xlsx', '')], '文件是空的'],
  ['a text with another ending', ['check', written('text.xlsx', '你好')], '另存为'],
  ['one file twice', ['check', MAY, MAY], '同一个文件写了两次'],
  ['a day that is not', ['check', MAY, '--as-of', '2020-02-30'], '不是有效日期'],
  ['a year that is none', ['check', MAY, '--year', '20'], '不是年份'],
  ['an option that is not', ['check', MAY, '--forse'], '--forse'],
  ['a scheme that is not', ['check', MAY, '--scheme', 'nowhere'], 'dawukou-2020'],
  [
    'a scheme file with a fault',
    ['check', MAY, '--scheme', written('s.json', '{"id":""}')],
    '不符合要求',
  ],
  [
    'a scheme file that is no JSON',
    ['check', MAY, '--scheme', written('n.json', '{')],
    '不符合要求',
  ],
  ['nowhere to write', ['mark', MAY], '请用 -o 指定'],
  ['over the original', ['mark', MAY, '-o', MAY], '请另存为别的文件名'],
  ['into a folder that is not', ['mark', MAY, '-o', join(folder, '无', 'x.xlsx')], '找不到文件'],
  [
    'two files for one',
    ['clear', MAY, '乙.xlsx', '-o', join(folder, 'c.xlsx')],
    '去掉多余的“乙.xlsx”',
  ],
  ['no reader', ['read', 'nothing'], '请写明要读取的内容'],
  ['no roster', ['aid', MAY], '没有找到资助花名册'],
  ['a command that is not', ['chekc'], '没有“chekc”这个命令'],
])('%s: a sentence that says what to do, and status 2', async (_name, args, sentence) => {
  const { status, out, error } = await runCli(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toContain(sentence);
});

test('the original stays as it is when a copy is written', async () => {
  const before = readFileSync(MAY);
  const { status } = await runCli(['mark', MAY, '-o', join(folder, 'marked.xlsx')]);
  expect(status).toBe(1);
  expect(readFileSync(MAY).equals(before)).toBe(true);
});

test('English on request, in every sentence', async () => {
  const { out } = await runCli(['check', MAY, '--lang', 'en']);
  expect(out).toContain('As of 2020-05-25');
  const help = await runCli(['help', '--lang', 'en']);
  expect(help.out).toContain('Exit status: 0 no errors found');
  expect((await runCli(['help'])).out).toContain('退出码');
});

test('the same call gives the same bytes', async () => {
  const args = ['check', MAY, '--json', '--as-of', '2020-05-25'];
  expect((await runCli(args)).out).toBe((await runCli(args)).out);
});

test.each([['check', '--help'], ['mark', MAY, '-h'], ['help'], ['--help'], []])(
  'help is given wherever it is asked for: duzhan %s %s',
  async (...args) => {
    const { status, out } = await runCli(args.filter((arg) => typeof arg === 'string'));
    expect(status).toBe(0);
    expect(out).toMatch(/用法：/);
  },
);
