import { check } from '../../src/actions/check';
import { runOut } from '../../src/actions/progress';
import { speakFinding } from '../../src/checks/speak-finding';
import { renderer } from '../../src/messages/render';
import { snapshotOf, type GridCell, type GridSheet } from '../snapshot-builder';

type Rows = readonly (readonly GridCell[])[];

function said(rows: Rows, sheet: Partial<GridSheet> = {}): readonly string[] {
  const current = snapshotOf([{ name: '佐证资料', rows, ...sheet }]);
  const { findings, passed } = runOut(check({ current, others: [] }, { today: '2020-05-25' }));
  return [
    ...findings.map(
      (finding) =>
        `${finding.place.cell} ${finding.code} ${speakFinding(finding, renderer('zh-CN')).message}`,
    ),
    ...passed.map(({ code, count }) => `${code} ${count}`),
  ];
}

test.each<[string, Rows, readonly string[]]>([
  [
    'a column for each paper, by school, term and item',
    [
      ['学生资助佐证资料清单'],
      ['序号', '学校', '学期', '资助项目', '资金下达文件', '拨付凭证', '发放花名册', '备注'],
      [1, '第901小学', '2020春', '寄宿生生活补助', '巴财教〔2020〕5号', '有', '有', ''],
      [2, '第902小学', '2020春', '寄宿生生活补助', '有', '', '有', ''],
      [3, '', '2020秋', '寄宿生生活补助', '有', '有', '缺签字页', ''],
      [4, '第903小学', '2020春', '营养改善', '有', '不涉及', '无误', ''],
      ['', '合计', '', '', 3, 2, 3, ''],
    ],
    [
      'F4 no-evidence 第902小学 2020春 寄宿生生活补助：缺拨付凭证',
      'G5 no-evidence 第902小学 2020秋 寄宿生生活补助：缺发放花名册',
      'papers 2',
    ],
  ],
  [
    'ticks and crosses under a heading of two rows',
    [
      ['单位名称', '资助项目', '三件资料情况', '', ''],
      ['', '', '文件', '凭证', '名册'],
      ['第901小学', '寄宿生补助', '√', '√', '√'],
      ['第902小学', '寄宿生补助', '√', '√', '×'],
    ],
    ['E4 no-evidence 第902小学 寄宿生补助：缺发放花名册', 'papers 1'],
  ],
  [
    'a line for each paper: one is marked 无, one has no line at all',
    [
      ['2020年春季学期资助档案资料目录'],
      ['序号', '学校', '资料名称', '有无', '备注'],
      [1, '第901小学', '资金下达文件', '有', ''],
      [2, '', '拨付凭证', '无', ''],
      [3, '', '发放花名册', '有', ''],
      [4, '第902小学', '资金下达文件', '有', ''],
      [5, '', '受助学生名单', '有', ''],
    ],
    ['D4 no-evidence 第901小学：缺拨付凭证', 'C6 no-evidence 第902小学：缺拨付凭证'],
  ],
  [
    'all papers of an entry in one cell',
    [
      ['佐证材料清单'],
      ['学校', '学期', '佐证材料', '备注'],
      ['第901小学', '2020春', '下达文件、拨付凭证、发放花名册', ''],
      ['第902小学', '2020春', '下达文件、花名册', ''],
    ],
    ['C4 no-evidence 第902小学 2020春：缺拨付凭证', 'papers 1'],
  ],
  [
    'a form that nobody has filled in yet',
    [
      ['学校', '下达文件', '拨付凭证', '花名册'],
      ['第901小学', '', '', ''],
      ['第902小学', '', '', ''],
    ],
    [],
  ],
  [
    'prose that names the papers is no list of them',
    [
      ['说明'],
      [
        '各校资助资料应有文件、拨付凭证、花名册，按学期装订成册，由学校资助专干保管备查，缺一不可。',
      ],
    ],
    [],
  ],
])('三件齐全: %s', (_name, rows, expected) => {
  expect(said(rows)).toEqual(expected);
});

test('a school merged over its lines', () => {
  const rows: Rows = [
    ['学校', '学期', '下达文件', '拨款凭证', '花名册'],
    ['第901小学', '2019秋', '有', '有', '有'],
    [null, '2020春', '有', '有', '无'],
  ];
  expect(said(rows, { merges: ['A2:A3'] })).toEqual([
    'E3 no-evidence 第901小学 2020春：缺发放花名册',
    'papers 1',
  ]);
});
