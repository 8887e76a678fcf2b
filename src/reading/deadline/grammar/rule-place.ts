import { FESTIVALS } from '../../calendar/festivals';
import { lastDayOfMonth } from '../../day-number';
import type { Found, Scan } from '../scan';
import { When } from '../when';
import { AFTER_END, DAY_OF_MONTH, MONTH_OF_QUARTER } from './patterns';
import { readDate, walk } from './read-date';
import { readSpan } from './read-span';

/** The rule of a recurring day that no period has: 每月32日. */
export const IMPOSSIBLE = 'impossible';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONGEST_LIST = 14;
const SIGNS = { day: 'd', workday: 'wd', week: 'w', month: 'm', hour: 'h', term: 't' } as const;

type Place = Found<string> | undefined;

/** A list or a range of places: 10日、20日和30日, 25日至次月5日 (of which the end counts). */
function list(scan: Scan, from: number, one: (at: number) => Place): Place {
  let names: string[] = [];
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
  if (names.includes(IMPOSSIBLE)) names = [IMPOSSIBLE];
  return next === from ? undefined : { value: names.join(','), next };
}

/** 结束后10个工作日内, 终了后5日内, 后5日内 */
function afterEnd(scan: Scan, from: number, unit: string): Place {
  const at = scan.match(AFTER_END, from);
  const span = at < 0 ? undefined : readSpan(scan, at);
  if (!span) return undefined;
  const next = scan.kind(span.next) === '内' ? span.next + 1 : span.next;
  return { value: `+${String(span.value.count)}${SIGNS[span.value.unit]} after ${unit} end`, next };
}

/** Behind 每月: 25日前, 10日、20日, 底, 结束后5日内, 上旬, 最后一个工作日, 前5日. */
export function placeInMonth(scan: Scan, from: number): Place {
  const after = afterEnd(scan, from, 'month');
  if (after) return after;
  if (scan.kind(from) === '前') {
    const span = readSpan(scan, from + 1);
    if (!span || (span.value.unit !== 'workday' && span.value.unit !== 'day')) return undefined;
    const sign = span.value.unit === 'day' ? 'D' : 'wd';
    return { value: sign + String(span.value.count), next: span.next };
  }
  return list(scan, from, (at) => {
    const begin = scan.kind(at) === '本' ? at + 1 : at;
    const next = scan.match(DAY_OF_MONTH, begin);
    if (next < 0) return undefined;
    const month = new When('month');
    month.monthShift = 0;
    const when = walk(scan, begin, next, month);
    return when && { value: nameInMonth(when), next };
  });
}

function nameInMonth({ unit, n = 1, n2 = n, day, weekday, working, edge }: When): string {
  const place = n < 0 ? 'last' : String(n);
  if (unit === 'xun') return n2 === 3 ? 'last' : `D${String(n2)}0`;
  if (unit === 'halfMonth') return n === 1 ? 'D15' : 'last';
  if (working) return n < 0 ? 'last-wd' : `wd${place}`;
  if (weekday !== undefined) return `${place}-${WEEKDAYS[weekday - 1] ?? ''}`;
  if (unit === 'week') return n < 0 ? 'last-week' : `week${place}`;
  if (edge) return edge === 'end' ? 'last' : edge === 'start' ? 'D10' : 'D20';
  if (day === -1) return 'last';
  // 30 and 31 mean the last day of a short month (T14); 32 is no day of any.
  return day !== undefined && day >= 1 && day <= 31 ? `D${String(day)}` : IMPOSSIBLE;
}

/** Behind 每季度: 末, 末月25日前, 第一个月5日前, 结束后10个工作日内, 最后一周. */
export function placeInQuarter(scan: Scan, from: number): Place {
  const after = afterEnd(scan, from, 'quarter');
  if (after) return after;
  const next = scan.match(MONTH_OF_QUARTER, from);
  if (next < 0) {
    if (scan.kind(from) === '底') {
      const day = scan.is(from + 1, 'N') ? placeInMonth(scan, from + 1) : undefined;
      return day ? { value: `M3-${day.value}`, next: day.next } : { value: 'last', next: from + 1 };
    }
    return scan.is(from, '第首终') ? placeInMonth(scan, from) : undefined;
  }
  const signs = scan.kinds.slice(from, next);
  const month = signs.includes('第')
    ? scan.at(from + signs.indexOf('N')).value
    : signs.includes('首')
      ? 1
      : 3;
  const inside = placeInMonth(scan, next) ?? { value: 'last', next };
  if (inside.value === IMPOSSIBLE) return inside;
  const last = month === 3 && inside.value === 'last';
  return { value: last ? 'last' : `M${String(month)}-${inside.value}`, next: inside.next };
}

/** Behind 每年: 12月底前, 3月15日和9月25日, 6月、12月, 上半年, 年底, 教师节前, 9月至次年6月. */
export function placeInYear(scan: Scan, from: number): Place {
  const after = afterEnd(scan, from, 'year');
  if (after) return after;
  if (scan.kind(from) === '底') return { value: '12-31', next: from + 1 };
  return list(scan, from, (at) => {
    const found = readDate(scan, at);
    if (!found || found.value.year !== undefined) return undefined;
    const before = scan.kind(found.next) === '前';
    const value = dayOfYear(found.value, before);
    return value === undefined ? undefined : { value, next: before ? found.next + 1 : found.next };
  });
}

/** The last day of a period as MM-DD of any year; '' where it moves from year to year. */
function dayOfYear(
  { unit, n = 0, n2 = n, month = 0, day = 0, edge }: When,
  before: boolean,
): string | undefined {
  switch (unit) {
    case 'day':
      if (month === 0) return undefined;
      return month > 12 || day < 1 || day > lastDayOfMonth(2000, month)
        ? IMPOSSIBLE
        : md(month, day);
    case 'xun':
      return n2 < 3 ? md(month, n2 * 10) : lastOf(month);
    case 'month':
      if (month === 0) return undefined;
      if (month > 12) return IMPOSSIBLE;
      return edge === 'start' ? md(month, 10) : edge === 'mid' ? md(month, 20) : lastOf(month);
    case 'quarter':
      return n2 >= 1 && n2 <= 4 ? lastOf(n2 * 3) : IMPOSSIBLE;
    case 'half':
      return lastOf(n * 6);
    case 'year':
      return edge === 'end' || edge === undefined ? '12-31' : '';
    case 'festival': {
      const festival = FESTIVALS[n];
      if (!festival || festival.month > 12) return '';
      if (!before) return md(festival.month, festival.day);
      if (festival.day > 1) return md(festival.month, festival.day - 1);
      return lastOf(festival.month === 1 ? 12 : festival.month - 1);
    }
    default:
      return '';
  }
}

const lastOf = (month: number): string =>
  month === 2 ? '02-last' : md(month, lastDayOfMonth(2001, month));

const md = (month: number, day: number): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Behind 每学期, 每学年, 每半年: 末, 结束后10日内, 开学前. */
export function placeInTerm(scan: Scan, from: number, unit: string): Place {
  const after = afterEnd(scan, from, unit);
  if (after) return after;
  if (scan.is(from, '底散完')) return { value: 'last', next: from + 1 };
  if (!scan.is(from, '初开')) return undefined;
  const span = readSpan(scan, scan.kind(from + 1) === '后' ? from + 2 : from + 1);
  if (!span) return { value: 'first', next: from + 1 };
  const { count, unit: length } = span.value;
  return { value: `+${String(count)}${SIGNS[length]} after ${unit} start`, next: span.next };
}

/** Behind 每 or 每周: 周五, 周一、三、五, 周一至周五, 一三五, 5. */
export function placeInWeek(scan: Scan, from: number): Place {
  let last = 0;
  return list(scan, from, (at) => {
    const { kind, value } = scan.at(at);
    let days = daysOf(scan, at);
    let next = at + 1;
    // 每周一三五 is cut as 周一 and 三五.
    if (kind === '曜' && scan.at(next).digits > 1) days = days.concat(daysOf(scan, next++));
    if (days.length === 0) return undefined;
    // 周一至周五 names all days between.
    if (scan.is(at - 1, '-至')) days = Array.from({ length: value - last + 1 }, (_, i) => last + i);
    last = days.at(-1) ?? 0;
    return { value: days.map((day) => WEEKDAYS[day - 1] ?? '').join(','), next };
  });
}

function daysOf(scan: Scan, at: number): number[] {
  const { kind, value, digits, han } = scan.at(at);
  if (kind === '曜') return [value];
  if (kind === '日') return scan.kind(at - 1) === 'N' ? [] : [7];
  if (kind !== 'N' || scan.is(at + 1, '次月日个') || (digits > 1 && !han)) return [];
  const days = [...String(value)].map(Number);
  return days.length === digits && days.every((day) => day >= 1 && day <= 7) ? days : [];
}
