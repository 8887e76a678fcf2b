import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { snapshotOf, type GridCell, type GridSheet } from '../snapshot-builder';

/** Rows of pupils, the amounts by stage and boarding: what a province above the national base pays. */
const HEAD = [
  '学校名称',
  '学生姓名',
  '学段',
  '年级',
  '是否寄宿',
  '困难类型',
  '资助学期',
  '发放金额',
];
const PAID = new Map([
  ['小学 是', 700],
  ['小学 否', 350],
  ['初中 是', 850],
  ['初中 否', 425],
]);

function roster(pupils: number, faults: Readonly<Record<number, number>> = {}): GridSheet {
  const kinds = [...PAID.keys()];
  const rows = Array.from({ length: pupils }, (_, at): GridCell[] => {
    const kind = kinds[at % kinds.length] ?? '';
    const [stage = '', boards = ''] = kind.split(' ');
    const grade = stage === '小学' ? '三年级' : '八年级';
    const paid = faults[at] ?? PAID.get(kind) ?? 0;
    return ['甲乡学校', `学生${at}`, stage, grade, boards, '农村低保', '2024年秋季', paid];
  });
  return { name: '花名册', rows: [['2024年秋季学期生活补助发放花名册'], HEAD, ...rows] };
}

function found(...sheets: readonly GridSheet[]): readonly string[] {
  const result = runOut(
    check({ current: snapshotOf(sheets), others: [] }, { today: '2024-11-15' }),
  );
  return result.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, place }) => `${place.sheet} ${place.cell} ${code}`);
}

const standards = (...rows: GridSheet['rows']): GridSheet => ({ name: '补助标准', rows });

// However a county lays out its own sheet of rates, the roster is held against it.
test.each<[string, GridSheet]>([
  [
    'whom it is for in a column of 资助对象',
    standards(
      ['某县学生资助标准（2024年）'],
      ['学段', '资助项目', '资助对象', '标准（元/生·年）', '起始学期', '文件依据'],
      ['小学', '家庭经济困难学生生活补助', '寄宿生', 1400, '2024年春季', ''],
      ['小学', '家庭经济困难学生生活补助', '非寄宿生', 700, '2024年春季', ''],
      ['初中', '家庭经济困难学生生活补助', '寄宿生', 1700, '2024年春季', ''],
      ['初中', '家庭经济困难学生生活补助', '非寄宿生', 850, '2024年春季', ''],
    ),
  ],
  [
    'a column for boarders and one for day pupils',
    standards(
      ['生活补助标准'],
      ['学段', '寄宿生（元/生·学年）', '非寄宿生（元/生·学年）'],
      ['小学', 1400, 700],
      ['初中', 1700, 850],
    ),
  ],
  [
    'stage and boarding in one word',
    standards(
      ['生活补助标准'],
      ['序号', '资助类别', '补助标准', '备注'],
      [1, '小学寄宿生', '1400元/生·学年', ''],
      [2, '小学非寄宿生', '700元/生·学年', ''],
      [3, '初中寄宿生', '1700元/生·学年', ''],
      [4, '初中非寄宿生', '850元/生·学年', ''],
    ),
  ],
])('a sheet of rates: %s', (_name, sheet) => {
  expect(found(roster(16), sheet)).toEqual([]);
  expect(found(roster(16, { 5: 312.5 }), sheet)).toEqual(['花名册 H8 amount-mismatch']);
});

test('without such a sheet each class paid alike above the national base is asked about once', () => {
  const once = ['H3', 'H4', 'H5', 'H6'].map((cell) => `花名册 ${cell} scheme-differs`);
  expect(found(roster(24))).toEqual(once);
  expect(found(roster(24, { 9: 360 }))).toEqual(['花名册 H12 amount-mismatch', ...once].sort());
});

test.each([
  ['a year paid for a term', [1250, 625, 1500, 750], 'year-paid-as-term'],
  ['the old rate kept on', [500, 250, 625, 312.5], 'old-rate'],
  ['less than the national base', [600, 300, 700, 350], 'amount-mismatch'],
])('%s is no rate of a region', (_name, amounts, code) => {
  const faults = Object.fromEntries(Array.from({ length: 24 }, (_, at) => [at, amounts[at % 4]]));
  const lines = found(roster(24, faults as Record<number, number>));
  expect(new Set(lines.map((line) => line.split(' ')[2]))).toEqual(new Set([code]));
  expect(lines).toHaveLength(24);
});

test('tiers of a sheet: the tier beside the pupil is due, and without one no amount is wrong', () => {
  const sheet = standards(
    ['普通高中国家助学金标准'],
    ['档次', '学段', '资助对象', '标准（元/生·年）', '起始学期'],
    ['', '普通高中', '一档', 3000, '2023年秋季'],
    ['', '普通高中', '二档', 2000, '2023年秋季'],
    ['', '普通高中', '三档', 1000, '2023年秋季'],
  );
  const head = ['学校', '姓名', '年级', '困难类型', '学期', '资助档次', '发放金额'];
  const rows = (tier: (at: number) => string): GridSheet => ({
    name: '花名册',
    rows: [
      ['普通高中国家助学金发放花名册'],
      head,
      ...[1500, 1000, 500, 1200].map((paid, at) => [
        '县一中',
        `学生${at}`,
        '高一',
        '农村低保',
        '2024年秋季',
        tier(at),
        paid,
      ]),
    ],
  });
  expect(
    found(
      rows((at) => ['一档', '二档', '三档', '二档'][at] ?? ''),
      sheet,
    ),
  ).toEqual(['花名册 G6 amount-mismatch']);
  expect(
    found(
      rows(() => ''),
      sheet,
    ),
  ).toEqual([]);
});
