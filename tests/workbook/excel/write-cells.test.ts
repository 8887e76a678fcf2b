import fc from 'fast-check';
import type { CellContent, Edit } from '../../../src/workbook/edit';
import { snapshotOf } from '../../snapshot-builder';
import type { Sheet } from '../../stand-in-excel/model/sheet';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const text = (words: string): CellContent => ({ kind: 'text', text: words });
const write = (row: number, column: number, content: CellContent): Edit => ({
  kind: 'write-cells',
  sheet: '责任清单',
  cells: [{ row, column, content }],
});

/** Everything that a cell holds, its number format included. */
const contentsOf = (sheet: Sheet): unknown =>
  [...new Set([...sheet.cells.keys(), ...sheet.styles.keys()])]
    .sort((a, b) => a - b)
    .map((key) => {
      const [row, column] = [Math.floor(key / 16384), key % 16384];
      const { value, formula, error } = sheet.cell(row, column);
      const format = sheet.style(row, column).numberFormat ?? 'General';
      return { key, value, formula, error, format };
    })
    .filter(({ value, formula, format }) => value !== '' || formula || format !== 'General');

describe('what is written is what stands there', () => {
  let open: OpenInExcel;
  beforeEach(async () => {
    open = await openInExcel({
      snapshot: snapshotOf([
        {
          name: '责任清单',
          rows: [
            ['序号', '时限', '备注'],
            [1, 43982, '1x'],
            [2, '5月底', null],
          ],
          formulas: { C2: 'A2&"x"' },
        },
      ]),
    });
    open.excel.book.calculate = (formula) => (formula === '=A2&"x"' ? '1x' : undefined);
    open.excel.book.sheet('责任清单').restyle(1, 1, { numberFormat: 'yyyy-mm-dd' });
    open.excel.book.sheet('责任清单').restyle(2, 1, { numberFormat: '@' });
  });
  afterEach(() => open.close());

  /** Text is data: none of these may become a date, a number, a truth, an error or a formula. */
  test.each([
    '5月31日',
    '2020-5-31',
    '2020年5月31日',
    '1/2',
    '00123',
    '640000200001011234',
    '50%',
    '１２',
    'TRUE',
    '#N/A',
    '=1+1',
    '+86 13800000000',
    '-见附件',
    '@所有人',
    "'引号",
    '一月',
    '正在整改',
    '第一行\n第二行',
    ' 前后有空格 ',
  ])('the text %j', async (words) => {
    const { workbook, excel } = open;
    await workbook.read();
    await workbook.apply([write(1, 1, text(words)), write(2, 1, text(words))]);
    const sheet = excel.book.sheet('责任清单');
    const seen = [1, 2].map((row) => {
      const { value, formula } = sheet.cell(row, 1);
      return [value, formula, sheet.style(row, 1).numberFormat];
    });
    expect(seen).toEqual([
      [words, undefined, 'yyyy-mm-dd'],
      [words, undefined, '@'],
    ]);
  });

  test.each<[string, CellContent, unknown, string]>([
    ['a number in a cell of text', { kind: 'number', value: 43982 }, 43982, '@'],
    ['a truth in a cell of text', { kind: 'boolean', value: true }, true, '@'],
    ['nothing', { kind: 'blank' }, '', '@'],
  ])('%s', async (_what, content, value, format) => {
    const { workbook, excel } = open;
    await workbook.apply([write(2, 1, content)]);
    const sheet = excel.book.sheet('责任清单');
    expect([sheet.cell(2, 1).value, sheet.style(2, 1).numberFormat]).toEqual([value, format]);
  });

  test('a formula stays a formula, in a cell of text too', async () => {
    const { workbook, excel } = open;
    await workbook.apply([write(2, 1, { kind: 'formula', formula: 'SUM(A2:A3)', value: 3 })]);
    const sheet = excel.book.sheet('责任清单');
    expect(sheet.cell(2, 1).formula).toBe('=SUM(A2:A3)');
    expect(sheet.style(2, 1).numberFormat).toBe('@');
  });

  test('nothing else is touched, and 撤销 gives back value, formula and format', async () => {
    const { workbook, excel } = open;
    const sheet = excel.book.sheet('责任清单');
    excel.person.type('责任清单', 'C3', '#N/A');
    const before = contentsOf(sheet);
    await workbook.read();
    const undo = await workbook.apply([
      {
        kind: 'write-cells',
        sheet: '责任清单',
        cells: [
          { row: 1, column: 1, content: text('6月5日') },
          { row: 1, column: 2, content: text('=x') },
          { row: 2, column: 1, content: { kind: 'number', value: 7 } },
          { row: 2, column: 2, content: text('原为错误值') },
        ],
      },
    ]);
    expect(contentsOf(sheet)).not.toEqual(before);
    const redo = await workbook.apply(undo);
    expect(contentsOf(sheet)).toEqual(before);
    await workbook.apply(redo);
    expect(sheet.cell(1, 1).value).toBe('6月5日');
  });

  test('what the person changed since the reading is not overwritten', async () => {
    const { workbook, excel } = open;
    await workbook.read();
    excel.person.insertRow('责任清单', 1);
    await expect(workbook.apply([write(2, 1, text('6月底'))])).rejects.toMatchObject({
      reason: { code: 'excel.changed', params: { sheet: '责任清单', cell: 'B3' } },
    });
    expect(excel.book.sheet('责任清单').cell(2, 1).value).toBe(43982);
  });

  test('撤销 is refused where the cell says something else meanwhile', async () => {
    const { workbook, excel } = open;
    await workbook.read();
    const undo = await workbook.apply([write(2, 1, text('6月底'))]);
    excel.person.type('责任清单', 'B3', '7月底');
    await expect(workbook.apply(undo)).rejects.toMatchObject({ reason: { code: 'excel.changed' } });
    expect(excel.book.sheet('责任清单').cell(2, 1).value).toBe('7月底');
  });

  test('a step that was never made cannot be taken back', async () => {
    await expect(open.workbook.apply([{ kind: 'restore', id: 99 }])).rejects.toMatchObject({
      reason: { code: 'excel.undo-forgotten' },
    });
  });

  test('a sheet that is not there is named', async () => {
    await expect(
      open.workbook.apply([{ kind: 'write-cells', sheet: '台账', cells: [] }]),
    ).rejects.toMatchObject({ reason: { code: 'excel.no-such-sheet', params: { sheet: '台账' } } });
  });
});

/** Whatever is written over whatever: it stands there exactly, and undoing gives all of it back. */
test('writing and undoing lose nothing', async () => {
  const words = fc.oneof(
    fc.constantFrom('5月31日', '=1+1', "'x", '00', '是', 'TRUE', '-', '1/2', '2020-2-30'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  const content = fc.oneof(
    words.map(text),
    fc.integer({ min: -9999, max: 99999 }).map((value): CellContent => ({ kind: 'number', value })),
    fc.boolean().map((value): CellContent => ({ kind: 'boolean', value })),
    fc.constant<CellContent>({ kind: 'blank' }),
    fc.constant<CellContent>({ kind: 'formula', formula: 'A1', value: '甲' }),
  );
  const format = fc.constantFrom('General', '@', 'yyyy-mm-dd', '0.00');
  const { workbook, excel, close } = await openInExcel({
    snapshot: snapshotOf([{ name: '责任清单', rows: [['甲']] }]),
  });
  const sheet = excel.book.sheet('责任清单');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(content, content, format), { minLength: 6, maxLength: 6 }),
      async (cells) => {
        const place = (index: number) => ({ row: 1 + (index % 3), column: Math.floor(index / 3) });
        for (const [index, [, , numberFormat]] of cells.entries()) {
          const { row, column } = place(index);
          sheet.restyle(row, column, { numberFormat });
        }
        const edit = (which: 0 | 1): Edit => ({
          kind: 'write-cells',
          sheet: '责任清单',
          cells: cells.map((cell, index) => ({ ...place(index), content: cell[which] })),
        });
        await workbook.apply([edit(0)]);
        const before = contentsOf(sheet);
        const undo = await workbook.apply([edit(1)]);
        for (const [index, [, wanted, numberFormat]] of cells.entries()) {
          const { row, column } = place(index);
          const cell = sheet.cell(row, column);
          expect(sheet.style(row, column).numberFormat).toBe(numberFormat);
          if (wanted.kind === 'formula') expect(cell.formula).toBe('=A1');
          else if (wanted.kind === 'text') expect(cell).toMatchObject({ value: wanted.text });
          else expect(cell.value).toBe(wanted.kind === 'blank' ? '' : wanted.value);
        }
        await workbook.apply(undo);
        expect(contentsOf(sheet)).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
  close();
});
