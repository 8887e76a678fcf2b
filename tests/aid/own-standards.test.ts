import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { readStandards } from '../../src/aid/read-standards';
import { rateChanges } from '../../src/aid/rate-changes';
import { GENERAL } from '../../src/schemes/built-in';
import { recogniseTables } from '../../src/tables/recognise-tables';
import { snapshotOf, type GridCell } from '../snapshot-builder';

const HEAD = [
  '学段',
  '授课类型',
  '是否寄宿',
  '困难条件',
  '起始学期',
  '截止学期',
  '标准（元/生·学年）',
  '备注',
];
const NAMED = '巴彦淖尔市教育系统脱贫攻坚挂牌督战学生生活补助标准';

function found(title: string, ...rows: readonly (readonly GridCell[])[]): readonly string[] {
  const current = snapshotOf([{ name: '资助标准', rows: [[title], HEAD, ...rows] }]);
  const result = runOut(check({ current, others: [] }, { today: '2020-05-25' }));
  return result.findings.map(({ code, severity, place }) => `${place.cell} ${code} ${severity}`);
}

test('the 资助标准 of a region that names no document: only its own rates are told, as information', () => {
  expect(
    found(
      '某县学生生活补助标准',
      ['小学', '', '是', '家庭经济困难', '2024春', '', 1250, ''],
      ['小学', '', '是', '脱贫户', '2024春', '', 1750, ''],
      ['学前', '', '不限', '一般困难', '2025春', '', 1000, ''],
    ),
  ).toEqual(['G4 scheme-differs info', 'G5 scheme-differs info']);
});

test('the mistakes of a sheet of standards, each at its cell', () => {
  expect(
    found(
      '某县学生生活补助标准',
      ['小学', '', '是', '困难', '', '2023秋', 1000, ''],
      ['小学', '', '是', '困难', '2023秋', '', 1250, ''],
      ['中学堂', '', '是', '困难', '', '2023秋', 900, ''],
      ['', '', '是', '困难', '', '2023秋', 900, ''],
      ['初中', '', '是', '困难', '', '2023秋', null, ''],
      ['普通高中', '', '', '困难', '', '', null, '由旗县区确定'],
    ).filter((line) => !line.includes('scheme-differs')),
  ).toEqual([
    'A5 unknown-class error',
    'A6 missing-stage error',
    'G7 missing-required error',
    'G4 sum-mismatch warning',
  ]);
});

test('a rate that differs from the document which the workbook names is a warning at its cell', () => {
  const rows = [
    ['小学', '汉语授课', '是', '家庭经济困难', '', '', 1000, ''],
    ['初中', '双语授课', '是', '不限', '', '', 1600, ''],
  ];
  const lines = found(`${NAMED}（巴教组办发〔2020〕4号）`, ...rows);
  expect(lines).toEqual(['G4 scheme-differs warning']);
});

test('a change of rates is listed with the old one, the new one and since when', () => {
  const national = rateChanges(GENERAL.rates).map(
    ({ name, before, after, since }) => `${name} ${before / 100} ${after / 100} ${since}`,
  );
  expect(national).toEqual([
    '小学 寄宿 1000 1250 2024春',
    '初中 寄宿 1250 1500 2024春',
    '小学 非寄宿 500 625 2024春',
    '初中 非寄宿 625 750 2024春',
    '普通高中 2000 2300 2025春',
    '中职 2000 2300 2025春',
    '大学 3300 3700 2024秋',
  ]);
});

test('rates for the kinds of hardship, both for boarders and day pupils, once a year', () => {
  const snapshot = snapshotOf([
    {
      name: '资助标准',
      rows: [
        ['某市学生资助标准'],
        HEAD,
        ['学前', '不限', '不限', '脱贫户、低保', '', '', '1500元/生·年', ''],
        ['大学', '不限', '不限', '建档立卡', '', '', 10000, '按学年一次发放'],
      ],
    },
  ]);
  const [table] = recogniseTables(snapshot);
  if (!table) throw new Error('a list');
  const rates = readStandards(snapshot, table).rows.map(({ rate }) => [
    rate?.boarding,
    rate?.hardshipKinds,
    rate?.fen,
    rate?.per,
  ]);
  expect(rates).toEqual([
    [undefined, ['脱贫户', '低保'], 150000, 'school-year'],
    [undefined, ['建档立卡'], 1000000, 'once'],
  ]);
});
