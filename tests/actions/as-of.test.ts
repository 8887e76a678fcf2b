import { snapshotOf } from '../snapshot-builder';
import { HEADER, judged } from './judged';

const ROW = [
  '类',
  '内容',
  '问题',
  '正在整改',
  '2020年6月底',
  '张三丰',
  '教育股',
  '第901小学',
  null,
];

test.each([
  ['the person', { asOf: '2020-05-20' }, '清单（截至2020年5月25日）', '', '2020-05-20 option'],
  [
    'a 截至 line',
    {},
    '清单（截至2020年5月25日）',
    '填报日期：2020年5月26日',
    '2020-05-25 as-of-line',
  ],
  ['填报日期', {}, '清单', '填报单位：教育股 填报日期：2020年5月26日', '2020-05-26 filled-on'],
  ['Chinese numerals', {}, '清单', '填报日期：二〇二〇年五月二十六日', '2020-05-26 filled-on'],
  ['截至时间', {}, '清单', '截至时间：2024年9月30日', '2024-09-30 as-of-line'],
  ['统计截止时间', {}, '清单', '统计截止时间：2024-6-30', '2024-06-30 as-of-line'],
  ['制表时间', {}, '清单', '制表时间：2024.6.30', '2024-06-30 filled-on'],
  ['a day below the title', {}, '清单\n（2021年12月10日）', '', '2021-12-10 dated'],
  ['a signed day', {}, '清单', '填表人：        时间：2024年6月30日', '2024-06-30 dated'],
  ['a day behind a signature', {}, '清单', '组长：包思远　　　2024年5月31日', '2024-05-31 dated'],
  ['a lone day at the foot', {}, '清单', '2024年6月30日', '2024-06-30 dated'],
  ['today', {}, '清单', '', '2026-11-21 today'],
  ['no span of days', {}, '清单', '公示时间：2020年5月1日至5日', '2026-11-21 today'],
  ['a deadline is no such day', {}, '清单', '备注：务必于2020年5月28日前完成', '2026-11-21 today'],
])('the day comes from %s', (_name, options, title, foot, expected) => {
  const rows = [[title], HEADER, ROW, ...(foot === '' ? [] : [[foot]])];
  const result = judged(snapshotOf([{ name: '清单', rows }]), {
    today: '2026-11-21',
    asOf: undefined,
    ...options,
  });
  expect(`${result.asOf} ${result.asOfSource}`).toBe(expected);
});

test('a defined name 报告日 goes before every line of text', () => {
  const book = snapshotOf([
    { name: '清单', rows: [['清单（截至2020年4月30日）'], HEADER, ROW] },
    { name: '统计', rows: [['报告日', '2020年5月25日']] },
  ]);
  const named = { ...book, names: [{ name: '报告日', refersTo: '统计!$B$1', hidden: false }] };
  const result = judged(named, { asOf: undefined });
  expect(`${result.asOf} ${result.asOfSource}`).toBe('2020-05-25 workbook-name');
});

test('what a row says of its own day is not the day of the list', () => {
  const said = ROW.map((cell, at) => (at === 3 ? '截至2020年5月10日已完成60%' : cell));
  const rows = [['清单'], HEADER, ROW, said];
  const result = judged(snapshotOf([{ name: '清单', rows }]), {
    today: '2026-11-21',
    asOf: undefined,
  });
  expect(result.asOfSource).toBe('today');
});
