import { HEADER, judged, listOf, table } from './judged';

const row = (deadline: string, progress: string, more: readonly string[] = []) => [
  '控辍',
  '排查',
  '有2人未返校',
  progress,
  deadline,
  '万东旺',
  '教研室',
  '各中小学',
  ...more,
];

test('an earlier day of several that went by without news is a warning; news is none', () => {
  const result = judged(
    listOf([
      row('2020年4月底完成排查，2020年6月底完成整改', ''),
      row('2020年4月底完成排查，2020年6月底完成整改', '4月已完成排查，正在整改'),
      row('2020年6月底完成整改', ''),
    ]),
  );
  expect(table(result, 'milestone-passed')).toEqual(['E3 milestone-passed']);
});

test('what 回头看 finds again is a fact, though the row is done; that nothing came back is none', () => {
  const header = [...HEADER.slice(0, 8), '回头看情况'];
  const result = judged(
    listOf(
      [
        row('2020年4月底', '已完成整改', ['出现反弹']),
        row('2020年4月底', '已完成整改', ['未出现反弹']),
        row('2020年4月底', '已完成整改', ['已巩固，防止反弹']),
        row('2020年4月底', '已完成整改', ['整改不彻底']),
        row('2020年8月底', '正在整改', ['出现反弹']),
      ],
      { header },
    ),
  );
  expect(table(result, 'relapsed')).toEqual(['I3 relapsed', 'I6 relapsed']);
});
