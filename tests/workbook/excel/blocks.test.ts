import { cellAt } from '../../../src/workbook/cells';
import { cellKey } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../snapshot-builder';
import { openInExcel } from './open-in-excel';

const MB = 1024 * 1024;

/** A roster of 20,000 rows and 12 columns, as a prefecture has them. */
const roster = snapshotOf([
  {
    name: '花名册',
    rows: Array.from({ length: 20_000 }, (_, row) => [
      row,
      `学生${row}`,
      '大武口区第一小学',
      '小学',
      '一年级',
      '是',
      '建档立卡贫困户家庭学生',
      '2020年春季学期',
      625,
      '6400000000000000',
      row % 7 === 0 ? '家长代领' : '本人签字',
      null,
    ]),
  },
]);

test('20,000 rows come in blocks below 4 MB, one sync each, and none is lost', async () => {
  const { workbook, excel, close } = await openInExcel({ snapshot: roster });
  const seen: string[] = [];
  const read = await workbook.read({
    progress: (done, of) => void seen.push(`${done} of ${of}`),
  });
  const blocks = excel.meter.syncs.length - 2;
  expect(excel.meter.largestMessage).toBeLessThan(4 * MB);
  expect(blocks).toBe(2);
  expect(seen).toHaveLength(blocks);
  expect(seen.at(-1)).toBe('220000 of 220000');
  const [sheet] = read.sheets;
  expect(sheet?.rowCount).toBe(20_000);
  expect(sheet?.columns[0]?.values[19_999]).toBe(19_999);
  expect(read.strings[sheet?.columns[1]?.values[19_999] ?? 0]).toBe('学生19999');
  close();
});

test('of a large sheet formulas, dates and errors come with the values of their columns', async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [
    row + 1,
    `第${row}所学校资助发放不及时，已按要求整改到位并报县教育局备案`,
    43_982 + (row % 30),
    row === 15_000 ? '#N/A' : '已完成',
    `=B${row + 1}`,
    row % 2 === 0,
  ]);
  const { workbook, excel, close } = await openInExcel({
    snapshot: snapshotOf([{ name: '责任清单', rows }]),
  });
  const [sheet] = excel.book.sheets;
  for (let row = 0; row < 20_000; row += 1) {
    sheet?.restyle(row, 2, { numberFormat: 'yyyy/m/d' });
    sheet?.setCell(row, 5, { value: row, formula: `=A${row + 1}-1` });
  }
  sheet?.setCell(18_000, 3, { value: '#REF!', error: true });
  const read = await workbook.read();
  const list = read.sheets[0];
  const at = (row: number, column: number): unknown => list && cellAt(read, list, row, column);
  expect(excel.meter.syncs.every(({ isWrite }) => !isWrite)).toBe(true);
  expect([at(15_000, 3), at(18_000, 3), at(19_999, 4)]).toEqual([
    { kind: 'error', text: '#N/A' },
    { kind: 'error', text: '#REF!' },
    { kind: 'text', text: '=B20000' },
  ]);
  expect([at(5, 2), at(19_999, 2)]).toMatchObject([
    { value: 43_987, format: 'yyyy/m/d' },
    { value: 44_001, format: 'yyyy/m/d' },
  ]);
  expect(list?.formulas.size).toBe(20_000);
  expect(list?.formulas.get(cellKey(19_999, 5))).toBe('A20000-1');
  close();
});

test('a large sheet that is protected is read all the same', async () => {
  const { workbook, excel, close } = await openInExcel({ snapshot: roster });
  const [sheet] = excel.book.sheets;
  if (sheet) sheet.isProtected = true;
  const { sheets } = await workbook.read();
  expect([sheets[0]?.rowCount, sheets[0]?.columns[8]?.values[19_999]]).toEqual([20_000, 625]);
  close();
});

test('numbers that were typed while a large sheet was read keep their formats', async () => {
  const { workbook, excel, close } = await openInExcel({ snapshot: roster });
  excel.mishaps.beforeRequest(4, () => excel.person.type('花名册', 'B19999', '2020-5-31'));
  const read = await workbook.read();
  expect(read.sheets[0] && cellAt(read, read.sheets[0], 19_998, 1)).toMatchObject({
    value: 43_982,
    format: 'yyyy/m/d',
  });
  close();
});

test('long reading is stopped between two messages', async () => {
  const { workbook, excel, close } = await openInExcel({ snapshot: roster });
  const stop = new AbortController();
  const reading = workbook.read({ signal: stop.signal, progress: () => stop.abort() });
  await expect(reading).rejects.toMatchObject({ reason: { code: 'workbook.stopped' } });
  expect(excel.meter.syncs).toHaveLength(3);
  close();
});

test('where later cells are longer than the first ones, the message is cut smaller', async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => [row, row < 100 ? '短' : '长'.repeat(600)]);
  const { workbook, excel, close } = await openInExcel({
    snapshot: snapshotOf([{ name: '清单', rows }]),
  });
  const read = await workbook.read();
  expect(excel.meter.all.some(({ error }) => error === '5104')).toBe(true);
  expect(read.sheets[0]?.rowCount).toBe(3000);
  expect(read.strings).toContain('长'.repeat(600));
  close();
});

test('cells far away from everything are named, not read', async () => {
  const { workbook, excel, close } = await openInExcel({
    snapshot: snapshotOf([{ name: '清单', rows: [['甲']] }]),
  });
  excel.person.type('清单', 'Z900000', '误输');
  await expect(workbook.read()).rejects.toMatchObject({
    reason: { code: 'excel.too-many-cells', params: { sheet: '清单', area: 'A1:Z900000' } },
  });
  close();
});
