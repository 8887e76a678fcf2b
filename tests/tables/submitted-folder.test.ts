import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SkippedRow, Table } from '../../src/tables/table';
import { workbookTables } from './workbook-tables';

const FOLDER = '上报文件夹';

/** rows in, rows of the lists, title, header, line above the header, foot, other sheets */
type Tally = readonly [number, number, number, number, number, number, number];

const EXPECTED: Readonly<Record<string, Tally>> = {
  '901小学-责任清单.xlsx': [13, 7, 2, 2, 0, 2, 0],
  '902中学5月.xlsx': [11, 7, 1, 1, 0, 2, 0],
  '904幼儿园.xlsx': [11, 7, 1, 1, 0, 2, 0],
  '905小学_责任清单_公式.xlsx': [11, 7, 1, 1, 0, 2, 0],
  '906幼儿园（含学生信息）.xlsx': [11, 7, 1, 1, 0, 2, 0],
  '907小学责任清单v1.xlsx': [11, 7, 1, 1, 0, 2, 0],
  '907小学责任清单v2.xlsx': [12, 8, 1, 1, 0, 2, 0],
  '908中学（零报告）.xlsx': [11, 7, 1, 1, 0, 2, 0],
  '909小学.xlsx': [14, 7, 1, 1, 0, 2, 3],
  '912小学（分表）.xlsx': [15, 7, 2, 2, 0, 4, 0],
  '十一中.xlsx': [11, 7, 1, 1, 0, 2, 0],
  '大武口区第903小学责任清单（5月）.xlsx': [13, 7, 2, 1, 1, 2, 0],
  '第910幼儿园5月份责任清单.xlsx': [11, 7, 1, 1, 0, 2, 0],
};

function tally(tables: readonly Table[]): Tally {
  const skipped = tables.flatMap((table) => table.skipped);
  const count = (...reasons: readonly SkippedRow['reason'][]): number =>
    skipped.filter(({ reason }) => reasons.includes(reason)).length;
  const rows = tables.flatMap((table) => table.rows).length;
  const lines = skipped.length - count('blank');
  return [
    rows + lines,
    rows,
    count('title', 'repeated-title'),
    count('header', 'repeated-header'),
    count('head-line'),
    count('footer'),
    count('outside'),
  ];
}

test('every row of thirteen submitted workbooks is accounted for: 155 = 92 + 63', async () => {
  const files = readdirSync(join(__dirname, '..', 'fixtures', FOLDER)).filter(
    (file) => file !== '单位名册.xlsx',
  );
  const found = new Map<string, Tally>();
  for (const file of files)
    found.set(file, tally((await workbookTables(`${FOLDER}/${file}`)).tables));
  expect(Object.fromEntries(found)).toEqual(EXPECTED);
  const sum = (at: 0 | 1): number =>
    [...found.values()].reduce((all, counts) => all + counts[at], 0);
  expect([sum(0), sum(1), sum(0) - sum(1)]).toEqual([155, 92, 63]);
});

test('the register of units beside them is a register, not a submission', async () => {
  const { tables } = await workbookTables(`${FOLDER}/单位名册.xlsx`);
  expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([['register', 14]]);
});
