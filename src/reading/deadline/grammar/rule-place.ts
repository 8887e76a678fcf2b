import { isoOfDay } from '../../iso-date';
import { judgeDate } from '../judge-date';
import { unitName } from '../rule-names';
import type { Found, Scan } from '../scan';
import { Marks, When } from '../when';
import { AFTER_END, DAY_OF_MONTH, MONTH_OF_QUARTER, NEXT_MONTH } from './patterns';
import { readDate, walk } from './read-date';
import { readSpan } from './read-span';

/** The rule of a recurring day that no period has: 每月32日. */
export const IMPOSSIBLE = 'impossible';
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONGEST_LIST = 14;
const SIGNS = { day: 'd', workday: 'wd', week: 'w', month: 'm', hour: 'h', term: 't' } as const;
/** The longest and the shortest February: what differs between these years is no day of every year. */
const LEAP_YEAR = 2000;
const COMMON_YEAR = 2001;

type Place = Found<string> | undefined;

/** Which day of its period a rule means: what follows 每月, 每季度, each by its sign. */
export function placeIn(scan: Scan, from: number, unit: string): Place {
  const behind = scan.is(from, '底完后本') ? afterEnd(scan, from, unit) : undefined;
  return behind ?? READERS[unit]?.(scan, from) ?? atEdge(scan, from, unit);
}

/** 结束后5日内; 每季度次月10日前, 季度结束后次月10日前. */
function afterEnd(scan: Scan, from: number, unit: string): Place {
  const edge = `${unitName(unit)} end`;
  const end = scan.match(AFTER_END, from);
  const next = unit === '月' ? -1 : scan.match(NEXT_MONTH, Math.max(end, from));
  if (next > 0) return { value: `+${scan.at(next - 2).value}d after ${edge}`, next };
  return end < 0 ? undefined : spanBehind(scan, end, edge);
}

const READERS: Readonly<Record<string, (scan: Scan, from: number) => Place>> = {
  周: inWeek,
  月: inMonth,
  季: inQuarter,
  年: inYear,
};

/** Behind any 每: 末, 结束前, 最后一周; behind 每学期 and 每学年 also 开学后10日内, 开学第一周, 开学前. */
function atEdge(scan: Scan, from: number, unit: string): Place {
  if (scan.is(from, '底散完')) return { value: unit === '年' ? '12-31' : 'last', next: from + 1 };
  if (scan.is(from, '第首终')) return inMonth(scan, from);
  if (!'期学'.includes(unit) || !scan.is(from, '初开')) return undefined;
  const at = scan.kind(from + 1) === '后' ? from + 2 : from + 1;
  if (scan.is(at, '第首终')) return inMonth(scan, at);
  return spanBehind(scan, at, `${unitName(unit)} start`) ?? { value: 'first', next: from + 1 };
}

/** 结束后10个工作日内, 终了后5日内, 开学一个月内 */
function spanBehind(scan: Scan, at: number, edge: string): Place {
  const span = readSpan(scan, at);
  if (!span) return undefined;
  const next = scan.kind(span.next) === '内' ? span.next + 1 : span.next;
  return { value: `+${span.value.count}${SIGNS[span.value.unit]} after ${edge}`, next };
}

/** A list or a range of places: 10日、20日和30日, 25日至次月5日 (of which the end counts). */
function list(scan: Scan, from: number, one: (at: number) => Place): Place {
  const names: string[] = [];
  let next = from;
  let at = from;
  for (let i = 0; i < LONGEST_LIST; i++) {
    const found = one(at);
    if (!found) break;
    if (at > from && scan.is(at - 1, '-至')) names.pop();
    if (found.value !== '') names.push(found.value);
    next = found.next;
    const joint = scan.is(next, '前止') && scan.is(next + 1, '和、,') ? next + 1 : next;
    if (!scan.is(joint, '和、-至,')) break;
    at = joint + 1;
  }
  return next === from ? undefined : { value: names.join(','), next };
}

/** Behind 每月: 25日前, 10日、20日, 底, 上旬, 最后一个工作日, 前5日. */
function inMonth(scan: Scan, from: number): Place {
  if (scan.kind(from) === '前') {
    const span = readSpan(scan, from + 1);
    const { unit, count = 0 } = span?.value ?? {};
    if (!span || (unit !== 'day' && unit !== 'workday')) return undefined;
    return { value: `${unit === 'day' ? 'D' : 'wd'}${count}`, next: span.next };
  }
  return list(scan, from, (at) => {
    const begin = scan.kind(at) === '本' ? at + 1 : at;
    const next = scan.match(DAY_OF_MONTH, begin);
    if (next < 0) return undefined;
    const january = new When('month');
    january.month = 1;
    const when = walk(scan, begin, next, january);
    return when && { value: nameInMonth(when), next };
  });
}

/** D25, last, wd3, last-wd, 1-Mon, last-week … */
function nameInMonth(when: When): string {
  const { unit, n = 1, day = 0, weekday, working } = when;
  if (weekday !== undefined) return `${n < 0 ? 'last' : n}-${nameOfDay(weekday)}`;
  const counted = working ? 'wd' : unit === 'week' ? 'week' : '';
  if (counted !== '') return n < 0 ? `last-${counted}` : `${counted}${n}`;
  // 30 and 31 mean the last day of a short month (T14); 32 is no day of any.
  if (day > 0) return day > 31 ? IMPOSSIBLE : `D${day}`;
  const date = dateIn(LEAP_YEAR, when);
  return date === '01-31' ? 'last' : `D${date.slice(3)}`;
}

/** Behind 每季度: 末月25日前, 第一个月5日前. */
function inQuarter(scan: Scan, from: number): Place {
  const next = scan.match(MONTH_OF_QUARTER, from);
  if (next < 0) return undefined;
  const signs = scan.kinds.slice(from, next);
  const number = signs.includes('第') ? scan.at(from + signs.indexOf('N')).value : 3;
  const month = signs.includes('首') ? 1 : number;
  const inside = inMonth(scan, next) ?? { value: 'last', next };
  return month === 3 && inside.value === 'last'
    ? inside
    : { value: `M${month}-${inside.value}`, next: inside.next };
}

/** Behind 每年: 12月底前, 3月15日和9月25日, 6月、12月, 上半年, 教师节前, 9月至次年6月. */
function inYear(scan: Scan, from: number): Place {
  return list(scan, from, (at) => {
    const found = readDate(scan, at);
    if (!found) return undefined;
    const { unit, year, month } = found.value;
    const monthless = month === undefined && (unit === 'day' || unit === 'month');
    if (year !== undefined || monthless) return undefined;
    const before = scan.kind(found.next) === '前';
    const value = dateOf(found.value, before);
    return { value, next: before ? found.next + 1 : found.next };
  });
}

/** The last day of a period as MM-DD of any year; '' where it moves from year to year. */
function dateOf(when: When, before: boolean): string {
  const leap = dateIn(LEAP_YEAR, when, before);
  const common = dateIn(COMMON_YEAR, when, before);
  if (leap === common || common === IMPOSSIBLE) return leap;
  return leap === '02-29' ? '02-last' : '';
}

/** What the calendar says of a wording in a certain year, as MM-DD. */
function dateIn(year: number, when: When, before = false): string {
  const marks = new Marks();
  marks.before = before;
  const { kind, end } = judgeDate(when.inYear(year), marks, { context: {} });
  if (kind === 'invalid') return IMPOSSIBLE;
  return end === undefined ? '' : isoOfDay(end).slice(5);
}

/** Behind 每 or 每周: 周五, 周一、三、五, 周一至周五, 一三五, 5; 周末 is no certain day. */
function inWeek(scan: Scan, from: number): Place {
  if (scan.kind(from) === '末') return { value: '', next: from + 1 };
  let last = 0;
  return list(scan, from, (at) => {
    const { kind, value } = scan.at(at);
    let days = daysOf(scan, at);
    let next = at + 1;
    // 每周一三五 is cut as 周一 and 三五.
    if (kind === '曜' && scan.at(next).digits > 1) days += daysOf(scan, next++);
    if (days === '') return undefined;
    // 周一至周五 names all days between.
    if (scan.is(at - 1, '-至')) days = '1234567'.slice(last - 1, value);
    last = Number(days.slice(-1));
    return { value: Array.from(days, (day) => nameOfDay(Number(day))).join(','), next };
  });
}

/** The weekdays of one token by their numbers: 135 of 一三五. */
function daysOf(scan: Scan, at: number): string {
  const { kind, value, digits, han } = scan.at(at);
  const days = String(value);
  if (kind === '曜') return days;
  if (kind === '日') return scan.kind(at - 1) === 'N' ? '' : '7';
  if (kind !== 'N' || scan.is(at + 1, '次月日个') || (digits > 1 && !han)) return '';
  return days.length === digits && /^[1-7]+$/.test(days) ? days : '';
}

const nameOfDay = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';
