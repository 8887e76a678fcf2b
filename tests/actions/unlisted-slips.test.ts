import { snapshotOf, type GridCell } from '../snapshot-builder';
import { judged, listOf, table } from './judged';

const HEADER = ['序号', '存在问题', '责任科室', '责任人', '整改时限', '整改情况'];

function slips(people: readonly string[], offices: readonly string[] = []): readonly string[] {
  const rows = people.map((person, at): GridCell[] => [
    at + 1,
    `问题${at}`,
    offices[at] ?? '教育股',
    person,
    '2020年6月底',
    '正在整改',
  ]);
  const codes = ['unknown-person', 'unknown-unit'];
  return table(judged(listOf(rows, { header: HEADER })), ...codes);
}

// No register stands in the workbook: how the list itself writes a name tells what is usual.
test.each<[string, readonly string[], readonly string[]]>([
  ['one that sounds alike', ['程方圆', '程方圆', '程方园', '程方圆'], ['D5 unknown-person']],
  ['one of two characters', ['厉行', '厉形', '厉行', '厉行'], ['D4 unknown-person']],
  ['another person', ['张建国', '张建国', '张建军', '张建国'], []],
  ['stems and branches', ['赵甲子', '赵甲子', '赵甲申', '赵甲子'], []],
  ['both written often', ['程方圆', '程方园', '程方圆', '程方园', '程方圆', '程方园'], []],
  ['nothing is usual', ['程方圆', '程方园', '李四光', '王五一'], []],
])('a name that no register lists: %s', (_name, people, expected) => {
  expect(slips(people)).toEqual(expected);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a slip', ['财务股', '财务股', '财务殷', '财务股'], ['C5 unknown-unit']],
  ['another town', ['云峰镇中心校', '云峰镇中心校', '云岭镇中心校', '云峰镇中心校'], []],
  ['another number', ['第一小学', '第一小学', '第二小学', '第一小学'], []],
])('a unit that no register lists: %s', (_name, offices, expected) => {
  expect(slips(['甲', '乙', '丙', '丁'], offices)).toEqual(expected);
});

test('of columns to be ticked two are: asked about, and nobody is late', () => {
  const rows = [
    ['问题清单'],
    ['序号', '存在问题', '责任单位', '整改时限', '整改进度', '', ''],
    ['', '', '', '', '已完成', '正在推进', '尚未启动'],
    [1, '问题甲', '甲校', '2020年5月10日', '√', '', ''],
    [2, '问题乙', '乙校', '2020年5月10日', '√', '√', ''],
    [3, '问题丙', '丙校', '2020年5月10日', '', '', '√'],
  ];
  const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2'];
  expect(table(judged(snapshotOf([{ rows, merges }])))).toEqual([
    'D5 maybe-overdue',
    'E5 status-unclear',
    'D6 overdue',
  ]);
});

test('a deadline that lies before the day of finding', () => {
  const header = ['序号', '发现日期', '存在问题', '责任单位', '整改时限', '整改情况'];
  const rows = [
    [1, '2020年5月8日', '问题甲', '甲校', '2020年5月1日', '已完成'],
    [2, '2020年5月8日', '问题乙', '乙校', '2020年5月8日', '已完成'],
    [3, '2020年5月8日', '问题丙', '丙校', '立行立改', '已完成'],
  ];
  expect(table(judged(listOf(rows, { header })), 'deadline-outside-window')).toEqual([
    'E3 deadline-outside-window',
  ]);
});

test.each([
  ['6—16周岁适龄儿童少年就学台账', ['E4 out-of-age']],
  ['6-15周岁适龄儿童就学台账', ['E4 out-of-age', 'E5 out-of-age']],
  ['适龄儿童就学台账', []],
])('the ages that a title names: %s', (title, expected) => {
  const header = ['序号', '户主', '村', '姓名', '出生日期', '周岁', '就读学校', '年级', '就读状态'];
  const born = (name: string, day: string, age: number): GridCell[] => [
    1,
    '户主',
    '甲村',
    name,
    day,
    age,
    '甲校',
    '九年级',
    '在校',
  ];
  const rows = [
    born('甲生', '2010-03-04', 10),
    born('乙生', '2002-03-04', 18),
    born('丙生', '2004-03-04', 16),
  ];
  const found = table(judged(listOf(rows, { title, header })), 'out-of-age');
  expect(found).toEqual(expected);
});
