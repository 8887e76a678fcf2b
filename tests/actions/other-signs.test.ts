import { judged, listOf, table } from './judged';
import type { GridCell } from '../snapshot-builder';

/** Rows of a list with 存在问题, 责任单位, 完成时限 (all past) and one column more, its cells from row 3. */
function listWith(column: string | undefined, cells: readonly GridCell[]) {
  const more = (cell: GridCell): GridCell[] => (column === undefined ? [] : [cell]);
  const header = ['序号', '存在问题', '责任单位', '整改时限', ...(column ? [column] : [])];
  const rows = cells.map((cell, at) => [
    at + 1,
    '图书不足',
    '第901小学',
    '2020年4月30日',
    ...more(cell),
  ]);
  return judged(listOf(rows, { header }));
}

// Lists as offices keep them, without 整改情况: F4, F8 and F15 of the public forms.
test.each<[string, string | undefined, readonly GridCell[], readonly string[], readonly string[]]>([
  [
    '实际完成时间 tells it',
    '实际完成时间',
    ['2020年4月24日', '2020年5月2日', ''],
    ['done', 'done-late', 'overdue-blank'],
    ['E5 overdue-blank'],
  ],
  [
    '是否销号 tells it',
    '是否销号',
    ['已销号', '未销号', '是', '否', ''],
    ['done', 'overdue', 'done', 'overdue', 'overdue-blank'],
    ['D4 overdue', 'D6 overdue', 'E7 overdue-blank'],
  ],
  [
    '整改进度 as a percentage tells it',
    '整改进度（%）',
    ['100%', 80, 0, '0', 0.5, 100],
    ['done', 'overdue', 'overdue', 'overdue', 'overdue', 'done'],
    [
      'D4 overdue',
      'D5 overdue',
      'D6 overdue',
      'D7 overdue',
      'E4 partial-not-done',
      'E7 partial-not-done',
    ],
  ],
  [
    'where nothing can tell it, nobody is called late',
    undefined,
    ['', ''],
    ['maybe-overdue', 'maybe-overdue'],
    ['D3 maybe-overdue', 'D4 maybe-overdue'],
  ],
])('%s', (_name, column, cells, states, findings) => {
  const result = listWith(column, cells);
  expect(result.ledgerRows.map(({ timing }) => timing.state)).toEqual(states);
  expect([...table(result)].sort()).toEqual(findings);
});

test('a day of completion beside a blank 整改情况 is asked about, and nobody is called late', () => {
  const header = ['序号', '存在问题', '整改情况', '责任单位', '整改时限', '完成日期'];
  const row = [1, '图书不足', '', '第901小学', '2020年4月30日', '2020年4月24日'];
  const result = judged(listOf([row], { header }));
  expect(table(result)).toEqual(['C3 problem-without-status']);
});

// 立行立改 names no day (domain.md T18): the scheme's 7 days may warn, never accuse.
test.each<[string, string, readonly string[], string]>([
  ['立行立改', '正在整改', ['E3 maybe-overdue'], 'maybe-overdue'],
  ['第3项立即整改', '正在整改', ['E3 maybe-overdue'], 'maybe-overdue'],
  ['当场整改', '正在整改', ['E3 maybe-overdue'], 'maybe-overdue'],
  ['当日整改', '正在整改', ['E3 overdue'], 'overdue'],
  ['立行立改', '2020年5月20日已完成', [], 'done'],
  ['立行立改，5月10日前', '正在整改', ['E3 overdue'], 'overdue'],
  ['3日内立即整改', '正在整改', ['E3 overdue'], 'overdue'],
])('found on 2020-04-30, %s, %s', (deadline, progress, findings, state) => {
  const header = ['序号', '存在问题', '发现日期', '整改情况', '整改时限', '责任单位'];
  const row = [1, '图书不足', '2020年4月30日', progress, deadline, '第901小学'];
  const result = judged(listOf([row], { header }));
  expect(table(result)).toEqual(findings);
  expect(result.ledgerRows.map(({ timing }) => timing.state)).toEqual([state]);
});
