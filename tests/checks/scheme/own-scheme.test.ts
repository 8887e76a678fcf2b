import { BUILT_IN } from '../../../src/schemes/built-in';
import type { CheckResult } from '../../../src/checks/check-result';
import { fingerprintOf } from '../../../src/workbook/fingerprint';
import { snapshotOf, type GridCell, type GridSheet } from '../../snapshot-builder';
import { HEADER, judged } from '../../actions/judged';
import { schemeSheets } from '../../schemes/scheme-grid';

const dawukou = BUILT_IN.find(({ id }) => id === 'dawukou-2020');
if (!dawukou) throw new Error('no scheme');

/** The list as the office fills it in. */
const LIST: GridSheet = {
  name: '责任清单',
  rows: [
    ['大武口区教体系统教育扶贫攻坚“四查四补”挂牌督战责任清单'],
    HEADER,
    ...dawukou.items.map(({ text, deadline, leaders, offices, units, category }) => [
      dawukou.categories.find(({ id }) => id === category)?.text ?? '',
      text,
      '无',
      '不存在此问题',
      deadline ?? '',
      leaders.join('、'),
      offices.join('、'),
      units.join('、'),
      '',
    ]),
  ],
};

const withScheme = (changes: Readonly<Record<string, GridCell>>): CheckResult =>
  judged(snapshotOf([LIST, ...schemeSheets(dawukou, changes)]), { asOf: '2020-04-20' });

const found = (result: CheckResult, code: string) =>
  result.findings
    .filter((finding) => finding.code === code)
    .map(({ place, severity, params }) => [
      `${place.sheet}!${place.cell}`,
      severity,
      params['official'] ?? params['name'],
      params['stated'] ?? '',
    ]);

test('an unchanged scheme of the workbook is in force, agrees, and its sheets are no lists', () => {
  const result = withScheme({});
  expect(result.scheme).toEqual({
    id: 'dawukou-2020',
    title: dawukou.title,
    source: 'workbook',
    fingerprint: fingerprintOf(dawukou),
  });
  expect(found(result, 'scheme-differs')).toEqual([]);
  expect(result.passed.map(({ code }) => code)).toContain('own-scheme');
  expect(result.sheets.filter(({ table }) => table !== 'scheme').map(({ name }) => name)).toEqual([
    '责任清单',
  ]);
});

test('nobody moves their own deadline unseen: each difference is a finding at its cell', () => {
  const result = withScheme({
    '条目!E5': '2020年6月底',
    '上报任务!E5': '每月28日前',
    '条目!A11': null,
  });
  expect(result.scheme.source).toBe('workbook');
  expect(found(result, 'scheme-differs')).toEqual([
    ['上报任务!E5', 'warning', '每月25日前', '每月28日前'],
    ['条目!', 'warning', expect.stringContaining('排查办学硬件设施短板'), ''],
    ['条目!E5', 'warning', '2020年2月底', '2020年6月底'],
  ]);
});

test('the scheme that a person chose is in force, and the workbook’s own is held against it', () => {
  const snapshot = snapshotOf([LIST, ...schemeSheets(dawukou, { '条目!E5': '2020年6月底' })]);
  const result = judged(snapshot, { scheme: dawukou });
  expect(result.scheme).toMatchObject({ source: 'chosen', fingerprint: fingerprintOf(dawukou) });
  expect(found(result, 'scheme-differs')).toEqual([
    ['条目!E5', 'warning', '2020年2月底', '2020年6月底'],
  ]);
});

test('copied sheets that lost their defined names are the scheme still, and no lists', () => {
  const copied = schemeSheets(dawukou).map(({ name = '', rows }) => ({
    name: `${name} (2)`,
    rows,
  }));
  const result = judged(snapshotOf([LIST, ...copied]));
  expect(result.scheme.source).toBe('workbook');
  expect(result.sheets.filter(({ table }) => table !== 'scheme').map(({ name }) => name)).toEqual([
    '责任清单',
  ]);
});

test('a list beside a scheme is judged by what the scheme now says', () => {
  const changed = withScheme({
    // a new required column, another warning time, a leader and an office that the list names no more
    '清单要求!C5':
      '类别、排查内容、发现的问题、整改情况、整改时限、责任领导、责任科室、落实单位、销号',
    '人员!A6': '万西旺',
    '条目!F5': '万西旺',
    '条目!F7': '万西旺',
    '条目!F8': '万西旺',
  });
  const codes = (result: CheckResult) => new Set(result.findings.map(({ code }) => code));
  const before = codes(withScheme({}));
  expect([...codes(changed)].filter((code) => !before.has(code)).sort()).toEqual([
    'missing-column',
    'scheme-differs',
    'unknown-person',
  ]);
});

test('表头别名 of the scheme say what a heading of this office means', () => {
  const odd = {
    ...LIST,
    rows: LIST.rows.map((row) => row.map((cell) => (cell === '整改情况' ? '办理记录' : cell))),
  };
  const read = (changes: Readonly<Record<string, GridCell>>) =>
    judged(snapshotOf([odd, ...schemeSheets(dawukou, changes)])).counts.byClass['not-applicable'];
  expect(read({ '表头别名!A5': '办理记录', '表头别名!B5': '整改情况' })).toBe(7);
});
