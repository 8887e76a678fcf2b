import { checkScheme } from '../../../src/actions/check-scheme';
import { renderer } from '../../../src/messages/render';
import { speakFinding, speakPassed } from '../../../src/checks/speak-finding';
import { FINDING_PARAMS } from '../../../src/checks/finding-params';
import { BUILT_IN, GENERAL } from '../../../src/schemes/built-in';
import type { Scheme } from '../../../src/schemes/scheme';
import { CONTRADICTORY } from './contradictory-scheme';
import { UNFINISHED } from './unfinished-scheme';

/** What a check says, each in one line: the code, its cell, and both values. */
function said(scheme: Scheme): readonly string[] {
  const { findings, passed } = checkScheme(scheme);
  const render = renderer('zh-CN');
  return [
    ...findings.map(
      (finding) =>
        `${finding.code} ${finding.place.sheet}!${finding.place.cell} ${speakFinding(finding, render).message}`,
    ),
    ...passed.map((each) => `${each.code} ${speakPassed(each, render)}`),
  ];
}

/** Each row: the document, then what must stand in one line of what is said. */
const CONTRADICTIONS: readonly (readonly [string, string, ...string[]])[] = [
  ['X01', 'dawukou-2020', 'plan-list-deadline-differs', '2020年2月底', '2020年4月底'],
  ['X02', 'dawukou-2020', 'deadline-outside-window', '2020年2月29日', '2020年3月1日'],
  ['X03', 'dawukou-2020', 'duty-differs', '每月', '每月25日前、责任领导'],
  ['X04', 'dawukou-2020', 'label-differs', '责任部门', '责任单位'],
  ['X05', 'dawukou-2020', 'plan-list-text-differs', '住宿生补足', '住宿生补助'],
  ['X05', 'dawukou-2020', 'plan-list-text-differs', '的要保证', '的是要保证'],
  ['X06', 'dawukou-2020', 'plan-units-agree', '7=7'],
  ['X06', 'dawukou-2020', 'aliases', '区教研室＝教研室'],
  ['X08', 'dawukou-2020', 'counts', '工作任务与措施', '7=7'],
  ['X08', 'dawukou-2020', 'counts', '四漏', '4=4'],
  ['X10', 'yaoan-2017', 'sum-mismatch', '24937', '24939', '相差2人'],
  ['X11', 'yaoan-2017', 'sum-mismatch', '6612', '6827', '3527+3300'],
  ['X12', 'yaoan-2017', 'scheme-sums', '24939=13970+10969'],
  ['X13', 'yaoan-2017', 'scheme-sums', '19=5+14'],
  ['X14', 'yaoan-2017', 'target-remainder', '7700', '10969', '3269'],
  ['X15', 'yaoan-2017', 'deadline-words-differ', '6月底前和2017年10月前'],
  ['X16', 'yaoan-2017', 'posted-after-deadline', '2017年5月31日', '2017年6月2日'],
  ['X18', 'yaoan-2017', 'counts', '教育脱贫攻坚主要指标', '4=4'],
  ['X20', 'pengshui-2021', 'numbering-gap', '时间安排', '“四”'],
  ['X21', 'pengshui-2021', 'rest-day-deadline', '2021年6月5日', '星期六'],
  ['X21', 'pengshui-2021', 'short-notice', '5天'],
  ['X21', 'pengshui-2021', 'no-dated-report', '县教委'],
  ['X22', 'pengshui-2021', 'parameter-differs', '6—16', '6—15'],
  ['X23', 'pengshui-2021', 'partition', '12+10+6+8+3=39'],
  ['X24', 'pengshui-2021', 'labels-by-parent', '责任人', '2次'],
  ['X26', 'bayannur-2020', 'scheme-people', '3人'],
  ['X26', 'bayannur-2020', 'represented', '7=7'],
  ['X26', 'bayannur-2020', 'aliases', '基金会＝市人民教育基金会办公室', '宋  铁＝宋铁'],
  ['X27', 'bayannur-2020', 'condition-gap', '初中汉语授课寄宿生', '初中家庭经济困难非寄宿生'],
  ['X28', 'bayannur-2020', 'shares', '625=1250×0.5'],
  ['X30', 'bayannur-2020', 'duty-without-end', '2020年9月30日'],
  ['X31', 'weinan-2019', 'phase-two-deadlines', '2019-05-31', '2019-06-05'],
  ['X32', 'weinan-2019', 'plan-after-start', '2019年7月5日', '2019年7月1日'],
  ['X32', 'weinan-2019', 'report-on-last-day', '2019年7月15日'],
  ['X33', 'weinan-2019', 'phase-gap', '2019年6月29日', '2019年6月30日'],
  ['X33', 'weinan-2019', 'phase-without-start', '巩固提升', '2019年8月1日'],
  ['X34', 'weinan-2019', 'aliases', '教育脱贫办＝市教育脱贫办'],
  ['X34', 'weinan-2019', 'counts', '排查整改内容', '5=5'],
  ['X34', 'weinan-2019', 'mentions', '邮箱', '2处'],
];

test.each(CONTRADICTIONS)('%s of %s: %s', (_row, id, ...words) => {
  const scheme = BUILT_IN.find((candidate) => candidate.id === id);
  const lines = scheme ? said(scheme) : [];
  expect(lines.filter((line) => words.every((word) => line.includes(word)))).toHaveLength(1);
});

test('5月底 and 5月31日 are no contradiction', () => {
  const scheme = BUILT_IN.find(({ id }) => id === 'dawukou-2020');
  const lines = scheme
    ? said({
        ...scheme,
        items: scheme.items.map((item) => ({ ...item, deadline: '2020年5月31日' })),
        tasks: scheme.tasks.map((task) => ({ ...task, deadline: '2020年5月底' })),
      })
    : [];
  expect(lines.filter((line) => line.startsWith('plan-list-deadline'))).toEqual([]);
  expect(lines).toContain('plan-deadlines-agree 任务与条目的时限一致：7项，共7项');
});

test('the same rules find out a scheme of no county that they were made for', () => {
  const { findings } = checkScheme(CONTRADICTORY);
  expect(findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`)).toEqual([
    'town-twice 包片!H6',
    'unknown-town 包片!H6',
    'town-missing 单位!A10',
    'plan-list-deadline-differs 条目!E5',
    'deadline-outside-window 条目!E5',
    'deadline-outside-window 任务!E6',
    'posted-after-deadline 任务!E6',
    'deadline-words-differ 条目!E6',
    'sum-mismatch 数字!D5',
    'sum-mismatch 数字!D8',
    'sum-mismatch 数字!D9',
    'sum-mismatch 数字!D10',
    'phase-overlap 阶段!C6',
    'duty-differs 上报任务!E6',
    'duty-before-input 上报任务!E7',
    'header-twice 栏目用语!A7',
    'mention-differs 重复提法!B6',
    'unknown-person 条目!F5',
    'unknown-unit 条目!G6',
    'unit-not-represented 单位!A8',
    'condition-gap 资助标准!M5',
    'ratio-differs 资助标准!G6',
    'short-notice 任务!E6',
    'rest-day-deadline 条目!E5',
    'rest-day-deadline 任务!E6',
    'numbering-gap 章节!A6',
    'label-differs 栏目用语!A5',
  ]);
});

test('what a notice of no county leaves open is found by the same rules', () => {
  const { findings } = checkScheme(UNFINISHED);
  const codes = new Set(findings.map(({ code }) => code));
  expect([...codes].sort()).toEqual([
    'duty-without-day',
    'duty-without-end',
    'no-dated-report',
    'parameter-differs',
    'phase-gap',
    'phase-two-deadlines',
    'phase-without-start',
    'plan-after-start',
    'plan-list-text-differs',
    'report-on-last-day',
    // The last day of April 2023 was a Sunday, and the schools are in no list of units.
    'rest-day-deadline',
    'target-remainder',
    'unknown-unit',
  ]);
});

test.each(
  [...BUILT_IN, GENERAL, CONTRADICTORY, UNFINISHED].map((scheme) => [scheme.id, scheme] as const),
)('%s: every finding is spoken whole in both languages', (_id, scheme) => {
  const { findings, passed } = checkScheme(scheme);
  const lacking = findings.flatMap(({ code, params }) =>
    FINDING_PARAMS[code].filter((param) => params[param] === undefined).map((p) => `${code}: ${p}`),
  );
  expect(lacking).toEqual([]);
  for (const language of ['zh-CN', 'en'] as const) {
    const render = renderer(language);
    const spoken = [
      ...findings.map((finding) => Object.values(speakFinding(finding, render)).join(' ')),
      ...passed.map((each) => speakPassed(each, render)),
    ];
    expect(spoken.filter((text) => /\{\{|“”|undefined|NaN/.test(text))).toEqual([]);
  }
});
