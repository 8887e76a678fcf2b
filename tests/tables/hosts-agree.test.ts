import { recogniseTables } from '../../src/tables/recognise-tables';
import type { Table } from '../../src/tables/table';
import { columnName } from '../../src/workbook/address';
import type { GridSheet } from '../snapshot-builder';
import { fieldsOf, rowsOf, tableOf, tablesOf, totalsOf } from './outline';
import { workbookTables } from './workbook-tables';

/** All that is found but the notes: a host that tells no merges says so itself. */
const outline = (tables: readonly Table[]): readonly string[] =>
  tables.map((table) =>
    [
      table.sheet,
      table.kind,
      fieldsOf(table),
      table.header.last,
      rowsOf(table),
      totalsOf(table),
    ].join(' | '),
  );

test.each([
  '大武口区-挂牌督战责任清单.xlsx',
  '大武口区-责任清单-2020年5月.xlsx',
  '姚安县-五大会战任务清单.xlsx',
  '巴彦淖尔市-学生资助花名册-2020春.xlsx',
  '彭水县-包片责任制一览表.xlsx',
  '彭水县-6-16周岁入学台账.xlsx',
  '上报文件夹/907小学责任清单v2.xlsx',
])('Excel, which tells no merges until asked, finds the same lists in %s', async (path) => {
  const { snapshot, tables } = await workbookTables(path);
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, merges: [], mergesKnown: false }));
  expect(outline(recogniseTables({ ...snapshot, sheets }))).toEqual(outline(tables));
});

const HEADERS: readonly (readonly [string, GridSheet])[] = [
  [
    'groups of headings',
    {
      rows: [
        ['2020年受助学生花名册'],
        ['序号', '学生基本信息', null, null, '家庭情况', null, '资助情况', null, '备注'],
        [null, '姓名', '性别', '身份证号', '户主', '电话', '资助项目', '金额'],
        [1, '甲', '男', '150802201209039003', '乙', '123', '生活补助', 500],
      ],
      merges: ['A1:I1', 'A2:A3', 'B2:D2', 'E2:F2', 'G2:H2', 'I2:I3'],
    },
  ],
  [
    'three rows',
    {
      rows: [
        ['序号', '学校', '资助情况', null, null, null],
        [null, null, '春季学期', null, '秋季学期', null],
        [null, null, '人数', '金额', '人数', '金额'],
        [1, '甲小学', 10, 5000, 11, 5500],
      ],
      merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'],
    },
  ],
  [
    'a column divided by quarters',
    {
      rows: [
        ['挂钩干部', '贫困户', '走访时间', null, null, null],
        [null, null, '一季度', '二季度', '三季度', '四季度'],
        ['张三', '李四', '3月', '4月', '7月', '10月'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:F1'],
    },
  ],
  [
    'one row, over a list with many blanks',
    {
      rows: [
        ['类别', '排查内容', '发现的问题', '整改情况', '整改时限', '责任领导'],
        ['一', '二', null, null, '5月底', '吕志武'],
        [null, '三', null, null, null, '吕志武'],
      ],
    },
  ],
];

test.each(HEADERS)('a header of %s is the same with merges and without', (_, sheet) => {
  const merged = outline(tablesOf(sheet));
  expect(outline(tablesOf({ ...sheet, merges: [], mergesKnown: false }))).toEqual(merged);
  expect(outline(tablesOf({ ...sheet, merges: [] }))).toEqual(merged);
});

test('a header as wide as a sheet can be, and an entry in its last cell, are no trouble', () => {
  const wide = Array.from({ length: 16384 }, (_, at) => (at < 4 ? '' : `列${columnName(at)}`));
  const header = ['序号', '发现的问题', '整改情况', '整改时限', ...wide.slice(4)];
  const table = tableOf({ rows: [header, [1, '甲', '已完成', '5月底']] });
  expect([table.kind, table.columns.length, table.rows.length]).toEqual(['ledger', 16384, 1]);
  const far = [...Array.from({ length: 16383 }, () => null), '远'];
  const list = tableOf({ rows: [['序号', '发现的问题', '整改时限'], [1, '甲', '5月底'], far] });
  expect([list.kind, rowsOf(list)]).toEqual(['ledger', [2]]);
});
