import { chooseScheme } from '../../src/schemes/choose-scheme';
import { BUILT_IN } from '../../src/schemes/built-in';
import { snapshotOf, type GridSheet } from '../snapshot-builder';
import { judged } from '../actions/judged';

const list = (title: string, ...lines: readonly string[]): GridSheet => ({
  name: 'Sheet1',
  rows: [[title], ['序号', '发现的问题', '整改时限'], ...lines.map((line) => [1, line, '5月底'])],
});
const scheme = (id: string) => {
  const found = BUILT_IN.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const dawukou = scheme('dawukou-2020');
const [first, second] = dawukou.items;

test.each<[string, readonly GridSheet[], string, string | undefined]>([
  [
    'its document number, however spaced',
    [list('渭教脱贫办 〔2019〕 10号 问题台账', '漏报')],
    'weinan-2019',
    'document-number',
  ],
  ['its title', [list('姚安县脱贫攻坚“会战”进度', '漏报')], 'yaoan-2017', 'title'],
  [
    'its official items, though the title is gone',
    [list('清单', first?.text ?? '', second?.text ?? '')],
    'dawukou-2020',
    'items',
  ],
  [
    'names that it lists',
    [list('清单', '临河区漏报', '五原县漏报', '乌拉特中旗漏报')],
    'bayannur-2020',
    'names',
  ],
  ['nothing: the general scheme', [list('某县问题清单', '漏报')], 'general', undefined],
  [
    'the number and the title before the title of another',
    [list('渭教脱贫办〔2019〕10号教育脱贫“大清除行动”', '学习姚安县脱贫攻坚会战做法')],
    'weinan-2019',
    'document-number',
  ],
])('a workbook is known by %s', (_how, sheets, id, by) => {
  const choice = chooseScheme(snapshotOf(sheets));
  expect([choice.scheme.id, choice.fit?.by, choice.rivals]).toEqual([id, by, []]);
});

test('where two schemes fit alike, neither is taken and both are named', () => {
  const snapshot = snapshotOf([
    list('姚安县脱贫攻坚任务清单', '漏报'),
    { ...list('彭水县适龄儿童情况', '漏报'), name: '乙' },
  ]);
  const result = judged(snapshot);
  expect([result.scheme.id, result.scheme.rivals?.map(({ id, by }) => [id, by])]).toEqual([
    'general',
    [
      ['yaoan-2017', 'title'],
      ['pengshui-2021', 'title'],
    ],
  ]);
  const [finding] = result.findings.filter(({ code }) => code === 'scheme-unclear');
  expect(finding).toMatchObject({
    severity: 'warning',
    place: { sheet: 'Sheet1', cell: 'A1' },
    related: [{ sheet: '乙', cell: 'A1' }],
    params: { name: 'yaoan-2017、pengshui-2021' },
  });
  const chosen = judged(snapshot, { scheme: scheme('yaoan-2017') });
  expect(chosen.scheme.source).toBe('chosen');
  expect(chosen.findings.map(({ code }) => code)).not.toContain('scheme-unclear');
});

test('what this product wrote into the workbook says nothing of where it is from', () => {
  const report: GridSheet = {
    name: '上报',
    rows: [['姚安县脱贫攻坚五大会战进展情况']],
    own: 'report',
  };
  expect(chooseScheme(snapshotOf([list('某县问题清单', '漏报'), report])).scheme.id).toBe(
    'general',
  );
});

test('each list says by what it was known', () => {
  const result = judged(snapshotOf([list('渭教脱贫办〔2019〕10号 自查问题清单', '漏报')]));
  expect(result.sheets[0]).toMatchObject({
    table: 'ledger',
    by: { known: 3, columns: 3, type: '自查问题清单' },
  });
});
