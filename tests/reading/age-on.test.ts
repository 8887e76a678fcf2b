import { ageOn } from '../../src/reading/age-on';

test.each<readonly [string, string, number | undefined, string]>([
  ['2015-06-05', '2021-06-05', 6, 'the birthday counts'],
  ['2015-06-06', '2021-06-05', 5, 'the day before it does not'],
  ['2004-06-05', '2021-06-05', 17, ''],
  ['2004-06-06', '2021-06-05', 16, ''],
  ['2012-02-29', '2021-02-28', 9, 'in other years the last of February is the birthday'],
  ['2012-02-29', '2020-02-28', 7, 'but not in a leap year'],
  ['2012-02-29', '2020-02-29', 8, ''],
  ['2020-12-31', '2021-01-01', 0, ''],
  ['2021-06-06', '2021-06-05', undefined, 'not yet born'],
])('born %s is on %s %s 周岁 %s', (birth, day, age) => {
  expect(ageOn(birth, day)).toBe(age);
});
