import { judged, listOf, table } from './judged';

const HEADER = ['序号', '学校', '问题描述', '责任单位', '责任人', '整改期限', '整改结果'];

const rows = (people: readonly (string | null)[]): (string | number | null)[][] =>
  people.map((person, at) => [
    at + 1,
    `第90${at}小学`,
    `食谱未公示${at}`,
    '甲乡中心学校',
    person,
    '2020年6月底',
    '正在整改',
  ]);

const missing = (people: readonly (string | null)[]): readonly string[] =>
  table(judged(listOf(rows(people), { header: HEADER })), 'missing-required');

// No document of this county is known; that somebody must answer the list itself says.
test.each<[string, readonly (string | null)[], readonly string[]]>([
  ['one row of many', ['甲', '乙', '', '甲', '乙', '甲'], ['E5 missing-required']],
  ['a list that hardly names anybody', ['甲', '', '', '', '', '乙'], []],
  ['a name written once for the rows below', ['甲', '', '', '乙', '', ''], []],
  ['nobody at all', ['', '', '', '', '', ''], []],
])('责任人 is blank: %s', (_name, people, expected) => {
  expect(missing(people)).toEqual(expected);
});

test('a numbered row that waits to be filled in lacks nothing yet', () => {
  const filled = rows(['甲', '乙', '甲', '乙']);
  const result = judged(listOf([...filled, [5, '', '', '', '', '', '']], { header: HEADER }));
  expect(table(result, 'missing-required')).toEqual([]);
});

test('the school where it was found is not the unit that answers', () => {
  const [first, ...rest] = rows(['甲', '乙', '甲', '乙', '甲']);
  const bare = first?.map((cell) => (cell === '甲乡中心学校' ? '' : cell)) ?? [];
  const result = judged(listOf([...rest, bare], { header: HEADER }));
  expect(table(result, 'missing-required')).toEqual(['D7 missing-required']);
});
