import { checkSchemeSheets } from '../../src/actions/check-scheme';
import { speakFinding } from '../../src/checks/speak-finding';
import { renderer } from '../../src/messages/render';
import { BUILT_IN } from '../../src/schemes/built-in';
import type { Scheme } from '../../src/schemes/scheme';
import { snapshotOf, type GridCell } from '../snapshot-builder';
import { schemeSheets, schemeWorkbook } from './scheme-grid';

const named = (id: string): Scheme => {
  const scheme = BUILT_IN.find((candidate) => candidate.id === id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return scheme;
};
const DAWUKOU = named('dawukou-2020');
const BAYANNUR = named('bayannur-2020');

function mistakes(scheme: Scheme, changes: Readonly<Record<string, GridCell>>) {
  const result = checkSchemeSheets(schemeWorkbook(scheme, changes));
  const render = renderer('zh-CN');
  return (result?.findings ?? [])
    .filter(({ code }) => code === 'scheme-mistake')
    .map((finding) => [
      `${finding.place.sheet}!${finding.place.cell}`,
      speakFinding(finding, render).message,
    ]);
}

const GONE = null;

test.each<[string, Readonly<Record<string, GridCell>>, string, string]>([
  ['an id is missing', { '类别!B9': '其它' }, '类别!A9', '“编号”未填写'],
  ['an id stands twice', { '阶段!A6': 'check' }, '阶段!A6', '“编号”重复：“check”已在A5出现'],
  ['no such day', { '阶段!D5': '2020-02-30' }, '阶段!D5', '“结束日期”不是有效日期：“2020-02-30”'],
  [
    'a word outside of the choice',
    { '单位!C5': '处室' },
    '单位!C5',
    '“单位类别”不在可选范围：“处室”；可填：科室、学校、统称、县区、乡镇街道、其他',
  ],
  [
    'an end before its start',
    { '阶段!D5': '2020-01-31' },
    '阶段!D5',
    '“结束日期”2020-01-31早于开始日期2020-03-01',
  ],
  [
    'a column that nobody knows',
    { '清单要求!C5': '类别、排查内容、整改时现' },
    '清单要求!C5',
    '“必填栏目”中的“整改时现”不是系统认识的栏目名称',
  ],
  [
    'no time in a rule',
    { '上报任务!E5': '适时' },
    '上报任务!E5',
    '“报送时间”看不出何时报送：“适时”',
  ],
  ['no number', { '参数!B4': '七天' }, '参数!B4', '“临期天数”应为数字：“七天”'],
  ['no such category', { '条目!B6': 'gap' }, '条目!B6', '“类别编号”中的“gap”在“类别”表中找不到'],
  ['no such item', { '任务!I5': '17' }, '任务!I5', '“对应条目”中的“17”在“条目”表中找不到'],
  [
    'no such person',
    { '条目!F5': '万冬旺' },
    '条目!F5',
    '“责任领导”中的“万冬旺”在“人员”表中找不到',
  ],
  [
    'no such unit',
    { '条目!G6': '规化财务室' },
    '条目!G6',
    '“责任科室”中的“规化财务室”在“单位”表中找不到',
  ],
  [
    'no such phase',
    { '上报任务!I5': 'nowhere' },
    '上报任务!I5',
    '“所属阶段”中的“nowhere”在“阶段”表中找不到',
  ],
  ['a required column is gone', { '人员!A3': GONE }, '人员!A3', '“人员”表缺少必需的栏目“姓名”'],
  ['a heading of another form', { '人员!C3': '职称' }, '人员!C3', '“职称”不是“人员”表的栏目'],
  ['a fact of another form', { '方案!A6': '文号号' }, '方案!A6', '“文号号”不是“方案”表的栏目'],
])('%s', (_what, changes, cell, sentence) => {
  expect(mistakes(DAWUKOU, changes)).toEqual([[cell, sentence]]);
});

test('what points at an entry whose id is gone is said too', () => {
  expect(mistakes(DAWUKOU, { '条目!A6': null }).map(([cell]) => cell)).toEqual([
    '条目!A6',
    '任务!I6',
  ]);
});

test('an amount that is none', () => {
  expect(mistakes(BAYANNUR, { '资助标准!G5': '一千多元' })).toEqual([
    ['资助标准!G5', '“标准（元）”不是金额：“一千多元”'],
  ]);
});

test('without the sheet that names the scheme the others are none, and it is said', () => {
  const sheets = schemeSheets(DAWUKOU).filter(({ name }) => name !== '方案');
  const result = checkSchemeSheets(snapshotOf(sheets));
  expect(result?.scheme).toBeUndefined();
  expect(result?.findings.map(({ code, params }) => [code, params['name']])).toContainEqual([
    'scheme-mistake',
    '方案',
  ]);
});

test('what a person types by hand is read: dates, rhythms, amounts, headings in their own words', () => {
  const result = checkSchemeSheets(
    schemeWorkbook(BAYANNUR, {
      '阶段!D6': '2020年6月5日',
      '上报任务!E5': '每月20日前',
      '资助标准!G5': '1,000元',
      '清单要求!C5': '姓名，身份证号，学校',
    }),
  );
  expect(result?.findings.filter(({ code }) => code === 'scheme-mistake')).toEqual([]);
  const { phases, duties, rates, ledgers } = result?.scheme ?? BAYANNUR;
  expect([phases[1]?.end, duties[0]?.rule, rates[0]?.fen, ledgers[0]?.required]).toEqual([
    '2020-06-05',
    'monthly:D20',
    100000,
    ['name', 'identityNumber', 'school'],
  ]);
});
