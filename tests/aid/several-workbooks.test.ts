import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { snapshotOf, type GridCell } from '../snapshot-builder';
import type { Snapshot } from '../../src/workbook/snapshot';

const TITLE = ['2020年春季学期学生资助花名册'];
const HEAD = ['姓名', '身份证号', '学校', '学段', '是否寄宿', '困难类型', '发放金额', '备注'];
const ZHAO = ['赵甲子', '150802201209039003', '第901小学', '小学', '是', '低保', 500, ''];

const roster = (name: string, ...rows: readonly (readonly GridCell[])[]): Snapshot =>
  snapshotOf([{ name: '花名册', rows: [TITLE, HEAD, ...rows] }], name);

function found(current: Snapshot, ...others: readonly Snapshot[]): readonly string[] {
  const { findings } = runOut(check({ current, others }, { today: '2020-05-25' }));
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, place, params }) =>
      `${place.cell} ${code} ${String(params['other'] ?? '')}`.trim(),
    );
}

test('a child on the rosters of two workbooks is found in each, with the other one named', () => {
  const [one, two] = [roster('甲.xlsx', ZHAO), roster('乙.xlsx', ZHAO)];
  expect(found(one, two)).toEqual(['B3 duplicate-id 乙.xlsx 花名册!B3']);
  expect(found(two, one)).toEqual(['B3 duplicate-id 甲.xlsx 花名册!B3']);
  expect(found(one)).toEqual([]);
});

test('补发 is no duplicate of the regular row, and may be a part of what is due', () => {
  const arrears = [...ZHAO.slice(0, 6), 125, '补发上学期差额'];
  expect(found(roster('甲.xlsx', ZHAO, arrears))).toEqual([]);
  expect(found(roster('甲.xlsx', ZHAO, [...ZHAO.slice(0, 7), '不予补发']))).toEqual([
    'B3 duplicate-id 花名册!B4',
    'B4 duplicate-id 花名册!B3',
  ]);
});

test('pupils whose hardship the 学籍 list names are entitled, and told once', () => {
  const current = snapshotOf([
    { name: '花名册', rows: [TITLE, HEAD, ZHAO] },
    {
      name: '学籍',
      rows: [
        ['全国中小学生学籍信息导出'],
        ['学籍号', '姓名', '身份证号', '学校', '年级', '班级', '困难类型'],
        ['G1', '赵甲子', '150802201209039003', '第901小学', '一年级', '1班', '低保'],
        ['G2', '钱辛未', '150802201203029007', '第901小学', '一年级', '1班', '特困'],
        ['G3', '孙戊寅', '150802201012259002', '第901小学', '一年级', '1班', '无'],
      ],
    },
  ]);
  expect(found(current).filter((line) => line.includes('aided'))).toEqual([
    'B4 eligible-not-aided',
  ]);
});

test.each([
  [['第901小学', 11, 625, 6875], []],
  [['第901小学', 11, 625, 6800], ['D3 amount-mismatch']],
])('%j of a table that counts pupils', (row, expected) => {
  const current = snapshotOf([
    {
      name: '资金分配表',
      rows: [
        ['2015年春季困难学生生活补助资金分配表'],
        ['学校', '人数', '标准（元/生.学期）', '金额'],
        row,
      ],
    },
  ]);
  expect(found(current)).toEqual(expected);
});

test('another’s card, a stated rate that is not in force', () => {
  const current = snapshotOf([
    {
      name: '花名册',
      rows: [
        TITLE,
        [
          '姓名',
          '身份证号',
          '学段',
          '是否寄宿',
          '困难类型',
          '补助标准',
          '发放金额',
          '持卡人',
          '监护人',
        ],
        ['赵甲子', '150802201209039003', '小学', '是', '低保', 1000, 500, '赵甲子', '赵大'],
        ['钱辛未', '150802201203029007', '小学', '是', '低保', 500, 500, '钱 大', '钱大'],
        ['孙戊寅', '150802201012259002', '小学', '是', '低保', 1250, 500, '周某某', '孙大'],
      ],
    },
  ]);
  expect(found(current)).toEqual(['F5 amount-mismatch', 'H5 unknown-person']);
});
