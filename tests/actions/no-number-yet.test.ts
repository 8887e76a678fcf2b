import { judged, listOf, table } from './judged';

// 无（待上户） says that there is no number; it is none that anybody could have got wrong.
test.each(['无（待上户）', '暂无', '未办理', '正在补办'])(
  'a child of whom the cell says %s',
  (said) => {
    const header = ['序号', '村', '户主', '姓名', '身份证号', '出生日期', '就读学校', '就学状态'];
    const rows = [
      [1, '甲村', '户主', '甲生', said, '2012-03-04', '甲校', '在校'],
      [2, '甲村', '户主', '乙生', said, '2012-05-06', '甲校', '在校'],
      [3, '甲村', '户主', '丙生', '不详1', '2012-05-06', '甲校', '在校'],
    ];
    const title = '适龄儿童台账';
    expect(table(judged(listOf(rows, { header, title })))).toEqual(['E5 id-checksum']);
  },
);

test('a pupil of a roster likewise', () => {
  const header = ['学校', '姓名', '身份证号', '年级', '是否寄宿', '困难类型', '学期', '补助金额'];
  const rows = ['暂无', '暂无', '12345'].map((said, at) => [
    '甲小学',
    `甲${at}`,
    said,
    '三年级',
    '是',
    '低保',
    '2022年秋季',
    500,
  ]);
  const found = table(judged(listOf(rows, { header, title: '资助花名册' })));
  expect(found).toEqual(['C5 id-checksum']);
});
