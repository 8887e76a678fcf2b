import { tablesOf } from './outline';
import type { GridSheet } from '../snapshot-builder';

const HEADER = ['序号', '隐患内容', '整改措施', '整改时限', '整改责任人', '整改情况'];
const ROWS = ['灭火器压力不足', '护栏松动', '线路老化'].map((text, at) => [
  at + 1,
  text,
  '更换维修',
  '11月底',
  '张三丰',
  '已整改',
]);
const ledger = (name: string, title: string): GridSheet => ({
  name,
  rows: [[title], HEADER, ...ROWS],
});
const kinds = (...sheets: readonly GridSheet[]): readonly string[] =>
  tablesOf(...sheets).map(({ kind }) => kind);

test.each<[string, readonly GridSheet[], readonly string[]]>([
  [
    'titles name two townships',
    [ledger('1', '东浦镇学校安全隐患台账'), ledger('2', '西浦镇学校安全隐患台账')],
    ['ledger', 'ledger'],
  ],
  [
    'sheets name two schools',
    [ledger('第一小学', '安全隐患台账'), ledger('第二小学', '安全隐患台账')],
    ['ledger', 'ledger'],
  ],
  [
    'one of the same place is a copy',
    [ledger('台账', '东浦镇学校安全隐患台账'), ledger('备份', '东浦镇学校安全隐患台账')],
    ['ledger', 'copy'],
  ],
])('lists of equal rows: %s', (_name, sheets, expected) => {
  expect(kinds(...sheets)).toEqual(expected);
});

test('the roll of a school is told from the ledger of a township by its sheet, where it has no title', () => {
  const pupils = ['序号', '学校', '年级', '姓名', '身份证号', '是否在校'];
  const children = ['序号', '乡镇', '户主', '姓名', '身份证号', '出生日期', '就读学校', '就学状态'];
  expect(
    kinds(
      { name: '在校学生花名册', rows: [pupils, [1, '甲校', '三年级', '甲', '1', '是']] },
      {
        name: '适龄儿童在校情况',
        rows: [children, [1, '甲镇', '户主', '甲', '1', '2012-03-04', '甲校', '在校']],
      },
    ),
  ).toEqual(['present', 'children']);
});
