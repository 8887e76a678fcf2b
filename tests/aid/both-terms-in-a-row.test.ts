import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { snapshotOf, type GridCell } from '../snapshot-builder';

const HEAD = ['学校', '学生姓名', '学段', '年级', '是否寄宿', '认定类型'];
const PUPILS: readonly GridCell[][] = [
  ['甲校', '甲', '小学', '五年级', '是', '低保', 500, 500],
  ['甲校', '乙', '小学', '五年级', '否', '低保', 250, 250],
  ['甲校', '丙', '初中', '八年级', '是', '低保', 625, 525],
];

function found(head: readonly string[], rows: readonly GridCell[][]): readonly string[] {
  const title = '2022-2023学年家庭经济困难学生生活补助发放表';
  const current = snapshotOf([{ name: '发放表', rows: [[title], [...HEAD, ...head], ...rows] }]);
  const result = runOut(check({ current, others: [] }, { today: '2023-06-15' }));
  return result.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${place.cell} ${code}`);
}

const both = (row: readonly GridCell[]): number => Number(row[6]) + Number(row[7]);

test('a column for each term and one for the sum of both', () => {
  const rows = PUPILS.map((row) => [...row, both(row)]);
  const total: GridCell[] = ['合计', '', '', '', '', '', 1375, 1275, 2650];
  expect(found(['秋季学期金额', '春季学期金额', '合计'], [...rows, total])).toEqual([
    'I5 amount-mismatch',
  ]);
});

test('a column for each term alone: both together are what the year paid', () => {
  expect(found(['秋季学期金额', '春季学期金额'], PUPILS)).toEqual(['G5 amount-mismatch']);
});
