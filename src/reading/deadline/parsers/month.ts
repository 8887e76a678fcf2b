import type { Found, Scan } from '../scan';
import type { Token } from '../token';
import { When, type Unit } from '../when';
import { withEdge } from './edge';

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
      return withEdge(scan, nth('halfMonth', month, token.value), at + 1);
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

/** A third of a month by the lexicon's two digits: first and last third. */
export function xun(month: When | undefined, value: number): When {
  const when = nth('xun', month, Math.floor(value / 10));
  when.n2 = value % 10;
  return when;
}

export function nth(unit: Unit, of: When | undefined, n: number): When {
  const when = new When(unit, of);
  when.n = n;
  return when;
}

function dayOfMonth(scan: Scan, month: When, at: number): Found<When> | undefined {
  const token = scan.at(at);
  if (Number.isNaN(token.value)) return undefined;
  let next = at + 1;
  if (scan.kind(next) === 'day') {
    // 5月31日日前: a doubled sign
    next += scan.kind(next + 1) === 'day' ? 2 : 1;
  } else if (token.digits > 2 || token.value > 39 || !isDayAlone(scan, at)) {
    // 2020年5月31: the sign 日 is missing. Only where the number can be nothing else.
    return undefined;
  }
  const day = new When('day', month);
  day.day = token.value;
  refine(day, token);
  return { value: day, next };
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
    return { value: weekdayOf(nth('day', month, n), token.value), next: at + 1 };
  }
  if (token.kind === 'week') {
    const behind = scan.past(at + 1, 'of');
    const week = nth('week', month, n);
    if (scan.kind(behind) !== 'weekday') return withEdge(scan, week, at + 1);
    return { value: weekdayOf(week, scan.at(behind).value), next: behind + 1 };
  }
  if (token.kind === 'workday') {
    const day = nth('day', month, n);
    day.working = true;
    return { value: day, next: at + 1 };
  }
  if ((token.kind === 'day' || token.kind === 'days') && (n === -1 || n === 1)) {
    const day = new When('day', month);
    day.day = n;
    return { value: day, next: at + 1 };
  }
  return undefined;
}

function weekdayOf(when: When, weekday: number): When {
  when.weekday = weekday;
  return when;
}

/** Notes on a period what its number is worth: cleared of letters, or an estimate. */
export function refine(when: When, token: Token): void {
  if (!token.vague) return;
  if (token.han) when.doubt = 'vague-number';
  else when.ocr = true;
}
