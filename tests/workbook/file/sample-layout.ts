import type { CellStyle, SheetLayout } from '../../../src/workbook/sheet-layout';

const TITLE: CellStyle = {
  font: { name: '方正小标宋简体', size: 18 },
  horizontal: 'center',
  vertical: 'center',
};
const BODY: CellStyle = {
  font: { name: '仿宋_GB2312', size: 12 },
  border: 'thin',
  wrap: true,
  fill: '#d9e2f3',
};

/** A small sheet with one of everything that a layout can hold. */
export const sampleLayout = (name: string, linked: string): SheetLayout => ({
  name,
  cells: [
    { row: 0, column: 0, content: { kind: 'text', text: '检查结果' }, style: TITLE },
    { row: 1, column: 0, content: { kind: 'text', text: '=1+1' }, style: BODY },
    {
      row: 1,
      column: 1,
      content: { kind: 'text', text: ' 两行\n<a&b> ' },
      style: BODY,
      link: { sheet: linked, cell: 'D7' },
    },
    {
      row: 2,
      column: 0,
      content: { kind: 'number', value: 2.5 },
      style: { ...BODY, numberFormat: '0.0"元"' },
    },
    { row: 2, column: 1, content: { kind: 'boolean', value: true }, style: BODY },
    {
      row: 3,
      column: 0,
      content: { kind: 'formula', formula: 'SUM(A3:A3)', value: 2.5 },
      style: { ...BODY, numberFormat: '0.00', color: '#ff0000' },
    },
    { row: 3, column: 1, content: { kind: 'blank' }, style: BODY },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [20, 12.5],
  rowHeights: new Map([[0, 36]]),
  freezeRows: 2,
  print: {
    orientation: 'landscape',
    paperSize: 9,
    titleRows: { first: 1, last: 1 },
    fitToWidth: true,
    footer: '&C第 &P 页，共 &N 页',
  },
});
