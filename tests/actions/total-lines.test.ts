import { snapshotOf, type GridSheet } from '../snapshot-builder';
import { judged, table } from './judged';

const SUMMARY = ['乡镇', '适龄儿童少年总数', '在校', '外地就读', '送教上门', '入学率'];

const totalsOf = (sheet: GridSheet): readonly string[] =>
  table(judged(snapshotOf([sheet])), 'total-mismatch');

// A table of figures is no list of work, and its 合计 line is still held against its rows.
test.each([
  ['one figure is wrong', ['合计', 96, 92, 3, 3, 0.99], ['C6 total-mismatch']],
  ['all are right', ['合计', 96, 90, 3, 3, 0.99], []],
  ['figures kept as text', ['合计', '96', '90人', '4', '3', ''], ['D6 total-mismatch']],
])('a summary by township: %s', (_name, total, expected) => {
  const rows = [
    ['适龄儿童少年就学情况汇总表'],
    SUMMARY,
    ['石桥镇', 36, 33, 1, 2, 1],
    ['柳河乡', 28, 26, 1, 1, 0.98],
    ['白鹭镇', 32, 31, 1, 0, 0.99],
    total,
  ];
  expect(totalsOf({ name: '汇总', rows })).toEqual(expected);
});

test('a line none of whose figures is the sum of its rows sums up nothing', () => {
  const rows = [
    ['各校基本情况表'],
    ['学校', '平均班额', '最大班额', '最小班额'],
    ['甲小学', 40, 45, 38],
    ['乙小学', 42, 50, 30],
    ['合计', 41, 50, 30],
  ];
  expect(totalsOf({ rows })).toEqual([]);
});

test('a figure merged over several rows counts once', () => {
  const rows = [
    ['发放表'],
    ['学校', '学段', '人数', '标准（元/学期）', '金额（元）'],
    ['甲小学', '小学', 10, 500, 9000],
    ['', '小学', 8, 500, null],
    ['乙小学', '小学', 2, 500, 1000],
    ['合计', '', 20, '', 10000],
  ];
  expect(totalsOf({ rows, merges: ['A3:A4', 'E3:E4'] })).toEqual([]);
});
