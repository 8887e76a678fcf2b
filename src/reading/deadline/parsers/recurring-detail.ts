import { FESTIVALS } from '../../calendar/festivals';
import { lastDayOfMonth } from '../../day-number';
import type { Found, Scan } from '../scan';
import { When } from '../when';
import { partOfMonth } from './month';
import { parseDate } from './date';
import { IMPOSSIBLE } from './rule-names';
import { parseSpan } from './span';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONGEST_LIST = 12;

/** Behind 每月: 25日前, 10日、20日, 底, 结束后5日内, 上旬, 最后一个工作日. */
export function monthDetail(
  scan: Scan,
  from: number,
  following: boolean,
): Found<string> | undefined {
  // 每月月底
  const at =
    scan.kind(from) === 'month' && scan.is(from + 1, 'end', 'start', 'mid') ? from + 1 : from;
  const token = scan.at(at);
  const after = afterEnd(scan, at, 'month');
  if (after) return { value: `monthly:${after.value}`, next: after.next };
  switch (token.kind) {
    case 'num':
      return dayList(scan, at);
    case 'relMonth':
      // 每月25日至次月5日 comes here by its right bound.
      return monthDetail(scan, at + 1, true);
    case 'end':
      return { value: 'monthly:last', next: at + 1 };
    case 'start':
      return { value: 'monthly:D10', next: at + 1 };
    case 'mid':
      return { value: 'monthly:D20', next: at + 1 };
    case 'xun': {
      const last = token.value % 10;
      if (last === 0) return undefined;
      return { value: last === 3 ? 'monthly:last' : `monthly:D${String(last)}0`, next: at + 1 };
    }
    case 'before': {
      // 每月前5日内, 每月前3个工作日
      const span = parseSpan(scan, at + 1);
      if (span?.value.unit === 'workday')
        return { value: `monthly:wd${String(span.value.count)}`, next: span.next };
      if (span?.value.unit === 'day')
        return { value: `monthly:D${String(span.value.count)}`, next: span.next };
      return undefined;
    }
    case 'nth':
    case 'first':
    case 'last': {
      const part = partOfMonth(scan, new When('month'), at);
      return part && { value: `monthly:${partName(part.value)}`, next: part.next };
    }
    default:
      return following ? undefined : undefined;
  }
}

function partName({ unit, n = 1, day, weekday, working }: When): string {
  const place = n < 0 ? 'last' : String(n);
  if (working) return n < 0 ? 'last-wd' : `wd${place}`;
  if (weekday !== undefined) return `${place}-${WEEKDAYS[weekday - 1] ?? ''}`;
  if (unit === 'week') return n < 0 ? 'last-week' : `week${place}`;
  return day === -1 ? 'last' : 'D1';
}

/** 25日, 5日、20日, 5日和20日, 5日至10日, 25 before 前. */
function dayList(scan: Scan, from: number): Found<string> | undefined {
  const days: number[] = [];
  let at = from;
  let next = from;
  let ranged = false;
  for (let i = 0; i < LONGEST_LIST; i++) {
    const token = scan.at(at);
    if (token.kind === 'relMonth') {
      at += 1;
      continue;
    }
    if (ranged && token.kind === 'month' && scan.kind(at + 1) === 'end')
      return { value: 'monthly:last', next: at + 2 };
    if (token.kind !== 'num' || Number.isNaN(token.value)) break;
    const signed = scan.kind(at + 1) === 'day';
    const joins = scan.is(at + 1, 'enum', 'and', 'dash', 'till');
    if (!signed && !joins && !scan.is(at + 1, 'before', 'none', 'until', 'close', 'comma')) break;
    if (ranged) days.pop();
    days.push(token.value);
    next = signed ? at + 2 : at + 1;
    if (scan.is(next, 'before', 'until') && scan.is(next + 1, 'enum', 'and')) next += 1;
    if (!scan.is(next, 'enum', 'and', 'dash', 'till')) break;
    ranged = scan.is(next, 'dash', 'till');
    at = next + 1;
  }
  if (days.length === 0) return undefined;
  // 每月32日 is no day of any month; 30 and 31 mean the last one of a short month (T14).
  if (days.some((day) => day < 1 || day > 31)) return { value: IMPOSSIBLE, next };
  return { value: `monthly:${days.map((day) => `D${String(day)}`).join(',')}`, next };
}

/** 结束后10个工作日内, 终了后5日内, 末后, 后5日内. */
function afterEnd(scan: Scan, from: number, unit: string): Found<string> | undefined {
  let at = from;
  if (scan.kind(at) === 'end') at += 1;
  if (scan.kind(at) === 'finish') at += 1;
  if (scan.kind(at) !== 'after') return undefined;
  const comma = scan.past(scan.past(at + 1, 'of'), 'first');
  const span = parseSpan(scan, comma);
  if (!span) return undefined;
  const name = { day: 'd', workday: 'wd', week: 'w', month: 'm', year: 'y', hour: 'h', term: 't' };
  return {
    value: `+${String(span.value.count)}${name[span.value.unit]} after ${unit} end`,
    next: scan.past(span.next, 'within'),
  };
}

/** Behind 每季度: 末, 末月25日前, 首月10日前, 第一个月5日前, 结束后10个工作日内. */
export function quarterDetail(scan: Scan, from: number): Found<string> | undefined {
  const dup = scan.kind(from) === 'quarter' ? from + 1 : from;
  const after = afterEnd(scan, dup, 'quarter');
  if (after) return { value: `quarterly:${after.value}`, next: after.next };
  let at = dup;
  let month = 0;
  const token = scan.at(at);
  if (token.kind === 'first') month = 1;
  else if (token.kind === 'end' || token.kind === 'last') month = 3;
  else if (token.kind === 'nth' && scan.kind(at + 1) === 'num') month = scan.at(++at).value;
  else return undefined;
  at += 1;
  if (token.kind === 'last' && scan.kind(at) === 'num') at += 1;
  at = scan.past(at, 'piece');
  if (scan.kind(at) !== 'month') {
    if (token.kind === 'end') return { value: 'quarterly:last', next: dup + 1 };
    const part = partOfMonth(scan, new When('month'), dup);
    return part && { value: `quarterly:${partName(part.value)}`, next: part.next };
  }
  const detail = monthDetail(scan, scan.past(at + 1, 'of'), false);
  const place = detail ? detail.value.replace('monthly:', '') : 'last';
  if (place === IMPOSSIBLE) return { value: IMPOSSIBLE, next: detail?.next ?? at + 1 };
  const name = month === 3 && place === 'last' ? 'last' : `M${String(month)}-${place}`;
  return { value: `quarterly:${name}`, next: detail?.next ?? at + 1 };
}

export function halfYearDetail(scan: Scan, from: number): Found<string> {
  const after = afterEnd(scan, from, 'half-year');
  if (after) return { value: `half-yearly:${after.value}`, next: after.next };
  if (scan.kind(from) === 'end') return { value: 'half-yearly:last', next: from + 1 };
  return { value: 'half-yearly', next: from };
}

export function termDetail(scan: Scan, from: number, name: string): Found<string> {
  if (scan.is(from, 'end', 'closing')) return { value: `${name}:last`, next: from + 1 };
  if (scan.kind(from) === 'finish') {
    const after = afterEnd(scan, from, name === 'termly' ? 'term' : 'school-year');
    if (after) return { value: `${name}:${after.value}`, next: after.next };
    return { value: `${name}:last`, next: from + 1 };
  }
  if (scan.is(from, 'start', 'opening')) return { value: `${name}:first`, next: from + 1 };
  return { value: name, next: from };
}

/** Behind 每年: 12月底前, 3月15日和9月25日, 6月、12月, 上半年, 年底, 教师节前. */
export function yearDetail(scan: Scan, from: number): Found<string> | undefined {
  const after = afterEnd(scan, from, 'year');
  if (after) return { value: `yearly:${after.value}`, next: after.next };
  if (scan.kind(from) === 'end') return { value: 'yearly:12-31', next: from + 1 };
  const days: string[] = [];
  let at = from;
  let next = from;
  let ranged = false;
  for (let i = 0; i < LONGEST_LIST; i++) {
    // 每年9月至次年6月
    const found = parseDate(scan, at);
    if (!found || found.value.year !== undefined) break;
    const before = scan.kind(found.next) === 'before';
    const day = dayOfYear(found.value, before);
    if (day === undefined) break;
    if (ranged) days.pop();
    if (day !== '') days.push(day);
    next = before ? found.next + 1 : found.next;
    if (!scan.is(next, 'enum', 'and', 'dash', 'till', 'comma')) break;
    ranged = scan.is(next, 'dash', 'till');
    at = next + 1;
  }
  if (next === from) return undefined;
  if (days.includes(IMPOSSIBLE)) return { value: IMPOSSIBLE, next };
  return { value: days.length > 0 ? `yearly:${days.join(',')}` : 'yearly', next };
}

/** The last day of a period as MM-DD of any year; '' where it moves from year to year. */
function dayOfYear(when: When, before: boolean): string | undefined {
  const { unit, n = 0, n2 = n, month = 0, day = 0 } = when;
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
      if (when.edge === 'start') return md(month, 10);
      return when.edge === 'mid' ? md(month, 20) : lastOf(month);
    case 'quarter':
      return n2 >= 1 && n2 <= 4 ? lastOf(n2 * 3) : IMPOSSIBLE;
    case 'half':
      return n === 1 ? '06-30' : '12-31';
    case 'year':
      return when.edge === 'end' || when.edge === undefined ? '12-31' : '';
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
