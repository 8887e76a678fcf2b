import type { GridSheet } from '../snapshot-builder';
import { tablesOf } from './outline';

const HEADER = ['序号', '排查内容', '发现的问题', '整改情况', '整改时限', '落实单位'];
const ROWS = ['甲', '乙', '丙', '丁', '戊'].map((name, at) => [
  at + 1,
  `排查${name}`,
  `问题${name}`,
  '正在整改',
  '5月底',
  '各中小学',
]);

const list = (name: string, rows: GridSheet['rows'], more: Partial<GridSheet> = {}): GridSheet => ({
  name,
  rows: [['问题台账'], HEADER, ...rows],
  ...more,
});
const kinds = (...sheets: readonly GridSheet[]): readonly string[] =>
  tablesOf(...sheets).map(
    ({ sheet, kind, copyOf }) => `${sheet} ${kind}${copyOf ? ` of ${copyOf}` : ''}`,
  );

const CASES: readonly (readonly [string, readonly GridSheet[], readonly string[]])[] = [
  ['a backup', [list('a', ROWS), list('备份', ROWS)], ['a ledger', '备份 copy of a']],
  [
    'a backup that stands first and holds fewer rows',
    [list('备份', ROWS.slice(0, 4)), list('b', ROWS)],
    ['备份 copy of b', 'b ledger'],
  ],
  [
    'a hidden sheet is the copy of an equal visible one',
    [list('a', ROWS, { visibility: 'hidden' }), list('b', ROWS)],
    ['a copy of b', 'b ledger'],
  ],
  [
    'an extract of some rows',
    [list('全部', ROWS), list('未完成', ROWS.slice(1, 4))],
    ['全部 ledger', '未完成 copy of 全部'],
  ],
  [
    'what was found, and the 台账 that follows all of it up',
    [
      {
        name: '自查',
        rows: [
          ['自查清单'],
          ['序号', '排查内容', '发现的问题', '落实单位'],
          ...ROWS.map(([seq, item, problem, , , unit]) => [
            seq ?? null,
            item ?? null,
            problem ?? null,
            unit ?? null,
          ]),
        ],
      },
      list('台账', ROWS),
    ],
    ['自查 ledger', '台账 ledger'],
  ],
  [
    'the empty form beside the filled one',
    [
      list('a', ROWS),
      list(
        '空表',
        ROWS.map(([seq, item]) => [seq ?? null, item ?? null]),
      ),
    ],
    ['a ledger', '空表 copy of a'],
  ],
  [
    'four of five rows the same',
    [list('a', ROWS), list('b', [...ROWS.slice(0, 4), [5, '新', '新问题']])],
    ['a ledger', 'b copy of a'],
  ],
  [
    'three of five rows the same are another list',
    [list('a', ROWS), list('b', [...ROWS.slice(0, 3), [4, '新', '新问题'], [5, '又', '又一个']])],
    ['a ledger', 'b ledger'],
  ],
  [
    'last month is no copy of this month',
    [
      { name: '4月', rows: [HEADER, ...ROWS] },
      { name: '5月', rows: [HEADER, ...ROWS] },
    ],
    ['4月 ledger', '5月 ledger'],
  ],
  [
    'two schools with the same answers are two lists',
    [list('a', [...ROWS, ['填报单位：甲小学']]), list('b', [...ROWS, ['填报单位：乙小学']])],
    ['a ledger', 'b ledger'],
  ],
  [
    'rows of different problems are no copies though all else is equal',
    [
      list('a', ROWS),
      list(
        'b',
        ROWS.map((row) => row.map((cell, at) => (at === 2 ? `别的${String(cell)}` : cell))),
      ),
    ],
    ['a ledger', 'b ledger'],
  ],
  [
    'sheets that this product wrote are not read',
    [
      list('a', ROWS),
      list('检查结果', ROWS, { own: 'findings' }),
      list('方案', ROWS, { own: 'scheme' }),
    ],
    ['a ledger', '检查结果 own', '方案 scheme'],
  ],
];

test.each(CASES)('%s', (_, sheets, expected) => {
  expect(kinds(...sheets)).toEqual(expected);
});
