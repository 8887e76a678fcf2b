import type { Change, WantedCell } from '../../../src/workbook/excel/write/change';
import { UndoLog } from '../../../src/workbook/excel/write/undo-log';
import { snapshotOf } from '../../snapshot-builder';
import { openInExcel } from './open-in-excel';

/** A step that replaced so many cells. */
function step(count: number): Change {
  const cell: WantedCell = {
    row: 0,
    column: 0,
    expected: '',
    entry: () => ({
      row: 0,
      column: 0,
      typed: '',
      content: '',
      entryFormat: undefined,
      format: undefined,
    }),
  };
  const cells = new Array<WantedCell>(count).fill(cell);
  return {
    cells: [{ sheetId: 'a', sheet: '清单', cells }],
    remove: [],
    add: [],
    copy: [],
    marks: undefined,
  };
}

const kept = (log: UndoLog, ids: readonly number[]): readonly boolean[] =>
  ids.map((id) => {
    try {
      return log.take(id).cells.length > 0;
    } catch {
      return false;
    }
  });

describe('what is kept to take steps back is bounded', () => {
  test.each([
    ['half a million cells in all', [200_000, 200_000, 200_000], [false, true, true]],
    ['the step just made always', [100_000, 800_000], [false, true]],
    ['small steps many', [10, 10, 10, 10], [true, true, true, true]],
  ])('%s', (_name, counts, expected) => {
    const log = new UndoLog();
    const ids = counts.map((count) => log.record(step(count)));
    expect(kept(log, ids)).toEqual(expected);
  });

  test('a hundred steps', () => {
    const log = new UndoLog();
    const ids = Array.from({ length: 105 }, () => log.record(step(1)));
    expect(kept(log, ids).filter(Boolean)).toHaveLength(100);
  });
});

test('values, formulas and formats come back whatever Excel’s own undo list holds', async () => {
  const { workbook, excel, close } = await openInExcel({
    snapshot: snapshotOf([
      {
        name: '清单',
        rows: [
          ['00123', 43_982, 5, true],
          ['=A1', '5月31日', null, 0.5],
        ],
      },
    ]),
  });
  const sheet = excel.book.sheet('清单');
  sheet.restyle(0, 1, { numberFormat: 'yyyy"年"m"月"d"日"' });
  sheet.restyle(1, 3, { numberFormat: '0%' });
  sheet.setCell(0, 2, { value: 5, formula: '=2+3' });
  const state = (): string =>
    JSON.stringify(
      [0, 1, 2, 3].flatMap((column) =>
        [0, 1].map((row) => [
          sheet.cell(row, column),
          sheet.style(row, column).numberFormat ?? 'General',
        ]),
      ),
    );
  const before = state();
  await workbook.read();
  const undo = await workbook.apply([
    {
      kind: 'write-cells',
      sheet: '清单',
      cells: [0, 1, 2, 3].flatMap((column) => [
        { row: 0, column, content: { kind: 'text', text: '2020年5月31日' } as const },
        { row: 1, column, content: { kind: 'number', value: 1 } as const },
      ]),
    },
  ]);
  // Writing emptied it: Ctrl+Z of the person's would not bring anything back.
  expect([excel.book.undoSteps, state() === before]).toEqual([0, false]);
  excel.book.calculate = () => 5;
  await workbook.apply(undo);
  expect(state()).toBe(before);
  close();
});
