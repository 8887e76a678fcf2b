import { snapshotOf, type GridCell } from '../snapshot-builder';
import { HEADER, judged, listOf, table } from './judged';

const MONTH_CODES = [
  'copied-from-last-period',
  'status-backwards',
  'vanished-row',
  'deadline-moved',
  'leader-changed',
  'office-changed',
  'long-term-without-news',
];

const row = (
  problem: string,
  progress: string,
  {
    deadline = '2020年6月30日',
    leader = '张三丰',
    office = '教育股',
    unit = '第901小学',
    remark = '',
  } = {},
): GridCell[] => [
  '类别',
  '内容',
  problem,
  progress,
  deadline,
  leader,
  office,
  unit,
  remark || null,
];

const may = (...rows: GridCell[][]): ReturnType<typeof listOf> => listOf(rows);
const april = (...rows: GridCell[][]): ReturnType<typeof listOf> => ({
  ...listOf(rows, { title: '责任清单（2020年4月）' }),
  name: '四月.xlsx',
});

test.each([
  [
    'nothing changed but the progress',
    row('缺教师8名。', '已轮岗5名，正在推进。'),
    row('缺教师8名。', '正在协调。'),
    [],
  ],
  [
    'the same words again',
    row('缺教师8名。', '正在协调。'),
    row('缺教师8名。', '正在协调。'),
    ['D3 copied-from-last-period'],
  ],
  [
    'the same words of what is done',
    row('缺教师8名。', '已完成。'),
    row('缺教师8名。', '已完成。'),
    [],
  ],
  [
    'done, and now not',
    row('缺教师8名。', '正在协调。'),
    row('缺教师8名。', '已完成。'),
    ['D3 status-backwards'],
  ],
  [
    'later without a word',
    row('缺教师8名。', '正在协调。', { deadline: '2020年7月底' }),
    row('缺教师8名。', '正在调研。'),
    ['E3 deadline-moved'],
  ],
  [
    'later, and the remark says why',
    row('缺教师8名。', '正在协调。', { deadline: '2020年7月底', remark: '经批准延期' }),
    row('缺教师8名。', '正在调研。'),
    [],
  ],
  [
    'another leader',
    row('缺教师8名。', '正在协调。', { leader: '李四光' }),
    row('缺教师8名。', '正在调研。'),
    ['F3 leader-changed'],
  ],
  [
    'another office',
    row('缺教师8名。', '正在协调。', { office: '财务股' }),
    row('缺教师8名。', '正在调研。'),
    ['G3 office-changed'],
  ],
  [
    'the same name set wide',
    row('缺教师8名。', '正在协调。', { leader: '张 三 丰' }),
    row('缺教师8名。', '正在调研。'),
    [],
  ],
  [
    'the problem in other words',
    row('农村学校缺音体美教师8名。', '正在协调。'),
    row('农村学校音体美教师缺8名。', '正在协调。'),
    ['D3 copied-from-last-period'],
  ],
  [
    'another problem of another unit',
    row('围墙开裂。', '正在维修。', { unit: '第902小学' }),
    row('缺教师8名。', '正在协调。'),
    [' vanished-row'],
  ],
])('%s', (_name, now, before, expected) => {
  const result = judged(may(now), { previous: april(before) });
  expect(table(result, ...MONTH_CODES)).toEqual(expected);
});

test('rows are matched wherever they stand, and what is new is no finding', () => {
  const result = judged(
    may(
      row('围墙开裂。', '正在维修。'),
      row('缺教师8名。', '正在协调。'),
      row('网络不通。', '正在施工。'),
    ),
    { previous: april(row('缺教师8名。', '正在调研。'), row('围墙开裂。', '尚未动工。')) },
  );
  expect(table(result, ...MONTH_CODES)).toEqual([]);
  expect([result.changes?.matched.length, result.changes?.added.length]).toEqual([2, 1]);
});

test('last month may stand on an earlier sheet of the same workbook', () => {
  const book = snapshotOf([
    { name: '4月', rows: [['责任清单（2020年4月）'], HEADER, row('缺教师8名。', '正在协调。')] },
    { name: '5月', rows: [['责任清单（2020年5月）'], HEADER, row('缺教师8名。', '正在协调。')] },
  ]);
  const result = judged(book);
  expect(result.counts.rows).toBe(1);
  expect(result.changes?.previous.sheets).toEqual(['4月']);
  expect(
    result.findings.map(({ code, place }) => `${place.sheet}!${place.cell} ${code}`),
  ).toContain('5月!D3 copied-from-last-period');
});
