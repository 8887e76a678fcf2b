import fc from 'fast-check';
import { columnOf } from '../../src/tables/column-of';
import { recogniseTables } from '../../src/tables/recognise-tables';
import type { Table } from '../../src/tables/table';
import { a1 } from '../../src/workbook/address';
import type { Snapshot } from '../../src/workbook/snapshot';
import { snapshotOf, type GridCell } from '../snapshot-builder';
import { columnTexts } from './outline';

const HEADER = [
  '序号',
  '类别',
  '排查内容',
  '发现的问题',
  '整改情况',
  '整改时限',
  '责任领导',
  '落实单位',
  '备注',
];
const TITLE = '大武口区挂牌督战责任清单';

type Row = readonly GridCell[];

const entry = fc.record({
  category: fc.constantFrom('一、查损补失', '二、查漏补缺', '自查'),
  progress: fc.constantFrom('已完成', '正在整改', null),
  deadline: fc.constantFrom('5月底', 43976, null),
  unit: fc.constantFrom('各中小学', '大武口区第901小学', null),
  remark: fc.constantFrom(null, '新增', '小学'),
});

/** Lines that may stand between the rows of a list without being one. */
const between = fc.constantFrom<readonly ('blank' | 'title' | 'header' | 'section')[]>(
  [],
  [],
  [],
  ['blank'],
  ['title', 'header'],
  ['header'],
  ['blank', 'title', 'header'],
  ['section'],
);

const sheets = fc.record({
  entries: fc.array(fc.tuple(between, entry), { minLength: 1, maxLength: 12 }),
  order: fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length }),
  titles: fc.subarray([[TITLE], ['填报单位：教育局'], []]),
  foot: fc.subarray([['备注：按月上报'], ['填表人：张三', '审核人：李四']]),
});

/** The rows of a sheet, and which of them are entries (by the problem they state). */
function build({
  entries,
  order,
  titles,
  foot,
}: typeof sheets extends fc.Arbitrary<infer T> ? T : never): {
  readonly rows: readonly Row[];
  readonly problems: readonly string[];
} {
  const rows: Row[] = [...titles];
  const permuted = (row: Row): Row => order.map((at) => row[at] ?? null);
  rows.push(permuted(HEADER));
  const problems: string[] = [];
  entries.forEach(([lines, { category, progress, deadline, unit, remark }], at) => {
    for (const line of lines) {
      if (line === 'blank') rows.push([]);
      else if (line === 'title') rows.push([titles.some(([text]) => text === TITLE) ? TITLE : '']);
      else if (line === 'header') rows.push(permuted(HEADER));
      else rows.push(['一、控辍保学方面']);
    }
    const problem = `问题${at}`;
    problems.push(problem);
    rows.push(
      permuted([
        at + 1,
        category,
        `内容${at}`,
        problem,
        progress,
        deadline,
        '吕志武',
        unit,
        remark,
      ]),
    );
  });
  return { rows: [...rows, ...foot], problems };
}

function problemsOf(snapshot: Snapshot, table: Table): readonly string[] {
  const column = columnOf(table, 'problem');
  return column ? columnTexts(snapshot, table, column.column) : [];
}

test('columns in any order, blank lines, titles and headers again: no row is lost or doubled', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { rows, problems } = build(sheet);
      const snapshot = snapshotOf([{ rows }]);
      const tables = recogniseTables(snapshot);
      expect(tables.map(({ kind }) => kind)).toEqual(['ledger']);
      expect(tables.flatMap((table) => problemsOf(snapshot, table))).toEqual(problems);
    }),
    { numRuns: 300 },
  );
});

const anyCell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom(...HEADER, '姓名', '身份证号', '金额', '学校') },
  fc.constantFrom(
    '合计',
    '小计',
    '备注：按月上报',
    '填表人：张三',
    '一、控辍',
    '已完成',
    '  ',
    '张三',
  ),
  fc.integer({ min: 0, max: 50000 }),
  fc.boolean(),
  fc.string({ maxLength: 12 }),
);

const anyMerge = fc
  .tuple(fc.nat(12), fc.nat(4), fc.nat(3), fc.nat(3))
  .map(([row, column, down, right]) => `${a1(row, column)}:${a1(row + down, column + right)}`);

test('on any sheet every line that says something is in a list, its totals or skipped, once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 14 }),
      fc.array(anyMerge, { maxLength: 4 }),
      fc.boolean(),
      (rows, merges, mergesKnown) => {
        const tables = recogniseTables(snapshotOf([{ rows, merges, mergesKnown }]));
        const told = tables.flatMap(({ rows: own, totals, skipped }) => [
          ...own,
          ...totals,
          ...skipped.filter(({ reason }) => reason !== 'blank'),
        ]);
        const filled = rows.flatMap((row, at) =>
          row.some((cell) => cell !== null && String(cell).trim() !== '') ? [at] : [],
        );
        const beside = new Set(tables.map(({ header }) => header.first)).size < tables.length;
        const lines = told.map(({ row }) => row).sort((a, b) => a - b);
        expect(beside ? [...new Set(lines)] : lines).toEqual(filled);
      },
    ),
    { numRuns: 2000 },
  );
});
