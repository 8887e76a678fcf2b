import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt } from '../../src/workbook/cells';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { parseArea } from '../../src/workbook/address';
import { builtFunctions } from './bundle';
import { answerOf } from './call-formula';

/** The cells of an area as Excel hands them to a function: values, '' for blank. */
async function cells(file: string, sheetName: string, area: string): Promise<unknown[][]> {
  const path = join(__dirname, '..', 'fixtures', file);
  const snapshot = await openWorkbookFile(new Uint8Array(readFileSync(path)), file).read();
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const place = parseArea(area);
  if (!sheet || !place) throw new Error(`${sheetName}!${area} is not there`);
  const { top, bottom, left, right } = place;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => {
      const cell = cellAt(snapshot, sheet, top + row, left + column);
      if (cell.kind === 'number' || cell.kind === 'boolean') return cell.value;
      return cell.kind === 'blank' ? '' : cell.text;
    }),
  );
}

const functions = builtFunctions();
function call(id: string, ...args: readonly unknown[]): Promise<unknown> {
  const run = functions.get(id);
  if (!run) throw new Error(`${id} is not in the bundle`);
  return answerOf(run, args);
}

describe('DUZHAN.包片责任人 on a table of two header rows and merged cells', () => {
  const file = '彭水县-包片责任制一览表.xlsx';
  const table = cells(file, '包片责任制一览表', 'A3:H12');

  test('gives the row of the township, merged cells filled from above', async () => {
    expect(await call('RESPONSIBLE', '梅子垭镇', await table, null)).toEqual([
      ['一组', '朱洪斌', '新田片区', '党办', '汪贤梁', '新田片区教育督导办公室', '陈明凡'],
    ]);
  });

  test.each([
    ['责任组长', '朱洪斌'],
    ['县教委责任科室/责任人', '钱小川'],
    ['片区督导责任办公室/责任人', '陈明凡'],
    ['责任人', '#N/A'], // there are two: no one is picked
    ['联系电话', '#N/A'],
  ])('column %s of 新田镇: %s', async (column, answer) => {
    expect(await call('RESPONSIBLE', '新田镇', await table, column)).toEqual(answer);
  });

  test('finds every township of the register exactly once, and no other', async () => {
    const towns = (await cells(file, '乡镇街道名录', 'B2:B40')).flat();
    const leaders = await Promise.all(
      towns.map(async (town) => call('RESPONSIBLE', town, await table, '责任组长')),
    );
    expect({
      towns: towns.length,
      missing: towns.filter((_, at) => leaders[at] === '#N/A'),
      other: await call('RESPONSIBLE', '新田乡', await table, '责任组长'),
    }).toEqual({ towns: 39, missing: [], other: '#N/A' });
  });

  test('a title above the header does not matter', async () => {
    const titled = await cells(file, '包片责任制一览表', 'A1:H12');
    expect(await call('RESPONSIBLE', '绍庆街道', titled, '责任组长')).toBe('刘敏');
  });
});

describe('DUZHAN.按名统计 and the others on the list as published', () => {
  const file = '大武口区-挂牌督战责任清单.xlsx';
  // Rows 3 to 6 and, behind the page break with its repeated header, 9 to 11.
  const column = async (letter: string): Promise<unknown[][]> => [
    ...(await cells(file, '责任清单', `${letter}3:${letter}6`)),
    ...(await cells(file, '责任清单', `${letter}9:${letter}11`)),
  ];

  test('each office counts an item it shares; the totals beside count it once', async () => {
    const table = await call(
      'COUNT_BY_NAME',
      await column('G'),
      await column('E'),
      '2020-05-25',
      null,
      2020,
      null,
      '责任科室',
    );
    expect(table).toEqual([
      ['名称', '项数', '逾期', '总项数（不重复）', '逾期项数（不重复）'],
      ['教研室', 3, 1, 7, 2],
      ['基础教育室', 3, 1, '', ''],
      ['规划财务室', 3, 1, '', ''],
      ['教育督导室', 1, 0, '', ''],
      ['政工人事室', 3, 0, '', ''],
      ['信息中心', 2, 0, '', ''],
      ['体卫艺室', 1, 0, '', ''],
    ]);
  });

  test('a range that takes in the repeated header shows an error there and nowhere else', async () => {
    const deadlines = await cells(file, '责任清单', 'E6:E9');
    expect(await call('OVERDUE_DAYS', deadlines, '2020-06-01', null, 2020, null)).toEqual([
      [1],
      [''],
      ['#VALUE!'],
      [32],
    ]);
  });

  test('days overdue spill beside the deadlines', async () => {
    const days = await call('OVERDUE_DAYS', await column('E'), '2020-05-25', null, 2020, null);
    expect(days).toEqual([[86], [0], [0], [0], [25], [0], [0]]);
  });
});
