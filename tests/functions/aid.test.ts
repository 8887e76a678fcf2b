import { aidAmount } from '../../functions/aid-amount';
import { aidRate } from '../../functions/aid-rate';

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode } });
});

type Range = unknown[][];
const column = (...cells: readonly unknown[]): Range => cells.map((cell) => [cell]);
const one = (cell: unknown): Range => [[cell]];

/** What the cell shows, with the reason behind an error. */
async function shown(answer: Promise<Range>): Promise<unknown> {
  const said = (cell: unknown): unknown =>
    cell instanceof ExcelError ? `${cell.code} ${cell.message}` : cell;
  try {
    const rows = await answer;
    return rows.length === 1 ? said(rows[0]?.[0]) : rows.map(([cell]) => said(cell));
  } catch (error) {
    return said(error);
  }
}

/** As an office keeps it: title and unit above, the stage merged, a term's amount beside the year's. */
const OWN_SHEET: Range = [
  ['某县家庭经济困难学生资助标准', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '单位：元'],
  ['学段', '授课类型', '是否寄宿', '标准（元/生·学年）', '每学期', '起始学期', '截止学期'],
  ['小学', '汉语授课', '是', 1000, 500, '2015春', '2023秋'],
  ['', '蒙语授课', '是', 1350, 675, '2015春', ''],
  ['', '', '否', 500, 250, '2019秋', '2023秋'],
  ['', '汉语授课', '是', 1250, 625, '2024春', ''],
  ['初中', '', '否', 625, 312.5, '2019秋', ''],
  ['普通高中', '', '', '', '', '', ''],
];

test.each([
  ['a rise leaves the earlier term alone', '小学', '2023秋', '是', '汉语授课', 500],
  ['the term of the rise', '小学', '2024春', '是', '汉语授课', 625],
  ['a school year over the rise', '小学', '2023-2024学年', '是', '汉语授课', 1125],
  ['half a yuan', '初中', '2020春', '否', '', 312.5],
  ['another mode of the same merged stage', '小学', '2020春', '住校', '蒙语', 675],
  ['the grade stands for the stage', '八年级', '2020春', '走读', '', 312.5],
  ['no amount', '普通高中', '2020春', '是', '', '#N/A 该学期没有这一类学生的金额标准，不作推算。'],
  ['no mode', '小学', '2020春', '是', '', '#N/A 该标准按授课类型确定，请填“授课类型”。'],
  ['no term', '小学', '', '是', '汉语授课', '#VALUE! “学期”没有填写。'],
  ['a year is no term', '小学', '2020', '是', '汉语授课', '#VALUE! “学期”的“2020”无法识别。'],
  ['no such stage', '中学堂', '2020春', '是', '', '#VALUE! “学段”的“中学堂”无法识别。'],
  ['blank', '', '2020春', '是', '', ''],
])('amount from a sheet of standards: %s', async (_name, stage, term, boards, mode, expected) => {
  const answer = aidAmount(OWN_SHEET, one(stage), one(term), one(boards), undefined, one(mode));
  expect(await shown(answer)).toEqual(expected);
});

test('a column of pupils spills, each error in its own row', async () => {
  const answer = aidAmount(
    one('bayannur-2020'),
    column('小学', '初中', '', '小学', '大学'),
    one('2020春'),
    column('是', '否', '', '是', ''),
    column('', '低保', '', '建档立卡', '建档立卡'),
    column('双语授课', '汉语授课', '', '蒙汉混合', ''),
  );
  expect(await shown(answer)).toEqual([
    675,
    312.5,
    '',
    '#N/A 标准中没有授课类型“蒙汉混合”。',
    10000,
  ]);
});

test.each([
  ['national', '小学', '2024春', '是', 1250],
  ['national', '小学', '2023秋', '是', 1000],
  ['national', '小学', '2023-2024学年', '是', '#N/A 该学年两个学期的标准不同，请分学期查。'],
  ['national', '普通高中', '2025春', '', 2300],
  ['bayannur-2020', '普通高中', '2020春', '是', '#N/A 该学期没有这一类学生的金额标准，不作推算。'],
  [
    'bayanur',
    '小学',
    '2020春',
    '是',
    '#VALUE! 没有编号为“bayanur”的内置标准；可用 national、bayannur-2020，或者连同表头选择资助标准区域。',
  ],
  ['', '小学', '2020春', '是', ''],
])('the rate by %s: %s %s %s', async (id, stage, term, boards, expected) => {
  expect(await shown(aidRate(one(id), one(stage), one(term), one(boards)))).toEqual(expected);
});

test('an average is no pupil’s amount, and a range without standards says so', async () => {
  expect(await shown(aidAmount(one('national'), one('普高'), one('2025春')))).toBe(
    '#N/A 该标准是分档发放的平均数，算不出一名学生的金额。',
  );
  const noList: Range = [
    ['学校', '电话'],
    ['一小', '123'],
  ];
  expect(await shown(aidAmount(noList, one('小学'), one('2020春'), one('是')))).toContain(
    '请连同表头选择',
  );
});
