import type { Mark } from '../../../src/workbook/edit';
import { snapshotOf } from '../../snapshot-builder';
import { shownRules } from '../../stand-in-excel/model/shown-rules';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const mark = (row: number, column: number, level: Mark['level'] = 'error'): Mark => ({
  sheet: '责任清单',
  row,
  column,
  level,
});

describe('marks', () => {
  let open: OpenInExcel;
  const long = `${'长期坚持，'.repeat(80)}“台账”`;
  beforeEach(async () => {
    open = await openInExcel({
      snapshot: snapshotOf([
        {
          name: '责任清单',
          rows: [
            ['时限', '整改情况'],
            ['5月底', '正在整改'],
            [43982, long],
            [null, '写"引号"\n换行'],
            [0.1, true],
          ],
        },
        { name: '名单', rows: [['赵辉']] },
      ]),
    });
    open.excel.book.sheet('责任清单').restyle(2, 0, { numberFormat: 'yyyy-mm-dd' });
  });
  afterEach(() => open.close());

  const every = [0, 1].flatMap((column) => [1, 2, 3, 4].map((row) => mark(row, column)));
  const shown = (): readonly string[] => shownRules(open.excel.book.sheet('责任清单'));

  test('show on what was checked: text, long text, dates, numbers, truths, blanks', async () => {
    await open.workbook.read();
    await open.workbook.apply([{ kind: 'mark', marks: every }]);
    expect(shown()).toEqual([
      'A2 #FFC7CE "✗ "@',
      'A3 #FFC7CE "✗ "yyyy-mm-dd',
      'A4 #FFC7CE "✗ "@',
      'A5 #FFC7CE "✗ "General',
      'B2 #FFC7CE "✗ "@',
      'B3 #FFC7CE "✗ "@',
      'B4 #FFC7CE "✗ "@',
      'B5 #FFC7CE "✗ "@',
    ]);
  });

  test('go out when their cell says something else, and follow their row', async () => {
    await open.workbook.read();
    await open.workbook.apply([{ kind: 'mark', marks: every }]);
    open.excel.person.type('责任清单', 'B2', '已完成');
    open.excel.person.type('责任清单', 'A4', '6月底');
    open.excel.person.insertRow('责任清单', 2);
    expect(shown().map((rule) => rule.split(' ')[0])).toEqual(['A2', 'A4', 'A6', 'B4', 'B5', 'B6']);
  });

  test('take one sync after a reading, stand behind the person’s own rules and stop none', async () => {
    const sheet = open.excel.book.sheet('责任清单');
    await open.office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('责任清单').getRange('B2');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
    });
    await open.workbook.read();
    open.excel.meter.reset();
    await open.workbook.apply([{ kind: 'mark', marks: [mark(1, 1), mark(1, 0, 'due-soon')] }]);
    expect(open.excel.meter.syncs).toHaveLength(1);
    expect(
      sheet.conditionalFormats.map(({ formula, stopIfTrue }) => [formula, stopIfTrue]),
    ).toEqual([
      ['=TRUE', true],
      ['=AND(N("duzhan:error")=0,EXACT(B2&"","正在整改"))', false],
      ['=AND(N("duzhan:due-soon")=0,EXACT(A2&"","5月底"))', false],
    ]);
  });

  test('nothing of the cells changes', async () => {
    const { cells, styles } = open.excel.book.sheet('责任清单');
    const before = [new Map(cells), new Map(styles)];
    await open.workbook.apply([{ kind: 'mark', marks: every }]);
    expect([cells, styles]).toEqual(before);
  });

  test('are known again by their formula, and only they are cleared', async () => {
    await open.workbook.apply([{ kind: 'mark', marks: every }]);
    const sheet = open.excel.book.sheet('责任清单');
    await open.office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('责任清单').getRange('A1:B5');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=N("duzhan")=0';
      await context.sync();
    });
    await open.workbook.read();
    open.excel.meter.reset();
    await open.workbook.apply([{ kind: 'clear-marks' }]);
    expect(open.excel.meter.syncs).toHaveLength(1);
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(['=N("duzhan")=0']);
  });

  test('clearing, marking and each of them undone', async () => {
    const levels = (): unknown =>
      open.excel.book
        .sheet('责任清单')
        .conditionalFormats.map(({ formula }) =>
          /duzhan:([a-z-]+).*\(([A-Z]\d)/.exec(formula)?.slice(1),
        );
    await open.workbook.apply([{ kind: 'mark', marks: [mark(1, 0), mark(1, 1, 'overdue')] }]);
    const first = levels();
    await open.workbook.read();
    const undo = await open.workbook.apply([
      { kind: 'clear-marks' },
      { kind: 'mark', marks: [mark(2, 0, 'warning'), mark(1, 0)] },
    ]);
    const second = levels();
    await open.workbook.apply(undo);
    expect([first, second, levels()]).toEqual([
      [
        ['error', 'A2'],
        ['overdue', 'B2'],
      ],
      [
        ['error', 'A2'],
        ['warning', 'A3'],
      ],
      [
        ['error', 'A2'],
        ['overdue', 'B2'],
      ],
    ]);
  });

  test('a mark that has gone out is not lit again by 撤销', async () => {
    await open.workbook.apply([{ kind: 'mark', marks: [mark(1, 1)] }]);
    open.excel.person.type('责任清单', 'B2', '已完成');
    await open.workbook.read();
    const undo = await open.workbook.apply([{ kind: 'clear-marks' }]);
    await open.workbook.apply(undo);
    expect(shown()).toEqual([]);
  });

  test('a row inserted between reading and marking: the mark does not light a neighbour', async () => {
    await open.workbook.read();
    open.excel.mishaps.beforeRequest(1, () => open.excel.person.insertRow('责任清单', 0));
    await open.workbook.apply([{ kind: 'mark', marks: [mark(1, 1)] }]);
    expect(shown()).toEqual([]);
  });

  test('a sheet deleted between reading and marking is said, and nothing is marked', async () => {
    await open.workbook.read();
    open.excel.mishaps.beforeRequest(1, () => open.excel.person.deleteSheet('名单'));
    const marks = [mark(1, 1), { sheet: '名单', row: 0, column: 0, level: 'error' as const }];
    await expect(open.workbook.apply([{ kind: 'mark', marks }])).rejects.toMatchObject({
      reason: { code: 'excel.gone' },
    });
    expect(open.excel.book.sheet('责任清单').conditionalFormats).toEqual([]);
  });

  test('3,000 marks go in blocks below 4 MB', async () => {
    const rows = Array.from({ length: 1500 }, (_, row) => [`时限${row}`, `问题${row}`]);
    const { workbook, excel, close } = await openInExcel({
      snapshot: snapshotOf([{ name: '责任清单', rows }]),
    });
    await workbook.read();
    excel.meter.reset();
    await workbook.apply([
      { kind: 'mark', marks: rows.flatMap((_, row) => [mark(row, 0), mark(row, 1)]) },
    ]);
    expect(excel.meter.largestMessage).toBeLessThan(4 * 1024 * 1024);
    expect(excel.meter.syncs.length).toBeLessThanOrEqual(8);
    expect(shownRules(excel.book.sheet('责任清单'))).toHaveLength(3000);
    close();
  });
});
