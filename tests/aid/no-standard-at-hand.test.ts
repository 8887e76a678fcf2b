import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { snapshotOf, type GridCell } from '../snapshot-builder';

function found(title: string, head: readonly string[], ...rows: GridCell[][]): readonly string[] {
  const current = snapshotOf([{ name: '花名册', rows: [[title], head, ...rows] }]);
  const result = runOut(check({ current, others: [] }, { today: '2023-11-15' }));
  return result.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, place }) => `${place.cell} ${code} ${severity}`);
}

// Aid that the national base does not set: one question for the list, and no row is wrong by it.
test.each<[string, string, readonly string[], GridCell[][]]>([
  [
    'kindergartens',
    '2023年秋季学期学前教育资助花名册',
    ['幼儿园', '幼儿姓名', '班级', '困难类型', '学期', '资助金额'],
    [
      ['机关幼儿园', '甲', '大一班', '低保', '2023年秋', 500],
      ['机关幼儿园', '乙', '中二班', '低保', '2023年秋', 500],
    ],
  ],
  [
    'meals',
    '2023年9月营养改善计划补助明细表',
    ['学校', '学生姓名', '年级', '补助标准（元/天）', '学期', '补助金额'],
    [
      ['甲乡小学', '甲', '三年级', 5, '2023年秋', 100],
      ['甲乡小学', '乙', '三年级', 5, '2023年秋', 95],
    ],
  ],
  [
    'first-year students',
    '2023年家庭经济困难大学新生入学资助花名册',
    ['序号', '姓名', '录取类型', '困难类型', '学期', '资助金额'],
    [
      [1, '甲', '本科', '脱贫户', '', 1000],
      [2, '乙', '本科', '脱贫户', '', 500],
    ],
  ],
])('%s', (_name, title, head, rows) => {
  const lines = found(title, head, ...rows).filter((line) => !line.includes('unknown-header'));
  expect(lines).toEqual([expect.stringMatching(/^[A-Z]3 scheme-differs warning$/)]);
});

test('staff are no pupils, whatever kind their school is', () => {
  const head = ['学校', '姓名', '学校类别', '月标准', '月数', '金额'];
  const rows = [
    ['甲教学点', '甲', '三类', 600, 6, 3600],
    ['乙教学点', '乙', '二类', 500, 6, 3000],
  ];
  expect(found('2023年下半年乡村教师生活补助发放花名册', head, ...rows)).toEqual([]);
});
