import { judged, listOf, table } from './judged';

/** One row of a list of no known scheme; the columns that a case leaves out are in order. */
const row = (cells: {
  readonly problem?: string;
  readonly progress?: string;
  readonly deadline?: string;
  readonly leader?: string;
  readonly remark?: string;
}): (string | null)[] => [
  '一、控辍保学',
  '1. 排查在校情况。',
  cells.problem ?? '1名学生未到校。',
  cells.progress ?? '正在整改。',
  cells.deadline ?? '2020年6月30日前',
  cells.leader ?? '张三丰',
  '基础教育股',
  '第901小学',
  cells.remark ?? null,
];

test.each([
  ['in order, more than a week left', {}, []],
  ['past its end and not done', { deadline: '2020年5月20日前' }, ['E3 overdue']],
  ['on its last day', { deadline: '2020年5月25日前' }, ['E3 due-soon']],
  ['a week left', { deadline: '2020年6月1日' }, ['E3 due-soon']],
  ['past its end and blank', { deadline: '2020年5月20日', progress: '' }, ['D3 overdue-blank']],
  ['a problem waits for its progress', { progress: '' }, ['D3 problem-without-status']],
  ['done', { deadline: '2020年5月20日', progress: '已完成。' }, []],
  [
    'past its end, 长期坚持',
    { deadline: '2020年5月20日', progress: '长期坚持' },
    ['D3 long-term-without-news', 'E3 overdue-long-term'],
  ],
  [
    'no such problem is never late',
    { deadline: '2020年5月20日', problem: '无', progress: '不存在此问题' },
    [],
  ],
  ['done without a problem', { problem: '无', progress: '已完成' }, ['D3 done-without-problem']],
  ['a day that is not', { deadline: '2020年2月30日' }, ['E3 impossible-date']],
  ['another column has slipped in', { deadline: '规划财务室' }, ['E3 missing-deadline']],
  ['no deadline', { deadline: '' }, ['E3 missing-deadline']],
  [
    '两种读法, between them',
    { deadline: '2020年5月前' },
    ['E3 ambiguous-deadline', 'E3 maybe-overdue'],
  ],
  ['立行立改 without a day of finding', { deadline: '立行立改' }, ['E3 ambiguous-deadline']],
  ['a recurring duty is never late', { deadline: '每月25日前' }, []],
  ['basically done counts as partial', { progress: '基本完成' }, ['D3 partial-not-done']],
  [
    'completion after the day of the report',
    { progress: '已于5月28日完成。' },
    ['D3 future-completion'],
  ],
  ['a post instead of a person', { leader: '分管领导' }, ['F3 person-not-named']],
  ['a name set wide', { leader: '张  三  丰' }, ['F3 padded-name']],
])('%s', (_name, cells, expected) => {
  const found = table(judged(listOf([row(cells)]))).filter(
    (line) => !line.endsWith('rest-day-deadline'),
  );
  expect([...found].sort()).toEqual([...expected].sort());
});

test('the form as issued: no row filled in, nothing found', () => {
  const form = listOf([
    row({ problem: '', progress: '', deadline: '2020年2月底' }),
    row({ problem: '', progress: '', deadline: '2020年5月底' }),
  ]);
  expect(table(judged(form))).toEqual([]);
  expect(table(judged(form, { submit: true }))).toEqual([
    'D3 missing-required',
    'D4 missing-required',
  ]);
});

test('hidden rows count and are said', () => {
  const list = listOf([row({}), row({ deadline: '2020年5月1日' })]);
  const [sheet] = list.sheets;
  if (!sheet) throw new Error('the list has a sheet');
  const { counts, findings } = judged({
    ...list,
    sheets: [{ ...sheet, hiddenRows: new Set([3]) }],
  });
  expect([counts.rows, counts.hidden]).toEqual([2, 1]);
  expect(findings.map(({ code, place }) => `${place.cell} ${code}`)).toContain('E4 overdue');
});

test('before submission errors and open warnings are the reasons', () => {
  const ready = judged(listOf([row({ progress: '已完成。' })]), { submit: true });
  const notReady = judged(listOf([row({ deadline: '2020年2月30日' })]), { submit: true });
  expect(ready.submission).toEqual({ ready: true, reasons: [] });
  expect(notReady.submission?.ready).toBe(false);
  expect(notReady.submission?.reasons.map(({ code }) => code)).toEqual(['impossible-date']);
});
