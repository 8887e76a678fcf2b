import { asExcelError, ExcelError } from '../../../src/workbook/excel/excel-error';
import { renderer } from '../../../src/messages/render';
import type { SheetLayout } from '../../../src/workbook/sheet-layout';
import { snapshotOf } from '../../snapshot-builder';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const list = snapshotOf([
  { name: '责任清单', rows: [['时限'], ['5月底'], ['6月底']] },
  { name: '名单', rows: [['赵辉']] },
]);

/** Reason code and remedy that a call ends with. */
const outcome = (work: Promise<unknown>): Promise<readonly unknown[]> =>
  work.then(
    () => ['done'],
    (error: ExcelError) => [error.reason.code, error.remedy],
  );

describe('every code that Excel can answer has advice in Chinese', () => {
  test.each(
    Object.entries({
      AccessDenied: 'excel.denied person',
      ApiNotFound: 'excel.unsupported none',
      Conflict: 'excel.conflict wait',
      FilteredRangeConflict: 'excel.filtered person',
      GeneralException: 'excel.general none',
      InactiveWorkbook: 'excel.inactive person',
      InsertDeleteConflict: 'excel.sheet-full person',
      InvalidArgument: 'excel.refused none',
      InvalidOperationInCellEditMode: 'excel.cell-edit person',
      InvalidReference: 'excel.gone person',
      InvalidSelection: 'excel.selection person',
      ItemAlreadyExists: 'excel.exists person',
      ItemNotFound: 'excel.gone person',
      MergedRangeConflict: 'excel.merged person',
      PivotTableRangeConflict: 'excel.pivot-table person',
      RequestAborted: 'excel.busy wait',
      RequestPayloadSizeLimitExceeded: 'excel.too-large none',
      UnsupportedSheet: 'excel.unsupported-sheet person',
      WriteNotSupportedWhenModalDialogOpen: 'excel.dialog-open person',
      SomethingNew: 'excel.general none',
    }),
  )('%s: %s', (code, expected) => {
    const error = asExcelError({ code, message: 'x' });
    expect(error instanceof ExcelError && `${error.reason.code} ${error.remedy}`).toBe(expected);
  });

  test('none of the library’s own codes is left without', async () => {
    const { office, close } = await openInExcel({ snapshot: list });
    const say = renderer('zh-CN');
    const general = Object.values(office.Excel.ErrorCodes).flatMap((code) => {
      const error = asExcelError({ code });
      if (!(error instanceof ExcelError)) return [`${code} is no error`];
      expect(say(error.reason)).toMatch(/请|未/);
      return error.reason.code === 'excel.general' ? [String(code)] : [];
    });
    expect(general).toEqual(['GeneralException']);
    close();
  });
});

test('whatever is no error of Office stays what it is', () => {
  const defect = new TypeError('x is not a function');
  expect(asExcelError(defect)).toBe(defect);
});

describe('when Excel says no', () => {
  let open: OpenInExcel;
  beforeEach(async () => {
    open = await openInExcel({ snapshot: list });
  });
  afterEach(() => open.close());

  const write = { kind: 'write-cells', sheet: '责任清单' } as const;
  const edit = {
    ...write,
    cells: [{ row: 1, column: 0, content: { kind: 'text', text: '已改' } as const }],
  };

  test('the person is typing in a cell: it says so, and works after Enter', async () => {
    open.excel.mishaps.isEditingCell = true;
    const during = await outcome(open.workbook.read());
    open.excel.mishaps.isEditingCell = false;
    expect([during, await outcome(open.workbook.read())]).toEqual([
      ['excel.cell-edit', 'person'],
      ['done'],
    ]);
  });

  test('what passes by itself is tried again when reading, three times in all', async () => {
    for (const code of ['RequestAborted', 'Conflict']) open.excel.mishaps.fail(code);
    expect(await outcome(open.workbook.read())).toEqual(['done']);
    expect(open.waits).toEqual([1, 2]);
    for (const code of ['Timeout', 'Timeout', 'Timeout']) open.excel.mishaps.fail(code);
    expect(await outcome(open.workbook.read())).toEqual(['excel.busy', 'wait']);
  });

  test('a write is never repeated: a conflict is said, and the sheet is as it was', async () => {
    await open.workbook.read();
    open.excel.mishaps.fail('Conflict', 'Range.Formulas');
    expect(await outcome(open.workbook.apply([edit]))).toEqual(['excel.conflict', 'wait']);
    expect(open.waits).toEqual([]);
    expect(open.excel.book.sheet('责任清单').cell(1, 0).value).toBe('5月底');
  });

  test('a protected sheet is read, and not written', async () => {
    open.excel.book.sheet('责任清单').isProtected = true;
    expect(await outcome(open.workbook.read())).toEqual(['done']);
    expect(await outcome(open.workbook.apply([edit]))).toEqual(['excel.denied', 'person']);
  });

  test('a read-only workbook too', async () => {
    open.excel.book.isReadOnly = true;
    expect(await outcome(open.workbook.read())).toEqual(['done']);
    expect(await outcome(open.workbook.apply([edit]))).toEqual(['excel.denied', 'person']);
  });

  test('a sheet deleted between two syncs of a reading', async () => {
    open.excel.mishaps.beforeRequest(2, () => open.excel.person.deleteSheet('名单'));
    expect(await outcome(open.workbook.read())).toEqual(['excel.gone', 'person']);
  });

  test('a cell on a hidden sheet, or on none, is not gone to', async () => {
    open.excel.book.sheet('名单').visibility = 'Hidden';
    const spot = { row: 0, column: 0 };
    expect([
      await outcome(open.workbook.goTo({ sheet: '名单', ...spot })),
      await outcome(open.workbook.goTo({ sheet: '台账', ...spot })),
      await outcome(open.workbook.goTo({ sheet: '责任清单', ...spot })),
    ]).toEqual([['excel.hidden-sheet', 'none'], ['excel.no-such-sheet', 'none'], ['done']]);
    expect(await open.workbook.selection()).toMatchObject({ sheet: '责任清单', area: { top: 0 } });
  });

  test('only a sheet that is ours is removed', async () => {
    expect(await outcome(open.workbook.apply([{ kind: 'remove-sheet', sheet: '名单' }]))).toEqual([
      'excel.not-own-sheet',
      'none',
    ]);
    expect(open.excel.book.sheets).toHaveLength(2);
  });
});

describe('all or nothing', () => {
  const layout: SheetLayout = {
    name: '上报表',
    cells: [
      { row: 0, column: 0, content: { kind: 'text', text: '标题' }, style: {} },
      { row: 1, column: 0, content: { kind: 'number', value: 1 }, style: { border: 'thin' } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columnWidths: [10],
    rowHeights: new Map(),
    print: { orientation: 'landscape', paperSize: 9, fitToWidth: true },
  };

  /** Whatever step Excel refuses, nothing of the others is left. */
  test.each([
    'WorksheetCollection.Add',
    'NamedItemCollection.Add',
    'Range.Formulas',
    'RangeBorder.Style',
    'Range.Merge',
    'ConditionalFormatCollection.Add',
    'ConditionalFormatRule.Formula',
    'ConditionalFormat.Priority',
  ])('%s is refused', async (member) => {
    const open = await openInExcel({ snapshot: list });
    const { excel, workbook } = open;
    await workbook.apply([
      { kind: 'mark', marks: [{ sheet: '责任清单', row: 2, column: 0, level: 'warning' }] },
    ]);
    const state = (): unknown => [
      excel.book.sheets.map(({ name, cells, conditionalFormats }) => [
        name,
        [...cells],
        conditionalFormats.map(({ formula, fill }) => [formula, fill]),
      ]),
      excel.book.names,
    ];
    const before = JSON.stringify(state());
    await workbook.read();
    excel.mishaps.fail('GeneralException', member);
    const edits = [
      {
        kind: 'write-cells',
        sheet: '责任清单',
        cells: [{ row: 1, column: 0, content: { kind: 'text', text: '5月31日' } }],
      },
      { kind: 'clear-marks' },
      { kind: 'mark', marks: [{ sheet: '责任清单', row: 1, column: 0, level: 'error' }] },
      { kind: 'add-sheet', own: 'report', layout },
    ] as const;
    expect(await outcome(workbook.apply(edits))).toEqual(['excel.general', 'none']);
    expect(JSON.stringify(state())).toBe(before);
    open.close();
  });

  test('a name that somebody took between reading and writing', async () => {
    const open = await openInExcel({ snapshot: list });
    await open.workbook.read();
    open.excel.mishaps.beforeRequest(1, () => open.excel.person.addSheet('上报表'));
    expect(
      await outcome(open.workbook.apply([{ kind: 'add-sheet', own: 'report', layout }])),
    ).toEqual(['excel.exists', 'person']);
    expect(open.excel.book.sheets.map(({ name }) => name)).toEqual(['责任清单', '名单', '上报表']);
    expect(open.excel.book.sheet('上报表').cells.size).toBe(0);
    open.close();
  });
});
