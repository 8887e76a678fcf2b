import { judged, listOf, table } from '../actions/judged';

// 乡村教师生活补助 (白河县) is paid by lists of the same look: no stage, no boarding, no standard of pupils.
test('A list that pays teachers is not held against the standards of pupils, and its sum is', () => {
  const header = ['序号', '姓名', '学校', '月标准', '月数', '金额'];
  const list = (total: number) =>
    listOf(
      [
        [1, '陈刚', '宋家小学', 600, 3, 1800],
        [2, '李梅', '卡子小学', 500, 3, 1500],
        ['', '合计', '', '', '', total],
      ],
      { title: '白河县乡村教师生活补助发放花名册（2018年3月）', header },
    );
  const right = judged(list(3300));
  expect(table(right)).toEqual([]);
  expect(right.aid?.totals.sum).toMatchObject({ rows: 2, paidFen: 330000, rowsWithoutRate: 2 });
  expect(table(judged(list(3200)))).toEqual(['F5 total-mismatch']);
});
