import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { Edit } from '../../../src/workbook/edit';
import type { SheetLayout } from '../../../src/workbook/sheet-layout';
import { snapshotOf } from '../../snapshot-builder';
import { DEFAULT_STYLE } from '../../stand-in-excel/model/style';
import type { StandInExcel } from '../../stand-in-excel/stand-in';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const layout: SheetLayout = {
  name: '上报表',
  cells: [
    {
      row: 0,
      column: 0,
      content: { kind: 'text', text: '大武口区上报表（5月31日）' },
      style: { font: { name: '黑体', size: 16, bold: true }, horizontal: 'center' },
    },
    {
      row: 1,
      column: 0,
      content: { kind: 'text', text: '=不是公式' },
      style: { border: 'thin', wrap: true, vertical: 'top' },
      link: { sheet: '责任清单', cell: 'A2' },
    },
    {
      row: 1,
      column: 1,
      content: { kind: 'formula', formula: 'COUNTA(责任清单!A:A)', value: 2 },
      style: { border: 'thin', fill: '#ffeb9c', numberFormat: '0' },
    },
    { row: 2, column: 1, content: { kind: 'number', value: 0.5 }, style: { numberFormat: '0.0%' } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [30, 12],
  rowHeights: new Map([
    [0, 36],
    [1, 28.5],
  ]),
  freezeRows: 1,
  print: {
    orientation: 'landscape',
    paperSize: 9,
    titleRows: { first: 0, last: 0 },
    fitToWidth: true,
    footer: '第 &P 页',
  },
};
const add: Edit = { kind: 'add-sheet', own: 'report', layout };

/** All that a sheet of the open workbook is, apart from Excel's id of it. */
function sheetState(excel: StandInExcel, name: string): unknown {
  const { cells, styles, columnWidths, rowHeights, page, ...rest } = excel.book.sheet(name);
  return {
    ...rest,
    id: undefined,
    cells: [...cells].sort(([a], [b]) => a - b),
    styles: [...styles]
      .sort(([a], [b]) => a - b)
      .map(([key, { borders, link, ...style }]) => [
        key,
        { ...DEFAULT_STYLE, ...style },
        Object.keys(borders ?? {}),
        link,
      ])
      .filter(([, style]) => JSON.stringify(style) !== JSON.stringify(DEFAULT_STYLE)),
    columnWidths: [...columnWidths],
    rowHeights: [...rowHeights].filter(([row]) => row < 2).sort(([a], [b]) => a - b),
    page: { ...page, rowBreaks: [...page.rowBreaks] },
  };
}

describe('a sheet of ours', () => {
  let open: OpenInExcel;
  beforeEach(async () => {
    open = await openInExcel({
      snapshot: snapshotOf([{ name: '责任清单', rows: [['甲'], ['乙']] }]),
    });
    open.excel.book.calculate = () => 2;
  });
  afterEach(() => open.close());

  test('is made of its layout in one sync, is known by a hidden name, and leaves by undoing', async () => {
    const { workbook, excel } = open;
    await workbook.read();
    excel.meter.reset();
    const undo = await workbook.apply([add]);
    expect(excel.meter.syncs).toHaveLength(1);
    const sheet = excel.book.sheet('上报表');
    expect([0, 1].map((column) => sheet.cell(1, column))).toEqual([
      { value: '=不是公式' },
      { value: 2, formula: '=COUNTA(责任清单!A:A)' },
    ]);
    expect(sheet.style(1, 0)).toMatchObject({
      numberFormat: 'General',
      color: '#000000',
      link: { documentReference: "'责任清单'!A2" },
    });
    expect(excel.book.names).toEqual([
      { name: '_duzhan_report_1', formula: '=上报表!$A$1', visible: false },
    ]);
    expect((await workbook.read()).sheets.map(({ own }) => own)).toEqual([undefined, 'report']);
    await workbook.apply(undo);
    expect([excel.book.sheets.map(({ name }) => name), excel.book.names]).toEqual([
      ['责任清单'],
      [],
    ]);
  });

  test('the person’s own sheet stays in front', async () => {
    const before = open.excel.book.activeSheetId;
    await open.workbook.apply([add]);
    expect(open.excel.book.activeSheetId).toBe(before);
  });

  test('takes another name where its own is taken, and nothing is overwritten', async () => {
    open.excel.person.addSheet('上报表');
    await open.workbook.apply([add, add]);
    expect(open.excel.book.sheets.map(({ name }) => name)).toEqual([
      '责任清单',
      '上报表',
      '上报表（2）',
      '上报表（3）',
    ]);
    expect(open.excel.book.names.map(({ name }) => name)).toEqual([
      '_duzhan_report_1',
      '_duzhan_report_2',
    ]);
  });

  test('offers its choices in a list, and lets another entry in after a question', async () => {
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    await open.workbook.apply([
      { ...add, layout: { ...layout, choices: [{ area, options: ['是', '否'] }] } },
    ]);
    expect(open.excel.book.sheet('上报表').validations).toMatchObject([
      {
        area,
        rule: { list: { inCellDropDown: true, source: '是,否' } },
        alert: { style: 'Warning', showAlert: true },
      },
    ]);
  });

  test('where there is no printer it is made without print set-up, and that is said', async () => {
    const { workbook, excel } = open;
    excel.mishaps.fail('GeneralException', 'PageLayout.Orientation');
    const notices: string[] = [];
    await workbook.apply([add], { notice: ({ code }) => void notices.push(code) });
    expect(notices).toEqual(['excel.no-print-setup']);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['责任清单', '上报表']);
    expect(excel.book.names).toHaveLength(1);
    expect(excel.book.sheet('上报表').page.orientation).toBe('Portrait');
  });

  test('removed in a later session, it comes back as it was', async () => {
    const { excel, office } = open;
    await open.workbook.apply([add]);
    excel.person.type('上报表', 'A3', '备注：已审核');
    const before = sheetState(excel, '上报表');
    const later = new ExcelWorkbook({
      excel: office.Excel,
      supports: () => true,
      wait: async () => undefined,
    });
    const undo = await later.apply([{ kind: 'remove-sheet', sheet: '上报表' }]);
    expect([excel.book.sheets.length, excel.book.names]).toEqual([1, []]);
    await later.apply(undo);
    expect(sheetState(excel, '上报表')).toEqual(before);
  });

  test('undoing does not miss what the person deleted, and follows what was renamed', async () => {
    const { workbook, excel } = open;
    const first = await workbook.apply([add]);
    excel.person.deleteSheet('上报表');
    await workbook.apply(first);
    const second = await workbook.apply([add]);
    excel.person.renameSheet('上报表', '五月上报');
    await workbook.apply(second);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['责任清单']);
  });
});

test('stopping in the middle of writing leaves nothing behind', async () => {
  const { workbook, excel, close } = await openInExcel({
    snapshot: snapshotOf([{ name: '责任清单', rows: [['甲']] }]),
  });
  const rows = Array.from({ length: 4000 }, (_, row) => row);
  const long: SheetLayout = {
    ...layout,
    merges: [],
    cells: rows.flatMap((row) =>
      [0, 1].map((column) => ({
        row,
        column,
        content: { kind: 'text', text: '长'.repeat(300) } as const,
        style: {},
      })),
    ),
  };
  await workbook.read();
  const stop = new AbortController();
  const writing = workbook.apply([{ kind: 'add-sheet', own: 'report', layout: long }], {
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  await expect(writing).rejects.toMatchObject({ reason: { code: 'workbook.stopped' } });
  expect([excel.book.sheets.map(({ name }) => name), excel.book.names]).toEqual([['责任清单'], []]);
  close();
});
