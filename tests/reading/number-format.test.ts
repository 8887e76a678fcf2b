import { shownBy } from '../../src/reading/number-format';

test.each([
  ['yyyy-mm-dd', 'day'],
  ['yyyy"年"m"月"', 'month'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
  ['yyyy"年"', 'year'],
  ['e"年"', 'year'],
  ['h:mm:ss', 'time'],
  ['[h]:mm', 'time'],
  ['mm:ss', 'time'],
  ['yyyy/m/d h:mm', 'day'],
  ['0.00E+00', 'number'],
  ['0"days"', 'number'],
  ['General', 'number'],
  ['G/通用格式', 'number'],
  ['0;yyyy', 'number'],
  ['\\y0_m', 'number'],
])('%s shows a %s', (format, shown) => {
  expect(shownBy(format)).toBe(shown);
});
