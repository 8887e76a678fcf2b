import { labelledValues } from '../../src/tables/labelled-values';
import type { GridSheet } from '../snapshot-builder';
import { fieldsOf, notesOf, rowsOf, skippedOf, tableOf, tablesOf, totalsOf } from './outline';

const LEDGER = ['序号', '学校名称', '问题隐患', '整改时限', '整改落实情况'];
const first = [1, '简阳一小', '消防通道堵塞', '2025年8月28日', '已整改'];
const second = [2, '简阳二小', '监控缺失', '5月底', '正在整改'];
const LEDGER_FIELDS = 'seq unit problem deadline progress';

interface Expected {
  readonly kind?: string;
  readonly fields?: string;
  readonly rows: readonly number[];
  readonly skipped?: string;
  readonly totals?: readonly string[];
  readonly notes?: readonly string[];
}

/** A list is found wherever it stands; every line of the sheet is accounted for. */
const SHEETS: readonly (readonly [string, GridSheet, Expected])[] = [
  [
    'title above the header',
    { rows: [['校园安全问题清单'], LEDGER, first, second] },
    { kind: 'ledger', fields: LEDGER_FIELDS, rows: [3, 4], skipped: '1 title, 2 header' },
  ],
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
    'title and header again after a page break',
    { rows: [['问题台账'], LEDGER, first, ['问题台账'], LEDGER, second] },
    {
      rows: [3, 6],
      skipped: '1 title, 2 header, 4 repeated-title, 5 repeated-header',
      notes: ['repeated-header-skipped A5'],
    },
  ],
  [
    'the title alone again after a page break',
    { rows: [['问题台账'], LEDGER, first, ['问题台账'], second] },
    { rows: [3, 5], skipped: '1 title, 2 header, 4 repeated-title' },
  ],
  [
    'blank rows, and numbers prepared for entries not made',
    { rows: [LEDGER, first, [], second, [], [], [3], [4]] },
    { rows: [2, 4], skipped: '1 header, 3 blank, 5 blank, 6 blank, 7 unfilled, 8 unfilled' },
  ],
  [
    'headings of groups on lines of their own',
    {
      rows: [LEDGER, ['一、控辍保学方面'], first, ['二、资助方面'], second],
      merges: ['A2:E2', 'A4:E4'],
    },
    { rows: [3, 5], skipped: '1 header, 2 separator, 4 separator' },
  ],
  [
    'notes and signature lines at the foot',
    {
      rows: [
        LEDGER,
        first,
        ['备注：各科室每月25日前上报。'],
        ['2.问题要见人见事。'],
        ['填表人：张三', null, '审核人（签字）：', null, '填报日期：2020年5月25日'],
      ],
    },
    { rows: [2], skipped: '1 header, 3 footer, 4 footer, 5 footer', notes: [] },
  ],
  [
    'signatures without colons, seal and date',
    { rows: [LEDGER, first, ['填表人', '张三', null, '审核人', '李四'], ['（盖章）']] },
    { rows: [2], skipped: '1 header, 3 footer, 4 footer' },
  ],
  [
    'who signs and when, right below the list',
    {
      rows: [
        LEDGER,
        first,
        [null, null, null, '大武口区第901小学'],
        [null, null, null, '2020年5月25日'],
      ],
    },
    { rows: [2], skipped: '1 header, 3 footer, 4 footer' },
  ],
  [
    'a row below the foot is kept and told',
    { rows: [LEDGER, first, ['备注：按月上报'], second, ['填表人：张三']] },
    { rows: [2, 4], skipped: '1 header, 3 footer, 5 footer', notes: ['row-after-footer A4'] },
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
    'subtotals by school and a grand total',
    {
      rows: [
        ['序号', '姓名', '学校', '金额'],
        [1, '张三', '甲小学', 500],
        [2, '李四', '甲小学', 500],
        ['甲小学合计', null, null, 1000],
        [3, '王五', '乙小学', 500],
        [null, '乙小学合计', null, 500],
        ['总  计', null, null, 1500],
      ],
    },
    {
      kind: 'roster',
      rows: [2, 3, 5],
      totals: ['4 甲小学合计 subtotal 0-1', '6 乙小学合计 subtotal 2-2', '7 总计 total 0-2'],
    },
  ],
  [
    'totals above their rows',
    {
      rows: [
        ['序号', '县区', '学校', '人数', '标准', '金额'],
        ['合计', null, null, 30, null, 15000],
        ['临河区小计', null, null, 10, 500, 5000],
        [1, '临河区', '甲', 10, 500, 5000],
        ['五原县小计', null, null, 20, 500, 10000],
        [2, '五原县', '乙', 20, 500, 10000],
      ],
    },
    {
      rows: [4, 6],
      totals: ['2 合计 total 0-1', '3 临河区小计 subtotal 0-0', '5 五原县小计 subtotal 1-1'],
    },
  ],
  [
    'a sum that nobody labelled',
    {
      rows: [
        ['序号', '姓名', '学校', '金额'],
        [1, '张三', '甲小学', 500],
        [null, null, null, 500],
      ],
      formulas: { D3: 'SUM(D2:D2)' },
    },
    { rows: [2], totals: ['3  total 0-0'] },
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

test.each(SHEETS)('%s', (_, sheet, expected) => {
  const table = tableOf(sheet);
  const found = {
    kind: table.kind,
    fields: fieldsOf(table),
    rows: rowsOf(table),
    skipped: skippedOf(table),
    totals: totalsOf(table),
    notes: notesOf(table),
  };
  expect(found).toMatchObject(expected);
});

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

test('labels above and below a list with their values', () => {
  const table = tableOf({
    rows: [
      ['单位：大武口区第903小学        截至：2020年5月25日'],
      ['报告日', 43976],
      LEDGER,
      first,
      ['填报单位（盖章）：教育局', null, '审核人：', '吕志武', '填报日期：'],
    ],
  });
  expect(labelledValues(table).map(({ label, text }) => `${label}=${text}`)).toEqual([
    '单位=大武口区第903小学',
    '截至=2020年5月25日',
    '报告日=43976',
    '填报单位=教育局',
    '审核人=吕志武',
    '填报日期=',
  ]);
});
