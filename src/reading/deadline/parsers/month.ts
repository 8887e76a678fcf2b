import type { Found, Scan } from '../scan';
import type { Token } from '../token';
import type { When } from '../when';
import { withEdge } from './edge';
import { ocrOf } from './year';

/** Signs that a number counts things and is no day: 5月3所学校, 5月20% . */
const COUNTERS =
  '所人个名项户万元校班件份次家位套台间栋处条类批级年%人吨米亩平起例节门组轮层卷册本张页股部辆座‰℃倍';

/** What follows a month: a day, a third, a week, the end, or nothing. */
export function parseInMonth(scan: Scan, month: When, from: number): Found<When> {
  let at = scan.past(from, 'of');
  // 5月月底, 5月份底
  if (scan.kind(at) === 'month' && scan.is(at + 1, 'end', 'start', 'mid')) at += 1;
  const token = scan.at(at);
  switch (token.kind) {
    case 'xun':
      if (token.value === 0) break;
      return withEdge(scan, xun(month, token.value), at + 1);
    case 'halfMonth':
      return withEdge(scan, { ...month, unit: 'halfMonth', n: token.value }, at + 1);
    case 'num':
      return dayOfMonth(scan, month, at) ?? { value: month, next: from };
    case 'nth':
    case 'first':
    case 'last':
      return partOfMonth(scan, month, at) ?? withEdge(scan, month, from);
    case 'end':
    case 'start':
    case 'mid':
      return withEdge(scan, month, at);
  }
  return { value: month, next: from };
}

export function xun(month: When, value: number): When {
  return { ...month, unit: 'xun', n: Math.floor(value / 10), n2: value % 10 };
}

function dayOfMonth(scan: Scan, month: When, at: number): Found<When> | undefined {
  const token = scan.at(at);
  if (Number.isNaN(token.value)) return undefined;
  const found: When = {
    ...month,
    unit: 'day',
    day: token.value,
    ...ocrOf(token),
    ...estimate(token),
  };
  if (scan.kind(at + 1) === 'day') {
    // 5月31日日前: a doubled sign
    const next = scan.kind(at + 2) === 'day' ? at + 3 : at + 2;
    return { value: found, next };
  }
  // 2020年5月31: the sign 日 is missing. Only where the number can be nothing else.
  if (token.digits > 2 || token.value > 39) return undefined;
  return isDayAlone(scan, at) ? { value: found, next: at + 1 } : undefined;
}

/** True where a number behind a month stands by itself, so that it is a day without its 日. */
export function isDayAlone(scan: Scan, at: number): boolean {
  const next = scan.at(at + 1);
  switch (next.kind) {
    case 'none':
    case 'before':
    case 'after':
    case 'until':
    case 'close':
    case 'comma':
    case 'stop':
    case 'dash':
    case 'till':
    case 'since':
    case 'enum':
    case 'and':
    case 'or':
    case 'weekday':
    case 'question':
    case 'around':
    case 'within':
    case 'open':
    case 'daytime':
      return true;
    case 'word':
      return !COUNTERS.includes(next.text.charAt(0));
    default:
      return false;
  }
}

/** 第一周, 最后一个工作日, 第三个周五, 首周, 最后一天. */
export function partOfMonth(scan: Scan, month: When, from: number): Found<When> | undefined {
  const kind = scan.kind(from);
  let at = from + 1;
  let n = kind === 'last' ? -1 : 1;
  if (scan.kind(at) === 'num' && scan.kind(at + 1) !== 'day') {
    const count = scan.at(at).value;
    n = kind === 'last' ? -1 : count;
    if (kind === 'last' && count !== 1) return undefined;
    at += 1;
  } else if (kind === 'last' && scan.kind(at) === 'num') at += 1;
  at = scan.past(at, 'piece');
  const token = scan.at(at);
  if (token.kind === 'weekday') {
    // 第一周一 is cut as 第 一 周一, but 第一周 with nothing behind is cut as 周.
    return { value: { ...month, unit: 'day', n, weekday: token.value }, next: at + 1 };
  }
  if (token.kind === 'week') {
    const weekday = scan.at(scan.past(at + 1, 'of'));
    const week: When = { ...month, unit: 'week', n };
    return weekday.kind === 'weekday'
      ? { value: { ...week, weekday: weekday.value }, next: scan.past(at + 1, 'of') + 1 }
      : withEdge(scan, week, at + 1);
  }
  if (token.kind === 'workday')
    return { value: { ...month, unit: 'day', n, working: true }, next: at + 1 };
  if ((token.kind === 'day' || token.kind === 'days') && (n === -1 || n === 1))
    return { value: { ...month, unit: 'day', day: n }, next: at + 1 };
  return undefined;
}

export const estimate = (token: Token): { readonly doubt?: 'vague-number' } =>
  token.vague && token.han ? { doubt: 'vague-number' } : {};
