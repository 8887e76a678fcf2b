import { judged, listOf, table } from './judged';

const HEADER = [
  '序号',
  '存在问题',
  '责任人',
  '整改时限',
  '整改状态',
  '进展情况说明',
  '完成时间',
  '是否销号',
];

/** One row, its deadline past: what 整改状态 and the prose beside it say, and whether it is closed. */
function rowWith(state: string, prose: string, closed: string) {
  const row = [
    1,
    '食谱未公示',
    '张三丰',
    '2020年4月30日',
    state,
    prose,
    closed && '2020年4月20日',
    closed,
  ];
  const result = judged(listOf([row], { header: HEADER }));
  const [read] = result.ledgerRows;
  return [read?.status.class, read?.timing.state, ...table(result)];
}

// A state that says 已完成 is no lie because the prose beside it tells what was done for it.
test.each([
  ['已完成', '办法已出台并培训', '是', ['done', 'done']],
  ['已完成', '已公开征订目录和监督电话', '是', ['done', 'done']],
  ['已完成', '已召开推进会，长期坚持', '是', ['done', 'done']],
  ['正在整改', '已检查11家，尚有6家未检查', '', ['in-progress', 'overdue', 'D3 overdue']],
  ['持续推进', '已组织培训4期', '', ['long-term', 'maybe-overdue', 'D3 overdue-long-term']],
  ['未启动', '', '', ['not-started', 'overdue', 'D3 overdue']],
])('%s beside %s is understood', (state, prose, closed, expected) => {
  expect(rowWith(state, prose, closed).filter((said) => said !== 'F3 partial-not-done')).toEqual(
    expected,
  );
});

test.each([
  ['已完成', '正在整改', '是', 'in-progress'],
  ['正在整改', '已全部整改到位', '', 'in-progress'],
  ['已完成', '尚有6家未整改', '', 'partial'],
])('%s beside %s is asked about, and nobody is accused', (state, prose, closed, counted) => {
  const [as, timing, ...findings] = rowWith(state, prose, closed);
  expect([as, timing]).toEqual([counted, 'maybe-overdue']);
  expect(findings).toEqual(expect.arrayContaining(['D3 maybe-overdue', 'F3 status-unclear']));
  expect(findings.join(' ')).not.toMatch(/closed-not-done|\boverdue\b(?<!maybe-overdue)/);
});
