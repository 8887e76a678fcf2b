import { WEEKDAYS } from './grammar/rule-place';
import { cycleWords } from './rule-names';

const DAYS = '一二三四五六日';

/** The parts of a place and their words, tried in this order: M1-D10, 02-last, wd3, last-Fri … */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^\+(.*) after .* end/, '结束后$1内'],
  [/^\+(.*) after .* start/, '开学后$1内'],
  [/(\d)d内/, '$1日内'],
  [/(\d)wd内/, '$1个工作日内'],
  [/(\d)w内/, '$1周内'],
  [/(\d)m内/, '$1个月内'],
  [/(\d)h内/, '$1小时内'],
  [/M1-/, '首月'],
  [/M3-/, '末月'],
  [/M(\d)-/, '第$1个月'],
  [/^0?(\d+)-last/, '$1月底'],
  [/^0?(\d+)-0?(\d+)/, '$1月$2日'],
  [/D(\d+)/, '$1日前'],
  [/(\d)-/, '第$1个'],
  [/wd(\d+)/, '第$1个工作日'],
  [/week(\d+)/, '第$1周'],
  [/last-week/, '最后一周'],
  [/last-/, '最后一个'],
  [/wd/, '工作日'],
  [/last/, '底'],
  [/first/, '开学'],
];

/** A recurring rule in the words of an office: monthly:D25 is 每月25日前. */
export function writeRule(rule: string): string {
  // `+` joins two rules, but `:+5d after month end` is one.
  return rule
    .split(/(?<!:)\+/)
    .map(one)
    .join('，');
}

function one(rule: string): string {
  const [cycle = '', place = ''] = rule.split(/:(.*)/s);
  const each = cycleWords(cycle);
  if (place === 'last') return each + (cycle === 'monthly' ? '底前' : '末');
  const words = place.split(',').map(wordsOf).join('、');
  // 每周五, 每年6月30日前
  const before = cycle === 'yearly' && /[日底]$/.test(words) ? '前' : '';
  return (words.startsWith('周') ? '每' : each) + words + before;
}

function wordsOf(place: string): string {
  const words = PARTS.reduce((told, [part, word]) => told.replace(part, word), place);
  return words.replace(/[MTWFS]\w\w/, (day) => `周${DAYS.charAt(WEEKDAYS.indexOf(day))}`);
}
