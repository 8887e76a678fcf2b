import fc from 'fast-check';
import { aidTotals, type AidTotals } from '../../src/aid/aid-totals';
import { firstOfEqual } from '../../src/aid/first-of-equal';
import { RateTable } from '../../src/aid/rate-table';
import { readRoster } from '../../src/aid/read-roster';
import type { RosterRows } from '../../src/aid/roster-rows';
import { BUILT_IN } from '../../src/schemes/built-in';
import { recogniseTables } from '../../src/tables/recognise-tables';
import { snapshotOf, type GridCell } from '../snapshot-builder';

const HEAD = [
  '姓名',
  '身份证号',
  '旗县区',
  '学校',
  '学段',
  '是否寄宿',
  '授课类型',
  '困难类型',
  '学期',
  '发放金额',
  '备注',
];
const rates = new RateTable(BUILT_IN.find(({ id }) => id === 'bayannur-2020')?.rates ?? []);

/** A few children, so that many stand twice; every kind of row, known and unknown. */
const row = fc.tuple(
  fc.constantFrom('赵甲', '钱乙', '孙丙'),
  fc.constantFrom('150802201209039003', '150802201203029007', '15080220120302900X', ''),
  fc.constantFrom('临河区', '五原县'),
  fc.constantFrom('第901小学', '第903学校'),
  fc.constantFrom('小学', '初中', '普通高中', ''),
  fc.constantFrom('是', '否', ''),
  fc.constantFrom('汉语授课', '双语授课', '蒙汉混合', ''),
  fc.constantFrom('低保', '无', ''),
  fc.constantFrom('2020春', '2019秋', '2019-2020学年', ''),
  fc.constantFrom<GridCell>(500, 312.5, '250.00', null),
  fc.constantFrom('', '补发上学期'),
);

function rosterOf(
  rows: readonly (readonly GridCell[])[],
  book?: string,
): { readonly rows: RosterRows } {
  const snapshot = snapshotOf([{ name: '花名册', rows: [['学生资助花名册'], HEAD, ...rows] }]);
  const [table] = recogniseTables(snapshot);
  if (!table) throw new Error('a roster');
  const steps = readRoster(snapshot, table, {
    rates,
    documented: true,
    requireHardship: true,
    primaryYears: 6,
    term: undefined,
    ...(book !== undefined && { book }),
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.length).toBe(rows.length);
  return { rows: step.value };
}

const figures = ({ sum, groups }: AidTotals): unknown => ({
  sum,
  groups: groups.map(({ members: _members, ...group }) => group),
});

test('totals do not change with the order of rows, nor when a roster is split into workbooks', () => {
  const shuffled = fc.array(row, { minLength: 1, maxLength: 25 }).chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      other: fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      cut: fc.nat(rows.length),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ rows, other, cut }) => {
      const whole = figures(aidTotals([rosterOf(rows)]));
      expect(figures(aidTotals([rosterOf(other)]))).toEqual(whole);
      const parts = [other.slice(0, cut), other.slice(cut)]
        .filter((part) => part.length > 0)
        .map((part, index) => rosterOf(part, `第${index + 1}册.xlsx`));
      expect(figures(aidTotals(parts))).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

test('of a school year and a term that are due alike, the same row counts in any order', () => {
  const child = [
    '赵甲',
    '150802201209039003',
    '五原县',
    '第901小学',
    '小学',
    '是',
    '双语授课',
    '低保',
  ];
  const rows = [
    [...child, '2019-2020学年', 500, ''],
    [...child, '2020春', 500, ''],
  ];
  const left = (of: readonly (readonly GridCell[])[]): readonly number[] =>
    aidTotals([rosterOf(of)]).groups.map((group) => group.dueWithoutDuplicatesFen);
  expect(left(rows)).toEqual([135000, 0]);
  expect(left([...rows].reverse())).toEqual([135000, 0]);
});

test('groups add up to the sum, and no row is counted more than it is due', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
      const { sum, groups } = aidTotals([rosterOf(rows)]);
      const add = (of: (group: (typeof groups)[number]) => number): number =>
        groups.reduce((total, group) => total + of(group), 0);
      expect(add(({ pupils }) => pupils)).toBe(sum.rows);
      expect(add(({ paidFen }) => paidFen)).toBe(sum.paidFen);
      expect(sum.dueWithoutDuplicatesFen).toBeLessThanOrEqual(sum.dueFen);
      expect(groups.every((group) => group.dueWithoutDuplicatesFen >= 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('of equal texts the first is found, of blanks none', () => {
  const text = fc.string({ maxLength: 2, unit: fc.constantFrom('1', '2', 'X') });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      // Few hashes, so that unequal texts share them.
      const hashes = Int32Array.from(texts, (each) =>
        each === '' ? 0 : 1 + (each.charCodeAt(0) & 1),
      );
      const first = [...firstOfEqual(hashes, (at) => texts[at] ?? '')];
      expect(first).toEqual(texts.map((each) => (each === '' ? -1 : texts.indexOf(each))));
    }),
  );
});
