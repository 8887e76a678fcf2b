import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { newWorkbookFile } from '../../src/workbook/file/new-workbook-file';
import { layoutOf, type Rows } from '../sheet-of-texts';
import { fixture } from './planted';
import { runCli } from './run-cli';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duzhan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const LIST: Rows = [
  ['清江县义务教育问题整改责任清单（2017年10月）'],
  ['序号', '存在问题', '整改情况', '责任单位', '整改时限', '完成日期'],
  ['1', '图书不足', '正在整改', '第901小学', '10月前', ''],
  ['2', '操场破损', '正在整改', '第902小学', '１０ 月前', ''],
  ['3', '食堂无证', '正在整改', '第903小学', '三季度前', ''],
  ['4', '账目不清', '已完成整改', '第904小学', '2017年8月底前', '10月前'],
];

/** A workbook as a clerk makes it: plain sheets, nothing of ours in it. */
async function workbook(name: string, wordings?: Rows): Promise<string> {
  const sheets = [layoutOf('责任清单', LIST)];
  if (wordings) sheets.push(layoutOf('时限读法', wordings));
  const book = await newWorkbookFile(
    name,
    sheets.map((layout) => ({ kind: 'add-sheet', layout })),
  );
  writeFileSync(at(name), await book.save());
  return at(name);
}

const answer = z.object({
  findings: z.array(z.object({ sheet: z.string(), cell: z.string(), code: z.string() })),
  timing: z.array(z.object({ state: z.string(), end: z.string().optional() })),
  passed: z.array(z.object({ code: z.string(), text: z.string() })),
  fingerprints: z.object({ scheme: z.string() }),
});

async function checked(path: string, ...more: readonly string[]) {
  const { out, error } = await runCli(['check', path, '--as-of', '2017-10-15', ...more, '--json']);
  expect(error).toBe('');
  const { findings, timing, passed, fingerprints } = answer.parse(JSON.parse(out));
  return {
    asked: findings.filter(({ code }) => code === 'ambiguous-deadline').map(({ cell }) => cell),
    wrong: findings.filter(({ code }) => code === 'scheme-mistake').map(({ cell }) => cell),
    states: timing.map(({ state, end = '' }) => `${state} ${end}`),
    settled: passed.filter(({ code }) => code === 'deadlines-settled').map(({ text }) => text),
    fingerprint: fingerprints.scheme,
  };
}

const ASKED = {
  asked: ['E3', 'E4', 'E5'],
  wrong: [],
  states: [
    'maybe-overdue 2017-10-31',
    'maybe-overdue 2017-10-31',
    'overdue 2017-09-30',
    'done 2017-08-31',
  ],
  settled: [],
};

test('what the sheet 时限读法 of a workbook says is not asked again, and what it leaves open is', async () => {
  const before = await checked(await workbook('未定.xlsx'));
  expect(before).toMatchObject(ASKED);
  const path = await workbook('已定.xlsx', [
    ['原文', '读作', '确定人'],
    ['10月前', '从严', '张三'],
  ]);
  const after = await checked(path);
  expect(after).toMatchObject({
    asked: ['E5'],
    wrong: [],
    states: [
      'overdue 2017-09-30',
      'overdue 2017-09-30',
      'overdue 2017-09-30',
      // 10月前 as the day of completion is no deadline, and nobody is late by it.
      'done 2017-08-31',
    ],
    settled: ['按“时限读法”表确定的时限：2行（10月前 → 2017-09-30；１０ 月前 → 2017-09-30）'],
  });
  expect(after.fingerprint).not.toBe(before.fingerprint);
  expect(await checked(path)).toEqual(after);
});

test.each<[string, Rows, readonly string[], readonly string[]]>([
  ['the later day', [['10月前', '从宽']], ['E5'], []],
  ['the day itself', [['10月前', '2017年10月31日']], ['E5'], []],
  ['the day in the list’s own year', [['三季度前', '6月底']], ['E3', 'E4'], []],
  [
    'the day of another year settles nothing here',
    [['10月前', '2018-10-31']],
    ['E3', 'E4', 'E5'],
    [],
  ],
  ['a day that it cannot mean', [['10月前', '2017-10-15']], ['E3', 'E4', 'E5'], ['B2']],
  [
    'two answers: neither holds',
    [
      ['10月前', '从宽'],
      ['１０月前', '从严'],
    ],
    ['E3', 'E4', 'E5'],
    ['A3'],
  ],
  ['another wording is another question', [['十月前', '从宽']], ['E3', 'E4', 'E5'], []],
])('%s', async (name, lines, asked, wrong) => {
  const told = await checked(await workbook(`${name}.xlsx`, [['原文', '读作'], ...lines]));
  expect({ asked: told.asked, wrong: told.wrong }).toEqual({ asked, wrong });
});

const WORDINGS = [{ text: '10月前', readAs: 'strict' }];

async function schemeFile(name: string, wordings: readonly object[]): Promise<string> {
  await runCli(['scheme', 'export', 'general', '-o', at(name)]);
  const { default: data } = (await import(at(name))) as { default: object };
  writeFileSync(at(name), JSON.stringify({ ...data, id: 'qingjiang', wordings }));
  return at(name);
}

test('a scheme that is chosen answers for its lists; a workbook that says otherwise is told so', async () => {
  const scheme = await schemeFile('方案一.json', WORDINGS);
  expect(await checked(await workbook('清单.xlsx'), '--scheme', scheme)).toMatchObject({
    asked: ['E5'],
    wrong: [],
  });
  const other = await workbook('另说.xlsx', [
    ['原文', '读作'],
    ['10月前', '从宽'],
    ['三季度前', '从严'],
  ]);
  expect(await checked(other, '--scheme', scheme)).toMatchObject({
    asked: [],
    wrong: ['B2'],
    states: expect.arrayContaining(['overdue 2017-09-30', 'overdue 2017-06-30']) as unknown,
  });
});

test('the sheet goes out with the scheme and is in force where the scheme is', async () => {
  const scheme = await schemeFile('方案二.json', WORDINGS);
  const path = at('带方案.xlsx');
  const into = await workbook('原表.xlsx', [
    ['原文', '读作'],
    ['10月前', '从严'],
    ['三季度前', '从宽'],
  ]);
  const told = await runCli(['scheme', 'export', scheme, '--into', into, '-o', path]);
  expect([told.status, told.error]).toEqual([0, '']);
  expect(await checked(path)).toMatchObject({ asked: [], wrong: [] });
  const alone = at('方案.xlsx');
  await runCli(['scheme', 'export', scheme, '-o', alone]);
  expect(await checked(into.replace('原表', '未定'), '--scheme', alone)).toMatchObject({
    asked: ['E5'],
  });
});

const LINES = ['10月前', '１０ 月前', '2016年10月前', '三季度前'];

test('duzhan read deadline follows a scheme, and a workbook that carries the sheet alone', async () => {
  const read = async (...options: readonly string[]) => {
    const { out } = await runCli(['read', 'deadline', '--year', '2017', ...options], LINES);
    return out
      .trim()
      .split('\n')
      .map((line) =>
        z.looseObject({ end: z.string(), confirm: z.boolean() }).parse(JSON.parse(line)),
      )
      .map(({ end, confirm }) => `${end}${confirm ? '？' : ''}`);
  };
  const asked = ['2017-10-31？', '2017-10-31？', '2016-10-31？', '2017-09-30？'];
  expect(await read()).toEqual(asked);
  const settled = ['2017-09-30', '2017-09-30', '2016-10-31？', '2017-09-30？'];
  expect(await read('--scheme', await schemeFile('方案三.json', WORDINGS))).toEqual(settled);
  const sheet = await workbook('读法.xlsx', [
    ['原文', '读作'],
    ['10月前', '9月30日'],
  ]);
  expect(await read('--scheme', sheet)).toEqual(settled);
  const told = await runCli(['read', 'deadline', '--year', '2017', '--scheme', sheet], ['10月前']);
  expect(JSON.parse(told.out)).toMatchObject({
    flags: expect.arrayContaining(['answered']) as unknown,
    why: expect.stringContaining('按方案的时限读法表') as unknown,
  });
});

test('of several dates in one cell each is read as answered', async () => {
  const book = fixture('姚安县-五大会战任务清单.xlsx');
  const scheme = at('姚安.json');
  await runCli(['scheme', 'export', 'yaoan-2017', '-o', scheme]);
  const { default: data } = (await import(scheme)) as { default: object };
  const text = '2017年6月底前和2017年10月前';
  writeFileSync(scheme, JSON.stringify({ ...data, wordings: [{ text, readAs: 'strict' }] }));
  const cells = async (...more: readonly string[]) => {
    const { out } = await runCli(['check', book, '--as-of', '2017-10-15', ...more, '--json']);
    return answer
      .parse(JSON.parse(out))
      .findings.filter(({ cell, code }) => cell === 'D9' && /deadline|overdue/.test(code))
      .map(({ code }) => code);
  };
  expect(await cells()).toEqual(['ambiguous-deadline', 'maybe-overdue']);
  expect(await cells('--scheme', scheme)).toEqual(['overdue']);
});
