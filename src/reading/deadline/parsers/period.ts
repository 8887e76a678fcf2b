import { BY_NUMERAL } from '../../calendar/festivals';
import type { Found, Scan } from '../scan';
import type { TokenKind } from '../token';
import type { When } from '../when';
import { withEdge } from './edge';
import { estimate, parseInMonth, xun } from './month';
import { ocrOf, type YearPart } from './year';

/** A chain of numbers that wait for their unit (3、4、5月) is looked through this far. */
const LONGEST_CHAIN = 12;
/** relMonth's value for 次月. */
export const FOLLOWING = 11;

/** A period within the year, or one that a relative word names; `year` is what stood before it. */
export function parsePeriod(scan: Scan, from: number, year: YearPart): Found<When> | undefined {
  const token = scan.at(from);
  const dated =
    year.year !== undefined || year.yearShift !== undefined || year.yearFollows === true;
  switch (token.kind) {
    case 'num':
      return numbered(scan, from, year);
    case 'halfMonth':
      return {
        value: { ...year, unit: 'halfMonth', n: token.value, monthShift: 0 },
        next: from + 1,
      };
    case 'nth': {
      // 第20周: of what, nobody says
      if (scan.kind(from + 1) === 'num' && scan.kind(from + 2) === 'week')
        return { value: { ...year, unit: 'week', n: scan.at(from + 1).value }, next: from + 3 };
      const chained = scan.kind(from + 1) === 'num' ? numbered(scan, from + 1, year) : undefined;
      return chained?.value.unit === 'quarter' ? chained : undefined;
    }
    case 'quarterMark':
      if (scan.kind(from + 1) !== 'num') return undefined;
      return withEdge(scan, { ...year, unit: 'quarter', n: scan.at(from + 1).value }, from + 2);
    case 'before': {
      // 前三季度 sums up from the beginning of the year.
      const count = scan.at(from + 1);
      if (count.kind !== 'num' || scan.kind(from + 2) !== 'quarter') return undefined;
      return withEdge(scan, { ...year, unit: 'quarter', n: 1, n2: count.value }, from + 3);
    }
    case 'halfYear':
      return withEdge(scan, { ...year, unit: 'half', n: token.value }, from + 1);
    case 'whole':
      return { value: { ...year, unit: 'year' }, next: from + 1 };
    case 'yearEnd':
      return { value: { ...year, unit: 'year', edge: 'end' }, next: from + 1 };
    case 'end':
    case 'start':
    case 'mid':
      return dated ? withEdge(scan, { ...year, unit: 'year' }, from) : undefined;
    case 'year':
      // 年前 by itself may be the end of the year or the Spring Festival.
      if (scan.is(from + 1, 'before', 'after'))
        return { value: { ...year, unit: 'year', doubt: 'undated' }, next: from + 1 };
      // 年底, 年内 alone
      if (!scan.is(from + 1, 'end', 'start', 'mid', 'within')) return undefined;
      return withEdge(scan, { ...year, unit: 'year' }, from + 1);
    case 'quarter':
      if (!scan.is(from + 1, 'end', 'start', 'within', 'mid')) return undefined;
      return withEdge(scan, { ...year, unit: 'quarter', quarterShift: 0 }, from + 1);
    case 'relQuarter':
      return withEdge(scan, { unit: 'quarter', quarterShift: token.value % 10 }, from + 1);
    case 'month':
      if (!scan.is(from + 1, 'end', 'start', 'mid', 'within')) return undefined;
      return withEdge(
        scan,
        { ...year, unit: 'month', monthShift: 0, ...unfilled(dated) },
        from + 1,
      );
    case 'relMonth':
      return parseInMonth(scan, { unit: 'month', monthShift: token.value % 10 }, from + 1);
    case 'festival':
      return {
        value: { ...year, unit: 'festival', n: token.value },
        next: pastHoliday(scan, from + 1, token.value),
      };
    case 'xun':
      if (token.value === 0) return undefined;
      return withEdge(scan, xun({ ...year, unit: 'xun' }, token.value), from + 1);
    case 'lunar':
    case 'lunarMonth':
      return lunarDay(scan, from, year);
    default:
      return undefined;
  }
}

const CLASSICAL: ReadonlySet<number> = new Set([1, 2, 3, 6]);

function numbered(scan: Scan, from: number, year: YearPart): Found<When> | undefined {
  const token = scan.at(from);
  if (Number.isNaN(token.value)) return undefined;
  const marks = { ...ocrOf(token), ...estimate(token) };
  const next = scan.at(from + 1);
  if (next.kind === 'month') {
    if (token.text === '两') return undefined;
    const month: When = { ...year, unit: 'month', month: token.value, ...marks };
    // 三月内 may be March or three months; 3月内 is March.
    if (token.han && CLASSICAL.has(token.value) && scan.kind(from + 2) === 'within')
      return { value: { ...month, doubt: 'duration-or-date' }, next: from + 2 };
    return parseInMonth(scan, month, from + 2);
  }
  if (next.kind === 'quarter') return quarter(scan, { ...year, ...marks }, token.value, from + 2);
  if (next.kind === 'day') {
    if (token.value > 31 || scan.is(from + 2, 'within')) return undefined;
    return { value: { ...year, unit: 'day', day: token.value, ...marks }, next: from + 2 };
  }
  const byNumeral = festivalByNumeral(scan, from, year);
  if (byNumeral) return byNumeral;
  const unit = unitOfChain(scan, from + 1);
  if (unit === 'month')
    return { value: { ...year, unit, month: token.value, ...marks }, next: from + 1 };
  if (unit === 'quarter') return { value: { ...year, unit, n: token.value }, next: from + 1 };
  if (unit === 'day') return { value: { ...year, unit, day: token.value }, next: from + 1 };
  return undefined;
}

/** 第二季度末月25日, 三季度首月: a month told by its place in the quarter. */
function quarter(scan: Scan, year: Partial<When>, n: number, from: number): Found<When> {
  const place = scan.kind(from);
  if (
    (place === 'first' || place === 'end' || place === 'last') &&
    scan.kind(from + 1) === 'month'
  ) {
    const month = n * 3 - (place === 'first' ? 2 : 0);
    return parseInMonth(scan, { ...year, unit: 'month', month }, from + 2);
  }
  return withEdge(scan, { ...year, unit: 'quarter', n }, from);
}

/** The unit that ends a chain of bare numbers: 3—5月, 10、20日, 第一至三季度. */
export function unitOfChain(scan: Scan, from: number): TokenKind | undefined {
  let at = from;
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    if (!scan.is(at, 'dash', 'till', 'enum', 'and', 'or')) return undefined;
    at += 1;
    while (scan.kind(at) === 'dash') at += 1;
    at = scan.past(at, 'nth');
    if (scan.kind(at) !== 'num') return undefined;
    const unit = scan.kind(at + 1);
    if (unit === 'month' || unit === 'quarter' || unit === 'year') return unit;
    // 3-5日内 is a length
    if (unit === 'day') return scan.is(at + 2, 'within') ? undefined : unit;
    at += 1;
  }
  return undefined;
}

/** “十一”, 五一: only in quotation marks, or before 前, 期间, 假期. */
function festivalByNumeral(scan: Scan, from: number, year: YearPart): Found<When> | undefined {
  const token = scan.at(from);
  const n = token.han ? BY_NUMERAL[token.text] : undefined;
  if (n === undefined) return undefined;
  const next = scan.kind(from + 1);
  const marked =
    next === 'before' ||
    next === 'after' ||
    next === 'during' ||
    next === 'restDays' ||
    next === 'around' ||
    (next === 'none' && from === 0) ||
    (next === 'enum' &&
      (scan.kind(from + 2) === 'festival' || scan.at(from + 2).text in BY_NUMERAL)) ||
    HOLIDAY.test(scan.at(from + 1).text);
  if (!marked && !token.quoted) return undefined;
  return { value: { ...year, unit: 'festival', n }, next: pastHoliday(scan, from + 1, n) };
}

/** 国庆假期前, 春节长假前: the holiday is named, its first day is meant. */
function pastHoliday(scan: Scan, from: number, festival: number): number {
  // “六一”儿童节前 names one day twice; 元旦春节前 names two.
  const twice = scan.kind(from) === 'festival' && scan.at(from).value === festival;
  const at = twice ? from + 1 : from;
  return scan.kind(at) === 'restDays' || HOLIDAY.test(scan.at(at).text) ? at + 1 : at;
}

const HOLIDAY = /^(长假|小长假|黄金周|节$)/;

/** 农历八月十五, 正月十五, 腊月二十三. */
function lunarDay(scan: Scan, from: number, year: YearPart): Found<When> | undefined {
  let at = from;
  let month = 0;
  if (scan.kind(at) === 'lunar') at += 1;
  if (scan.kind(at) === 'lunarMonth') month = scan.at(at++).value;
  else if (scan.kind(at) === 'num' && scan.kind(at + 1) === 'month') {
    month = scan.at(at).value;
    at += 2;
  }
  if (month === 0) return undefined;
  at = scan.past(at, 'start');
  if (scan.kind(at) !== 'num')
    return { value: { ...year, unit: 'lunarDay', month, day: 0 }, next: at };
  const day = scan.at(at).value;
  return { value: { ...year, unit: 'lunarDay', month, day }, next: scan.past(at + 1, 'day') };
}

const unfilled = (dated: boolean): { readonly doubt?: 'placeholder' } =>
  dated ? { doubt: 'placeholder' } : {};
