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

// 时限读法 of a scheme of 2020: the readings of a wording are those of its year.
test.each<[string, Readonly<Record<string, GridCell>>, readonly [string, string][]]>([
  [
    'readings as people write them',
    {
      ...{ '时限读法!A5': '10月前', '时限读法!B5': '从宽' },
      ...{ '时限读法!A6': '三季度前', '时限读法!B6': '6月30日' },
      ...{ '时限读法!A7': '1月前', '时限读法!B7': '2019年12月31日' },
      ...{ '时限读法!A8': '2月前', '时限读法!B8': '2月29日' },
      ...{ '时限读法!A9': '2021年11月前', '时限读法!B9': '10月底前' },
    },
    [],
  ],
  [
    'a wording that is clear anyway',
    { '时限读法!A5': '10月底前', '时限读法!B5': '从宽' },
    [['时限读法!A5', '“10月底前”只有一种读法，不必在此填写']],
  ],
  [
    'a wording without two readings',
    { '时限读法!A5': '国检前', '时限读法!B5': '10月31日' },
    [['时限读法!A5', '“国检前”没有两种读法可选，不能在此确定；请在清单中写明具体日期']],
  ],
  [
    'a day that is neither',
    { '时限读法!A5': '10月前', '时限读法!B5': '2020-10-15' },
    [['时限读法!B5', '“读作”2020-10-15不是原文的两种读法（2020-10-31、2020-09-30）之一']],
  ],
  [
    'the day of another year',
    { '时限读法!A5': '10月前', '时限读法!B5': '2021-10-31' },
    [['时限读法!B5', '“读作”2021-10-31不是原文的两种读法（2020-10-31、2020-09-30）之一']],
  ],
  [
    'no such day',
    { '时限读法!A5': '10月前', '时限读法!B5': '9月31日' },
    [['时限读法!B5', '“读作”不是有效日期：“9月31日”']],
  ],
  [
    'no day at all',
    { '时限读法!A5': '10月前', '时限读法!B5': '看情况' },
    [['时限读法!B5', '“读作”应填“从宽”“从严”或其中一种理解的日期：“看情况”']],
  ],
  [
    'one wording twice, however it is typed',
    {
      ...{ '时限读法!A5': '10月前', '时限读法!B5': '从宽' },
      ...{ '时限读法!A6': '１０ 月前', '时限读法!B6': '从严' },
    },
    [['时限读法!A6', '“原文”重复：“１０ 月前”已在A5出现']],
  ],
  [
    'no reading',
    { '时限读法!A5': '10月前', '时限读法!C5': '张三' },
    [['时限读法!B5', '“读作”未填写']],
  ],
])('时限读法: %s', (_what, changes, told) => {
  expect(mistakes(DAWUKOU, changes)).toEqual(told);
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
