import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { xlsxOf, type Row } from '../bench/xlsx-of';
import { runCli } from './run-cli';

const TITLE = ['2020年春季学期家庭经济困难学生生活补助发放花名册'];
const HEAD = ['姓名', '身份证号', '学校', '学段', '是否寄宿', '困难类型', '发放金额', '备注'];
const ZHAO = ['赵甲子', '150802201209039003', '第901小学', '小学', '是', '低保', 500, ''];
const QIAN = ['钱辛未', '150802201203029007', '第902小学', '小学', '否', '低保', 250, ''];

const folder = mkdtempSync(join(tmpdir(), 'several-'));
const save = (name: string, sheet: string, ...rows: readonly Row[]): string => {
  const path = join(folder, name);
  writeFileSync(path, xlsxOf(sheet, rows));
  return path;
};
const one = save('一片.xlsx', '花名册', TITLE, HEAD, ZHAO);
const two = save('二片.xlsx', '花名册', TITLE, HEAD, QIAN, ZHAO);
const entitled = save(
  '应助.xlsx',
  '应助名单',
  ['2020年春季应助学生名单'],
  ['姓名', '身份证号', '学校', '困难类型'],
  ['钱辛未', '150802201203029007', '第902小学', '低保'],
  ['孙戊寅', '150802201012259002', '第902小学', '特困'],
);

const findings = z.object({
  findings: z.array(z.object({ book: z.string(), cell: z.string(), code: z.string() })),
  workbooks: z.array(z.object({ book: z.string(), asOf: z.string() })),
});

test('check of several: each finding names its file, a pupil of two of them stands in both', async () => {
  const run = await runCli(['check', one, two, entitled, '--as-of', '2020-05-25', '--json']);
  const said = findings.parse(JSON.parse(run.out));
  expect(run.status).toBe(1);
  expect(said.findings.map(({ book, cell, code }) => `${book} ${cell} ${code}`)).toEqual([
    '一片.xlsx B3 duplicate-id',
    '二片.xlsx B4 duplicate-id',
    '应助.xlsx A4 eligible-not-aided',
  ]);
  expect(said.workbooks.map(({ book }) => book)).toEqual(['一片.xlsx', '二片.xlsx', '应助.xlsx']);
});

test('for people: a heading for each workbook, the other one named beside the pupil', async () => {
  const { out } = await runCli(['check', one, two, '--as-of', '2020-05-25']);
  expect(out).toContain('== 一片.xlsx（第 1 个，共 2 个工作簿）==');
  expect(out).toContain('另见二片.xlsx 花名册!B4');
});

const sum = z.object({ sum: z.record(z.string(), z.number()), groups: z.array(z.unknown()) });

test('aid of several adds up, counts a pupil of two of them once, and writes what it added', async () => {
  const out = join(folder, '汇总.xlsx');
  const run = await runCli(['aid', one, two, '--json', '-o', out]);
  const said = sum.parse(JSON.parse(run.out));
  expect(said.sum).toEqual({
    rows: 3,
    paidFen: 125000,
    dueFen: 125000,
    dueWithoutDuplicatesFen: 75000,
    rowsWithoutRate: 0,
  });
  const written = await openWorkbookFile(new Uint8Array(readFileSync(out)), '汇总.xlsx').read();
  expect(written.sheets.map(({ name }) => name)).toEqual(['花名册', '资助明细', '资助汇总']);
  expect(written.strings).toContain('二片.xlsx 花名册!A4');
});

test('aid says which of several has no roster', async () => {
  const { out, status } = await runCli(['aid', entitled, one]);
  expect([status, out.split('\n')[1]]).toEqual([0, '应助.xlsx 中没有资助花名册，未计入。']);
});

test.each([
  [['check', one, one], '同一个文件写了两次'],
  [['check', one, join(folder, '没有.xlsx')], '找不到文件'],
  [['check', one, two, '--previous', two], '--previous 只用于一个工作簿'],
  [['mark', one, two, '-o', join(folder, 'x.xlsx')], '一次只处理一个工作簿'],
  [['aid', one, two, '-o', two], '不在原文件上直接改动'],
  [['aid', entitled], '没有找到资助花名册'],
])('%j is refused in words', async (args, words) => {
  const { status, error } = await runCli(args);
  expect([status, error]).toEqual([2, expect.stringContaining(words)]);
});
