import { dueOf } from '../../src/aid/due';
import { RateTable } from '../../src/aid/rate-table';
import { readTerms, termName } from '../../src/aid/term';
import { BUILT_IN, GENERAL } from '../../src/schemes/built-in';

const national = new RateTable(GENERAL.rates);
const bayannur = new RateTable(BUILT_IN.find(({ id }) => id === 'bayannur-2020')?.rates ?? []);

test.each([
  ['2020年春季学期', '2020春'],
  ['2020春', '2020春'],
  ['20年秋季', '2020秋'],
  ['2019-2020学年第二学期', '2020春'],
  ['2019—2020学年度上学期', '2019秋'],
  ['2023-2024学年', '2023秋 2024春'],
  ['2023-2025学年', ''],
  ['2020年', ''],
  ['春季', ''],
])('%s names the terms %s', (text, terms) => {
  expect(readTerms(text).map(termName).join(' ')).toBe(terms);
});

test.each([
  [
    'a boarder over the school year of the change',
    national,
    '2023-2024学年',
    '小学',
    true,
    '汉语授课',
    1125_00,
  ],
  ['the spring of the change', national, '2024春', '小学', true, '汉语授课', 625_00],
  ['last year keeps last year’s money', national, '2023秋', '小学', true, '汉语授课', 500_00],
  ['half a yuan is kept', national, '2020春', '初中', false, '汉语授课', 312_50],
  ['two languages', bayannur, '2020春', '初中', true, '双语授课', 810_00],
  ['day pupils of any mode', bayannur, '2020春', '初中', false, '双语授课', 312_50],
  [
    'a stage that the document names without an amount',
    bayannur,
    '2020春',
    '普通高中',
    true,
    '',
    'no-rate',
  ],
  ['a mode that no rate knows', bayannur, '2020春', '小学', true, '蒙汉混合', 'unknown-class'],
  ['no mode', bayannur, '2020春', '小学', true, '', 'missing-class'],
])('%s', (_name, rates, term, stage, boarding, mode, expected) => {
  const known = rates.modes.includes(mode);
  const due = dueOf(
    {
      stage,
      boarding,
      modeText: mode,
      hardship: true,
      terms: readTerms(term),
      ...(known && { teachingMode: mode }),
    },
    rates,
    true,
  );
  expect(due.known ? due.fen : due.reason).toBe(expected);
});

test.each([
  [37, '初中', true, '汉语授课', true, 2, 46250_00],
  [37, '初中', false, '汉语授课', true, 1, 11562_50],
  [12, '小学', true, '汉语授课', true, 2, 12000_00],
  [8, '小学', true, '双语授课', false, 2, 10800_00],
  [3, '小学', true, '特殊教育学校', false, 2, 4050_00],
  [20, '小学', false, '汉语授课', true, 2, 10000_00],
  [9, '初中', true, '汉语授课', true, 2, 11250_00],
  [6, '初中', true, '双语授课', false, 2, 9720_00],
  [1, '初中', true, '特殊教育学校', false, 2, 1620_00],
  [11, '初中', false, '汉语授课', true, 2, 6875_00],
])('%i pupils of %s: exact sums', (pupils, stage, boarding, mode, hardship, terms, expected) => {
  const due = dueOf(
    {
      stage,
      boarding,
      modeText: mode,
      teachingMode: mode,
      hardship,
      terms: readTerms(terms === 2 ? '2019-2020学年' : '2020春'),
    },
    bayannur,
    true,
  );
  expect(due.known && due.fen * pupils).toBe(expected);
});
