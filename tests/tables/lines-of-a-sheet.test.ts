import { labelledValues } from '../../src/tables/labelled-values';
import { LEDGER, LEDGER_FIELDS, expectTable, first, second, type SheetCase } from './expect-table';
import { tableOf } from './outline';

/** Titles, groups, page breaks, notes, signatures and totals: every line is what it is. */
const SHEETS: readonly SheetCase[] = [
  [
    'title above the header',
    { rows: [['校园安全问题清单'], LEDGER, first, second] },
    { kind: 'ledger', fields: LEDGER_FIELDS, rows: [3, 4], skipped: '1 title, 2 header' },
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
    'headings of groups on lines of their own',
    {
      rows: [LEDGER, ['一、控辍保学方面'], first, ['二、资助方面'], second],
      merges: ['A2:E2', 'A4:E4'],
    },
    { rows: [3, 5], skipped: '1 header, 2 separator, 4 separator' },
  ],
  [
    'headings of groups with their number in a cell of its own',
    {
      rows: [LEDGER, ['一', '控辍保学方面'], first, ['（二）', '资助方面'], second],
    },
    { rows: [3, 5], skipped: '1 header, 2 separator, 4 separator' },
  ],
  [
    'a line for each school, with the header again or without',
    {
      rows: [
        LEDGER,
        ['学校：甲小学'],
        first,
        ['学校：乙小学'],
        LEDGER,
        second,
        ['学校：丙小学'],
        first,
      ],
    },
    {
      rows: [3, 6, 8],
      skipped: '1 header, 2 separator, 4 separator, 5 repeated-header, 7 separator',
      notes: ['repeated-header-skipped A5'],
    },
  ],
  [
    'the title of a further page',
    {
      rows: [
        ['问题台账（2020年5月）'],
        LEDGER,
        first,
        ['续表'],
        second,
        ['问题台账（续）'],
        LEDGER,
        first,
      ],
    },
    {
      rows: [3, 5, 8],
      skipped: '1 title, 2 header, 4 repeated-title, 6 repeated-title, 7 repeated-header',
    },
  ],
  [
    'a first column of dates is no signature',
    {
      rows: [
        ['走访日期', '挂包干部', '户主'],
        ['2020年5月1日', '张三', '李四'],
        ['2020年5月2日', '张三', '王五'],
      ],
    },
    { kind: 'visits', rows: [2, 3] },
  ],
  [
    'a total in words beside its figure',
    {
      rows: [
        ['序号', '姓名', '学校', '金额'],
        [1, '张三', '甲小学', 500],
        ['合计金额（大写）：伍佰元整', null, null, 500],
      ],
    },
    { rows: [2], totals: ['3 合计金额（大写）：伍佰元整 total 0-0'] },
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
];

test.each(SHEETS)('%s', (_, sheet, expected) => expectTable(sheet, expected));

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
