import type { SchemeInput } from '../scheme';

type Rates = NonNullable<SchemeInput['rates']>;

const BOARDING = '义务教育寄宿生生活补助';
const DAY = '家庭经济困难非寄宿生生活补助';

/** From 2024春 on the national base is above these rates; the document of 2020 sets none for it. */
const LAST = '2023秋';

/** 三、（二）1: boarders by teaching mode; 汉语授课 needs hardship by the region's policy of the time. */
const boarders: Rates = [
  ['小学', '汉语授课', 1000_00],
  ['小学', '双语授课', 1350_00],
  ['小学', '特殊教育学校', 1350_00],
  ['初中', '汉语授课', 1250_00],
  ['初中', '双语授课', 1620_00],
  ['初中', '特殊教育学校', 1620_00],
].map(([stage, teachingMode, fen]) => ({
  id: `boarding-${String(stage)}-${String(teachingMode)}`,
  stage: String(stage),
  item: BOARDING,
  teachingMode: String(teachingMode),
  boarding: true,
  hardship: teachingMode === '汉语授课',
  fen: Number(fen),
  per: 'school-year' as const,
  printed: `${String(stage)}${String(teachingMode)}寄宿生`,
  where: '三、（二）1',
  ...(teachingMode === '汉语授课' && { to: LAST }),
}));

/** 三、（二）2: half of the 汉语授课 boarding rate, for poor day pupils of any teaching mode. */
const dayPupils: Rates = [
  ['小学', 500_00],
  ['初中', 625_00],
].map(([stage, fen]) => ({
  id: `day-${String(stage)}`,
  stage: String(stage),
  item: DAY,
  boarding: false,
  hardship: true,
  fen: Number(fen),
  per: 'school-year' as const,
  to: LAST,
  printed: `${String(stage)}家庭经济困难非寄宿生`,
  // Half of the boarding rate, by the national base of the time.
  shareOf: `boarding-${String(stage)}-汉语授课`,
  share: 0.5,
  where: '三、（二）2',
}));

/** Named by the document, without an amount: none is invented. */
const withoutAmount: Rates = [
  {
    stage: '普通高中',
    item: '免学杂费、免费教科书、寄宿生生活费补助、助学金',
    where: '三、（二）3',
  },
  {
    stage: '中等职业教育',
    item: '免学杂费、免费教科书、寄宿生生活费补助、助学金',
    where: '三、（二）3',
  },
  { stage: '各学段', item: '旗县区特惠性生活费补助', where: '三、（二）5' },
].map(({ stage, item, where }, index) => ({
  id: `no-amount-${index + 1}`,
  stage,
  item,
  hardship: true,
  per: 'school-year' as const,
  where,
}));

export const bayannurRates: Rates = [
  ...boarders,
  ...dayPupils,
  {
    id: 'university',
    stage: '大学',
    item: '建档立卡贫困家庭在读大学生补助',
    hardship: true,
    fen: 10000_00,
    per: 'once',
    where: '三、（二）4',
  },
  ...withoutAmount,
];
