import type { Edit } from '../../../src/workbook/edit';
import { snapshotOf } from '../../snapshot-builder';
import { openInExcel, type OpenInExcel } from './open-in-excel';

const add: Edit = {
  kind: 'add-sheet',
  own: 'report',
  layout: {
    name: '上报表',
    cells: [
      { row: 0, column: 0, content: { kind: 'text', text: '标题' }, style: {} },
      { row: 1, column: 0, content: { kind: 'number', value: 1 }, style: { border: 'thin' } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columnWidths: [10],
    rowHeights: new Map(),
    print: { orientation: 'landscape', paperSize: 9, fitToWidth: true },
  },
};

describe('changes by others', () => {
  test('are told, and what this product writes itself is not', async () => {
    const { workbook, excel, close } = await openInExcel({
      snapshot: snapshotOf([{ name: '责任清单', rows: [['甲'], ['乙']] }]),
    });
    const told: string[] = [];
    const stop = await workbook.onChange(({ kind, address }) => {
      told.push(`${kind} ${address ?? ''}`.trim());
    });
    await workbook.apply([
      {
        kind: 'write-cells',
        sheet: '责任清单',
        cells: [{ row: 1, column: 0, content: { kind: 'text', text: '丙' } }],
      },
    ]);
    excel.person.type('责任清单', 'A1', '丁');
    excel.person.insertRow('责任清单', 1);
    excel.person.addSheet('台账');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await stop();
    excel.person.type('责任清单', 'A1', '戊');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(['cells A1', 'cells 2:2', 'sheet-added']);
    close();
  });

  /** Each row: what happens, and what of it makes the findings out of date. */
  test.each<[string, (open: OpenInExcel) => Promise<unknown>, readonly string[]]>([
    ['a sheet of ours is added', ({ workbook }) => workbook.apply([add]), []],
    [
      'it is added, and removed again',
      async ({ workbook }) => workbook.apply(await workbook.apply([add])),
      [],
    ],
    [
      'Excel refuses it half-way, and it is taken back',
      async ({ workbook, excel }) => {
        excel.mishaps.fail('GeneralException', 'Range.Merge');
        await expect(workbook.apply([add])).rejects.toThrow();
      },
      [],
    ],
    [
      'the person deletes a sheet of ours',
      async ({ workbook, excel }) => {
        await workbook.apply([add]);
        await workbook.read();
        excel.person.deleteSheet('上报表');
      },
      [],
    ],
    [
      'somebody adds a sheet and types while ours is written',
      async ({ workbook, excel }) => {
        await workbook.read();
        excel.mishaps.beforeRequest(1, () => {
          excel.person.addSheet('台账');
          excel.person.type('责任清单', 'A1', '丁');
        });
        await workbook.apply([add]);
      },
      ['sheet-added', 'cells'],
    ],
    [
      'the person deletes a sheet of theirs',
      async ({ excel }) => excel.person.deleteSheet('名单'),
      ['sheet-deleted'],
    ],
  ])('%s', async (_name, happens, expected) => {
    const open = await openInExcel({
      snapshot: snapshotOf([
        { name: '责任清单', rows: [['甲'], ['乙']] },
        { name: '名单', rows: [['丙']] },
      ]),
    });
    const told: string[] = [];
    await open.workbook.onChange(({ kind }) => void told.push(kind));
    await happens(open);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(expected);
    open.close();
  });

  test('the selection is read, and a cell is gone to', async () => {
    const { workbook, excel, close } = await openInExcel({
      snapshot: snapshotOf([
        { name: '责任清单', rows: [['甲']] },
        { name: '名单', rows: [['乙']] },
      ]),
    });
    excel.person.select('名单', 'B2:C5');
    expect(await workbook.selection()).toEqual({
      sheet: '名单',
      area: { top: 1, left: 1, bottom: 4, right: 2 },
    });
    await workbook.goTo({ sheet: '责任清单', row: 6, column: 3 });
    expect(await workbook.selection()).toEqual({
      sheet: '责任清单',
      area: { top: 6, left: 3, bottom: 6, right: 3 },
    });
    close();
  });
});
