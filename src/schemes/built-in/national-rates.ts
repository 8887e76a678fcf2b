import type { SchemeInput } from '../scheme';

type Rates = NonNullable<SchemeInput['rates']>;

const LIVING = '家庭经济困难学生生活补助';
const GRANT = '国家助学金（平均）';
const BEFORE = '国家基础标准（2023秋及以前；非寄宿生自2019秋，为寄宿生的一半）';
const SINCE_2024 = '国家基础标准（自2024春提高，非寄宿生为寄宿生的一半）';
const GRANTS = '国家助学金平均资助标准（2024年10月调整：本专科自2024秋，普通高中、中职自2025春）';

interface Living {
  readonly stage: string;
  readonly boarding: boolean;
  readonly yuan: number;
  readonly from?: string;
  readonly to?: string;
  readonly where: string;
}

/** Compulsory education: one amount for all teaching modes; regions may pay more. */
const living: readonly Living[] = [
  { stage: '小学', boarding: true, yuan: 1000, to: '2023秋', where: BEFORE },
  { stage: '初中', boarding: true, yuan: 1250, to: '2023秋', where: BEFORE },
  { stage: '小学', boarding: false, yuan: 500, from: '2019秋', to: '2023秋', where: BEFORE },
  { stage: '初中', boarding: false, yuan: 625, from: '2019秋', to: '2023秋', where: BEFORE },
  { stage: '小学', boarding: true, yuan: 1250, from: '2024春', where: SINCE_2024 },
  { stage: '初中', boarding: true, yuan: 1500, from: '2024春', where: SINCE_2024 },
  { stage: '小学', boarding: false, yuan: 625, from: '2024春', where: SINCE_2024 },
  { stage: '初中', boarding: false, yuan: 750, from: '2024春', where: SINCE_2024 },
];

/** Upper stages: national averages, paid in tiers, so no pupil's own amount is wrong by them. */
const grants: readonly (readonly [string, number, string | undefined, string | undefined])[] = [
  ['普通高中', 2000, undefined, '2024秋'],
  ['普通高中', 2300, '2025春', undefined],
  ['中职', 2000, undefined, '2024秋'],
  ['中职', 2300, '2025春', undefined],
  ['大学', 3300, undefined, '2024春'],
  ['大学', 3700, '2024秋', undefined],
];

/** National standards, each with its terms: an old term keeps its old rate. */
export const nationalRates: Rates = [
  ...living.map(({ stage, boarding, yuan, from, to, where }) => ({
    id: `${stage}-${boarding ? 'boarding' : 'day'}-${from ?? 'before'}`,
    stage,
    item: LIVING,
    boarding,
    hardship: true,
    fen: yuan * 100,
    per: 'school-year' as const,
    where,
    ...(!boarding && {
      shareOf: `${stage}-boarding-${from === '2024春' ? from : 'before'}`,
      share: 0.5,
    }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })),
  ...grants.map(([stage, yuan, from, to]) => ({
    id: `${stage}-grant-${from ?? 'before'}`,
    stage,
    item: GRANT,
    hardship: true,
    fen: yuan * 100,
    per: 'school-year' as const,
    average: true,
    where: GRANTS,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })),
];
