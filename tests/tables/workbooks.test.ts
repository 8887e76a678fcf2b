import { fieldsOf, notesOf, totalsOf } from './outline';
import { workbookTables } from './workbook-tables';

/** sheet, kind, rows, hidden rows, header rows as on the sheet */
type Line = readonly [string, string, number, number, string];

const WORKBOOKS: Readonly<Record<string, readonly Line[]>> = {
  '大武口区-挂牌督战责任清单.xlsx': [
    ['责任清单', 'ledger', 7, 0, '2-2'],
    ['工作任务与措施', 'plan', 7, 0, '2-2'],
  ],
  '大武口区-责任清单-2020年4月.xlsx': [['责任清单', 'ledger', 13, 0, '2-2']],
  '大武口区-责任清单-2020年5月.xlsx': [
    ['责任清单', 'ledger', 12, 1, '2-2'],
    ['统计', 'none', 7, 0, '4-4'],
    ['责任清单(备份)', 'copy', 10, 0, '2-2'],
    ['名单', 'register', 7, 0, '1-1'],
  ],
  '姚安县-五大会战任务清单.xlsx': [
    ['五大会战', 'ledger', 5, 0, '2-2'],
    ['任务分解', 'ledger', 16, 0, '1-1'],
    ['校际均衡-小学', 'none', 12, 0, '2-2'],
    ['校际均衡-初中', 'none', 8, 0, '2-2'],
    ['差异系数算例', 'none', 5, 0, '1-1'],
    ['指标表', 'indicators', 11, 0, '2-2'],
    ['挂包走访台账', 'visits', 24, 0, '2-2'],
  ],
  '巴彦淖尔市-学生资助花名册-2020春.xlsx': [
    ['资助标准', 'standards', 9, 0, '2-2'],
    ['花名册', 'roster', 312, 0, '3-3'],
    ['应助名单', 'eligible', 115, 0, '2-2'],
  ],
  '彭水县-6-16周岁入学台账.xlsx': [
    ['适龄儿童台账', 'children', 400, 0, '3-3'],
    ['学籍导出', 'enrolment', 386, 0, '1-1'],
    ['在校名单', 'present', 368, 0, '2-2'],
  ],
  '彭水县-包片责任制一览表.xlsx': [
    ['包片责任制一览表', 'areas', 8, 0, '3-4'],
    ['乡镇街道名录', 'register', 39, 0, '1-1'],
  ],
  '渭南市-自查互查清单.xlsx': [
    ['自查问题清单', 'ledger', 20, 0, '2-2'],
    ['互查问题清单', 'ledger', 12, 0, '2-2'],
    ['问题台账', 'ledger', 23, 0, '2-2'],
  ],
};

test.each(Object.entries(WORKBOOKS))('%s', async (path, expected) => {
  const { tables } = await workbookTables(path);
  const found = tables.map(({ sheet, kind, rows, header }): Line => {
    const hidden = rows.filter((row) => row.hidden).length;
    return [sheet, kind, rows.length, hidden, `${header.first + 1}-${header.last + 1}`];
  });
  expect(found).toEqual(expected);
  // Forms of four counties, and no heading of them is unknown or in doubt.
  const odd = tables.flatMap(notesOf).filter((note) => !note.startsWith('repeated-header'));
  expect(odd).toEqual([]);
});

test('a header of two rows keeps its two 责任人 apart', async () => {
  const { tables } = await workbookTables('彭水县-包片责任制一览表.xlsx');
  const [areas] = tables;
  expect(areas && fieldsOf(areas)).toBe('group leader area office owner areaOffice owner township');
  expect(areas?.columns.map(({ parent }) => parent ?? '')).toEqual(
    ['', '', '', '县教委责任科室', '县教委责任科室'].concat([
      '片区督导责任办公室',
      '片区督导责任办公室',
      '',
    ]),
  );
});

test('小计 and 合计 of a roster say which rows they sum', async () => {
  const { tables } = await workbookTables('巴彦淖尔市-学生资助花名册-2020春.xlsx');
  const roster = tables.find(({ kind }) => kind === 'roster');
  expect(roster && totalsOf(roster)).toEqual([
    '108 临河区小计 subtotal 0-103',
    '213 五原县小计 subtotal 104-207',
    '318 乌拉特中旗小计 subtotal 208-311',
    '319 合计 total 0-311',
  ]);
  expect(roster?.columns.find(({ field }) => field === 'amount')?.unit).toBe('元');
});
