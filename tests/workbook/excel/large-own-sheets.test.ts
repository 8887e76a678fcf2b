import type { Edit } from '../../../src/workbook/edit';
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { SheetLayout } from '../../../src/workbook/sheet-layout';
import type { Sheet } from '../../stand-in-excel/model/sheet';
import { DEFAULT_STYLE } from '../../stand-in-excel/model/style';
import { snapshotOf } from '../../snapshot-builder';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const ROWS = 1500;
const COLUMNS = 8;

/** A 检查结果 sheet of 12,000 cells: their looks are 5 MB, more than one message. */
const layout: SheetLayout = {
  name: '检查结果',
  cells: Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    return {
      row,
      column,
      content:
        column === 0
          ? { kind: 'number', value: row }
          : column === 7 || (row === 0 && column > 1)
            ? { kind: 'blank' }
            : { kind: 'text', text: `第${row}行第${column}列` },
      style: {
        font: { name: '宋体', size: 10 },
        border: 'thin',
        wrap: true,
        ...(column === 1 && row % 3 === 0 && { fill: '#FFC7CE' }),
      },
      ...(column === 3 && { link: { sheet: '责任清单', cell: 'A1' } }),
    };
  }),
  merges: [{ top: 0, left: 1, bottom: 0, right: 3 }],
  columnWidths: [5, 10, 10, 10, 10, 10, 10, 10],
  rowHeights: new Map(Array.from({ length: ROWS }, (_, row) => [row, 15 + (row % 4)])),
  print: { orientation: 'landscape', paperSize: 9, fitToWidth: true },
};

const remove: Edit = { kind: 'remove-sheet', sheet: '检查结果' };

const stateOf = ({ cells, styles, merges, columnWidths, rowHeights }: Sheet): unknown => [
  [...cells].sort(),
  [...styles]
    .map(([key, style]) => [key, Object.entries({ ...DEFAULT_STYLE, ...style }).sort()])
    .sort(),
  merges,
  [...columnWidths],
  [...rowHeights],
];

const answer = ({ excel }: OpenInExcel, cell: string): void =>
  excel.person.type('检查结果', cell, '属实');

describe('a large sheet of ours that is removed comes back as it was', () => {
  let open: OpenInExcel;
  beforeEach(async () => {
    open = await openInExcel({ snapshot: snapshotOf([{ name: '责任清单', rows: [['甲']] }]) });
    await open.workbook.apply([{ kind: 'add-sheet', own: 'findings', layout }]);
  });
  afterEach(() => open.close());
  const looks = (): number =>
    open.excel.meter.syncs.filter(({ bytesOut }) => bytesOut > 1_000_000).length;

  test('with the answers in it, by whom it was made, without reading its looks', async () => {
    answer(open, 'H20');
    const before = JSON.stringify(stateOf(open.excel.book.sheet('检查结果')));
    await open.workbook.read();
    open.excel.meter.reset();
    const undo = await open.workbook.apply([remove]);
    expect([open.excel.book.sheets.length, looks()]).toEqual([1, 0]);
    await open.workbook.apply(undo);
    expect(JSON.stringify(stateOf(open.excel.book.sheet('检查结果')))).toBe(before);
  });

  test('by another session, or where more was changed, block by block', async () => {
    answer(open, 'C20');
    const before = JSON.stringify(stateOf(open.excel.book.sheet('检查结果')));
    const later = new ExcelWorkbook({
      excel: open.office.Excel,
      supports: () => true,
      wait: async () => undefined,
    });
    for (const workbook of [open.workbook, later]) {
      await workbook.read();
      open.excel.meter.reset();
      const undo = await workbook.apply([remove]);
      expect(looks()).toBe(2);
      expect(open.excel.meter.largestMessage).toBeLessThan(4 * 1024 * 1024);
      await workbook.apply(undo);
      expect(JSON.stringify(stateOf(open.excel.book.sheet('检查结果')))).toBe(before);
    }
  });
});
