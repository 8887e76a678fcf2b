import { LEDGER, expectTable, first, second, type SheetCase } from './expect-table';
import { rowsOf, tablesOf } from './outline';

/** A list is found wherever it stands; every line of the sheet is accounted for. */
const SHEETS: readonly SheetCase[] = [
  [
    'lines of unit and money above the header',
    { rows: [['问题台账'], ['填报单位：甲小学', null, null, '单位：元'], LEDGER, first] },
    { rows: [4], skipped: '1 title, 2 head-line, 3 header' },
  ],
  [
    'instructions above the header',
    { rows: [['问题台账'], ['填表说明：'], ['1.每月25日前上报。'], LEDGER, first] },
    { rows: [5], skipped: '1 title, 2 head-line, 3 head-line, 4 header' },
  ],
  [
    'blank rows, and numbers prepared for entries not made',
    { rows: [LEDGER, first, [], second, [], [], [3], [4]] },
    { rows: [2, 4], skipped: '1 header, 3 blank, 5 blank, 6 blank, 7 unfilled, 8 unfilled' },
  ],
  [
    'a list numbered 一, 二, 三 and not yet filled in',
    { rows: [LEDGER, ['一', '甲小学'], ['二', '乙小学']] },
    { rows: [2, 3], skipped: '1 header' },
  ],
  [
    'the columns numbered under their headings',
    { rows: [LEDGER, ['甲', '乙', '1', '2', '3'], first] },
    { rows: [3], skipped: '1 header, 2 column-numbers' },
  ],
  [
    'an example of how to fill in',
    { rows: [LEDGER, ['例', '某小学', '消防通道堵塞', '5月底', '已完成'], first] },
    { rows: [3], skipped: '1 header, 2 example' },
  ],
  [
    'what is to be written, under every heading',
    { rows: [LEDGER, ['（序号）', '（全称）', '（具体问题）', '（年月日）', '（进展）'], first] },
    { rows: [3], skipped: '1 header, 2 example' },
  ],
  [
    'an empty form',
    { rows: [['问题台账'], LEDGER] },
    { kind: 'ledger', rows: [], skipped: '1 title, 2 header' },
  ],
  [
    'a header that begins in another column, with a column left empty within',
    {
      rows: [
        [null, '序号', '类别', '排查内容', null, '整改情况', '整改时限'],
        [null, 1, '一', '内容', null, '已完成', '5月底'],
      ],
    },
    { fields: 'seq category inspection progress deadline', rows: [2], notes: [] },
  ],
  [
    'a column in use without a heading',
    {
      rows: [
        ['序号', '类别', '排查内容', null, '整改情况'],
        [1, '一', '内容', '来', '已完成'],
      ],
    },
    { rows: [2], notes: ['unknown-header D1'] },
  ],
  [
    'a form of labels and values is no list',
    { rows: [['一人一案'], ['姓名', '张三', '性别', '男'], ['身份证号', '123', '学校', '甲小学']] },
    { kind: 'none', rows: [], skipped: '1 outside, 2 outside, 3 outside' },
  ],
  [
    'counts of problems are statistics, not a list',
    {
      rows: [
        ['单位', '发现问题', '完成率'],
        ['甲小学', 3, 0.5],
        ['乙小学', 4, 1],
      ],
    },
    { kind: 'none', rows: [2, 3] },
  ],
  [
    'two columns for the deadline, dates as dates and as text',
    {
      rows: [
        ['序号', '发现的问题', '整改时限', '完成时限', '整改情况'],
        [1, 'p', 43976, '5月底', '已完成'],
        [2, 'q', '2020.5.31', null, '已完成'],
      ],
    },
    { rows: [2, 3], notes: ['header-twice D1', 'date-as-text-column C3'] },
  ],
  [
    'a sheet that shows how to fill in the form',
    { name: '填写示例', rows: [LEDGER, first, second] },
    { kind: 'none', rows: [2, 3], notes: [] },
  ],
  [
    'a register of one column',
    { rows: [['学校名单'], ['学校名称'], ['甲小学'], ['乙小学'], ['丙小学']] },
    { kind: 'register', rows: [3, 4, 5] },
  ],
  [
    'a register whose columns are lists of their own',
    {
      rows: [
        ['责任领导', '责任科室', '落实单位'],
        ['赵辉', '财务室', '甲小学'],
        ['吕志武', null, '乙小学'],
        ['万东旺'],
      ],
    },
    { kind: 'register', rows: [2, 3, 4] },
  ],
];

test.each(SHEETS)('%s', (_, sheet, expected) => expectTable(sheet, expected));

test('two lists below each other, each with its own title and foot', () => {
  const tables = tablesOf({
    rows: [
      ['问题台账'],
      LEDGER,
      first,
      ['填表人：张三'],
      [],
      ['受助学生名册'],
      ['单位：万元'],
      ['序号', '姓名', '学校', '金额'],
      [1, '李四', '甲小学', 0.05],
      ['合计', null, null, 0.05],
    ],
  });
  expect(tables.map(({ kind, title, footers }) => [kind, title, footers.length])).toEqual([
    ['ledger', '问题台账', 1],
    ['roster', '受助学生名册', 1],
  ]);
  expect(tables.map(rowsOf)).toEqual([[3], [9]]);
  expect(tables[1]?.columns[3]).toMatchObject({ field: 'amount', unit: '万元' });
});

test('the same headings under another title begin another list', () => {
  const tables = tablesOf({
    rows: [['自查问题清单'], LEDGER, first, ['互查问题清单'], ['填报单位：教育局'], LEDGER, second],
  });
  expect(tables.map(({ title, footers }) => [title, footers.length])).toEqual([
    ['自查问题清单', 0],
    ['互查问题清单', 1],
  ]);
  expect(tables.map(rowsOf)).toEqual([[3], [7]]);
});

test('two lists beside each other, and a list folded to save paper', () => {
  const apart = tablesOf({
    rows: [
      ['名单'],
      ['序号', '姓名', '学校', null, '序号', '姓名', '学校'],
      [1, '张三', '甲', null, 1, '李四', '乙'],
      [2, '张四', '甲'],
    ],
  });
  expect(apart.map((table) => [table.title, rowsOf(table), table.columns[0]?.column])).toEqual([
    ['名单', [3, 4], 0],
    ['名单', [3], 4],
  ]);
  const folded = tablesOf({
    rows: [
      ['姓名', '学校', '姓名', '学校'],
      ['张三', '甲', '李四', '乙'],
      ['王五', '甲'],
    ],
  });
  expect(folded.map(rowsOf)).toEqual([[2, 3], [2]]);
});
