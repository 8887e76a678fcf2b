import { entered } from './model/entering';

/** What a Chinese Excel makes of what is typed, or written by Range.values. */
test.each([
  ['00123', 'General', 123, 'General'],
  ['00123', '@', '00123', '@'],
  ["'00123", 'General', '00123', 'General'],
  ['１２', 'General', 12, 'General'],
  ['50%', 'General', 0.5, '0%'],
  ['1,234.5', 'General', 1234.5, 'General'],
  ['2020-5-31', 'General', 43982, 'yyyy/m/d'],
  ['2020年5月31日', 'General', 43982, 'yyyy"年"m"月"d"日"'],
  ['5月31日', 'General', 43982, 'm"月"d"日"'],
  ['2月30日', 'General', '2月30日', 'General'],
  ['5月底前', 'General', '5月底前', 'General'],
  ['TRUE', 'General', true, 'General'],
  ['#N/A', 'General', '#N/A', 'General'],
  ['=1+1', '@', '=1+1', '@'],
  ['正在整改', 'General', '正在整改', 'General'],
])('%s in a cell of format %s is %s', (typed, format, value, after) => {
  const { cell, numberFormat } = entered(typed, format, 1900);
  expect([cell.value, numberFormat ?? format]).toEqual([value, after]);
});

test('a formula is kept as one, and in a workbook of 1904 dates count from there', () => {
  expect(entered('=A1', 'General', 1900).cell).toEqual({ value: 0, formula: '=A1' });
  expect(entered('2020-5-31', 'General', 1904).cell.value).toBe(43982 - 1462);
});
