import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseA1 } from '../../src/workbook/address';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { z } from 'zod';
import { fixture } from './planted';
import { runCli } from './run-cli';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duzhan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

type Changes = Readonly<Record<string, string | number>>;

const result = z.object({
  scheme: z.object({ source: z.string() }),
  findings: z.array(
    z.object({
      sheet: z.string(),
      cell: z.string(),
      code: z.string(),
      field: z.string(),
      severity: z.string(),
      message: z.string(),
    }),
  ),
});

/** Cells of the saved workbook changed as a clerk would in Excel. */
async function change(path: string, changes: Changes): Promise<void> {
  const book = openWorkbookFile(new Uint8Array(readFileSync(path)), path);
  await book.apply(
    Object.entries(changes).map(([address, value]) => {
      const [sheet = '', cell = ''] = address.split('!');
      const place = parseA1(cell);
      if (!place) throw new Error(address);
      const content =
        typeof value === 'number'
          ? { kind: 'number' as const, value }
          : { kind: 'text' as const, text: value };
      return { kind: 'write-cells' as const, sheet, cells: [{ ...place, content }] };
    }),
  );
  writeFileSync(path, await book.save());
}

/** The list with the scheme's sheets behind it, changed, and checked from the command line. */
async function checked(id: string, list: string, changes: Changes, asOf: string) {
  const path = at('带方案.xlsx');
  const exported = await runCli(['scheme', 'export', id, '--into', fixture(list), '-o', path]);
  expect([exported.status, exported.error]).toEqual([0, '']);
  await change(path, changes);
  const { out } = await runCli(['check', path, '--as-of', asOf, '--json']);
  const { scheme, findings } = result.parse(JSON.parse(out));
  expect(scheme.source).toBe('workbook');
  return findings;
}

const APRIL = '大武口区-责任清单-2020年4月.xlsx';
const MAY = '大武口区-责任清单-2020年5月.xlsx';
const ROSTER = '巴彦淖尔市-学生资助花名册-2020春.xlsx';

test.each<[string, string, string, Changes, string, string, string]>([
  [
    'a new deadline',
    'dawukou-2020',
    APRIL,
    { '条目!E6': '2020年4月15日前' },
    '责任清单',
    'deadline-moved',
    'scheme-differs 条目!E6',
  ],
  [
    'a new required column',
    'dawukou-2020',
    APRIL,
    { '清单要求!C5': '类别、排查内容、整改时限、责任领导、责任科室、落实单位、销号' },
    '责任清单',
    'missing-column',
    'scheme-differs 清单要求!C5',
  ],
  [
    'a new rate',
    'bayannur-2020',
    ROSTER,
    { '资助标准（2）!G5': 1100 },
    '花名册',
    'amount-mismatch',
    'scheme-differs 资助标准（2）!G5',
  ],
  [
    'another time of warning',
    'dawukou-2020',
    APRIL,
    { '参数!B4': 60 },
    '责任清单',
    'due-soon',
    'scheme-differs 参数!B4',
  ],
])(
  '%s in the scheme sheets changes what is found',
  async (_w, id, list, changes, sheet, code, own) => {
    const count = (found: Awaited<ReturnType<typeof checked>>): number =>
      found.filter((each) => each.sheet === sheet && each.code === code).length;
    const before = await checked(id, list, {}, '2020-04-25');
    const after = await checked(id, list, changes, '2020-04-25');
    expect(count(after)).toBeGreaterThan(count(before));
    expect(after.map((each) => `${each.code} ${each.sheet}!${each.cell}`)).toContain(own);
    expect(before.map((each) => each.code)).not.toContain('scheme-differs');
  },
);

test('a unit entered in the scheme is unknown no longer', async () => {
  const unknown = async (changes: Changes) =>
    (await checked('dawukou-2020', MAY, changes, '2020-05-25'))
      .filter(({ code }) => code === 'unknown-unit')
      .map(({ cell }) => cell);
  expect(await unknown({})).toContain('G13');
  expect(await unknown({ '单位!A40': '规化财务室', '单位!C40': '科室' })).not.toContain('G13');
});

test('a scheme contradicting itself is found in the check of the workbook that carries it', async () => {
  const found = await checked('dawukou-2020', APRIL, {}, '2020-04-25');
  expect(found.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual(
    expect.arrayContaining(['plan-list-deadline-differs 条目!E5', 'duty-differs 上报任务!E6']),
  );
});

const MISTAKES: Changes = {
  '类别!A5': '',
  '阶段!A6': 'check',
  '阶段!D5': '2020-02-30',
  '单位!C5': '处室',
  '清单要求!C5': '类别、排查内容、整改时现',
  '上报任务!E5': '适时',
  '参数!B4': '七天',
  '条目!B6': '没有这一类',
  '任务!I6': '17',
  '条目!F5': '万冬旺',
  '条目!G7': '规化财务室',
  '人员!C3': '职称',
};

test('a dozen mistakes in the sheets: each a finding at its cell, in the check and in the scheme check', async () => {
  const wanted = Object.keys(MISTAKES).sort();
  const mistakes = (found: readonly { code: string; sheet: string; cell: string }[]) =>
    [
      ...new Set(
        found
          .filter(({ code }) => code === 'scheme-mistake')
          .map(({ sheet, cell }) => `${sheet}!${cell}`),
      ),
    ].sort();
  expect(mistakes(await checked('dawukou-2020', APRIL, MISTAKES, '2020-04-25'))).toEqual(
    expect.arrayContaining(wanted),
  );
  const { status, out } = await runCli(['scheme', 'check', at('带方案.xlsx'), '--json']);
  expect(status).toBe(1);
  expect(
    mistakes(
      result
        .pick({ findings: true })
        .extend({
          findings: z.array(z.object({ code: z.string(), sheet: z.string(), cell: z.string() })),
        })
        .parse(JSON.parse(out)).findings,
    ),
  ).toEqual(expect.arrayContaining(wanted));
});

test('a new scheme from an old one is held against no document but its own', async () => {
  const path = at('新方案.xlsx');
  const copied = ['scheme', 'export', 'dawukou-2020', '--id', 'xin-2026'];
  expect((await runCli([...copied, '--title', '新县2026', '-o', path])).status).toBe(0);
  const { out } = await runCli(['scheme', 'check', path, '--json']);
  expect(JSON.parse(out)).toMatchObject({ scheme: { id: 'xin-2026', title: '新县2026' } });
  expect(out).not.toContain('scheme-differs');
  const taken = await runCli(['scheme', 'export', 'dawukou-2020', '--id', 'general', '-o', path]);
  expect([taken.status, taken.error]).toEqual([2, expect.stringContaining('不能用作')]);
});
