import { BY_NUMERAL } from '../../calendar/festivals';
import type { Found, Scan } from '../scan';
import type { Token, TokenKind } from '../token';
import { When } from '../when';
import { withEdge } from './edge';
import { nth, parseInMonth, refine, xun } from './month';

/** A chain of numbers that wait for their unit (3、4、5月) is looked through this far. */
const LONGEST_CHAIN = 12;
/** relMonth's value for 次月. */
export const FOLLOWING = 11;

/** A period within the year, or one that a relative word names; `year` is what stood before it. */
export function parsePeriod(scan: Scan, from: number, year?: When): Found<When> | undefined {
  const token = scan.at(from);
  const next = from + 1;
  switch (token.kind) {
    case 'num':
      return numbered(scan, from, year);
    case 'halfMonth': {
      const when = nth('halfMonth', year, token.value);
      when.monthShift = 0;
      return { value: when, next };
    }
    case 'nth': {
      if (scan.kind(next) !== 'num') return undefined;
      // 第20周: of what, nobody says
      if (scan.kind(from + 2) === 'week')
        return { value: nth('week', year, scan.at(next).value), next: from + 3 };
      const chained = numbered(scan, next, year);
      return chained?.value.unit === 'quarter' ? chained : undefined;
    }
    case 'quarterMark':
      if (scan.kind(next) !== 'num') return undefined;
      return withEdge(scan, nth('quarter', year, scan.at(next).value), from + 2);
    case 'before': {
      // 前三季度 sums up from the beginning of the year.
      if (scan.kind(next) !== 'num' || scan.kind(from + 2) !== 'quarter') return undefined;
      const when = nth('quarter', year, 1);
      when.n2 = scan.at(next).value;
      return withEdge(scan, when, from + 3);
    }
    case 'halfYear':
      return withEdge(scan, nth('half', year, token.value), next);
    case 'whole':
      return { value: new When('year', year), next };
    case 'yearEnd': {
      const when = new When('year', year);
      when.edge = 'end';
      return { value: when, next };
    }
    case 'end':
    case 'start':
    case 'mid':
      return year ? withEdge(scan, new When('year', year), from) : undefined;
    case 'year':
      return yearAlone(scan, next, year);
    case 'quarter': {
      if (!scan.is(next, 'end', 'start', 'within', 'mid')) return undefined;
      const when = new When('quarter', year);
      when.quarterShift = 0;
      return withEdge(scan, when, next);
    }
    case 'relQuarter': {
      const when = new When('quarter');
      when.quarterShift = token.value % 10;
      return withEdge(scan, when, next);
    }
    case 'month': {
      if (!scan.is(next, 'end', 'start', 'mid', 'within')) return undefined;
      const when = new When('month', year);
      when.monthShift = 0;
      if (year) when.doubt = 'placeholder';
      return withEdge(scan, when, next);
    }
    case 'relMonth': {
      const when = new When('month');
      when.monthShift = token.value % 10;
      return parseInMonth(scan, when, next);
    }
    case 'festival': {
      const value = nth('festival', year, token.value);
      return { value, next: pastHoliday(scan, next, token.value) };
    }
    case 'xun':
      return token.value === 0 ? undefined : withEdge(scan, xun(year, token.value), next);
    case 'lunar':
    case 'lunarMonth':
      return lunarDay(scan, from, year);
    default:
      return undefined;
  }
}

/** 年底, 年内 alone; 年前 may be the end of the year or the Spring Festival. */
function yearAlone(scan: Scan, next: number, year: When | undefined): Found<When> | undefined {
  const when = new When('year', year);
  if (scan.is(next, 'before', 'after')) {
    when.doubt = 'undated';
    return { value: when, next };
  }
  return scan.is(next, 'end', 'start', 'mid', 'within') ? withEdge(scan, when, next) : undefined;
}

const CLASSICAL: ReadonlySet<number> = new Set([1, 2, 3, 6]);

function numbered(scan: Scan, from: number, year: When | undefined): Found<When> | undefined {
  const token = scan.at(from);
  const { value } = token;
  if (Number.isNaN(value)) return undefined;
  switch (scan.kind(from + 1)) {
    case 'month': {
      if (token.text === '两') return undefined;
      const when = new When('month', year);
      when.month = value;
      refine(when, token);
      if (!token.han || !CLASSICAL.has(value) || scan.kind(from + 2) !== 'within')
        return parseInMonth(scan, when, from + 2);
      // 三月内 may be March or three months; 3月内 is March.
      when.doubt = 'duration-or-date';
      return { value: when, next: from + 2 };
    }
    case 'quarter':
      return quarter(scan, token, from + 2, year);
    case 'day': {
      if (value > 31 || scan.kind(from + 2) === 'within') return undefined;
      return { value: dayOf(token, year), next: from + 2 };
    }
    case 'week':
    case 'days':
    case 'workday':
    case 'piece':
      return undefined;
  }
  const byNumeral = festivalByNumeral(scan, from, year);
  if (byNumeral) return byNumeral;
  switch (unitOfChain(scan, from + 1)) {
    case 'month': {
      const when = new When('month', year);
      when.month = value;
      refine(when, token);
      return { value: when, next: from + 1 };
    }
    case 'year': {
      const when = new When('year');
      when.year = token.digits === 2 ? 2000 + value : value;
      return { value: when, next: from + 1 };
    }
    case 'quarter':
      return { value: nth('quarter', year, value), next: from + 1 };
    case 'day':
      return { value: dayOf(token, year), next: from + 1 };
    default:
      return undefined;
  }
}

function dayOf(token: Token, year: When | undefined): When {
  const when = new When('day', year);
  when.day = token.value;
  refine(when, token);
  return when;
}

/** 第二季度末月25日, 三季度首月: a month told by its place in the quarter. */
function quarter(scan: Scan, token: Token, from: number, year: When | undefined): Found<When> {
  const place = scan.kind(from);
  const placed = place === 'first' || place === 'end' || place === 'last';
  if (placed && scan.kind(from + 1) === 'month') {
    const when = new When('month', year);
    when.month = token.value * 3 - (place === 'first' ? 2 : 0);
    return parseInMonth(scan, when, from + 2);
  }
  const when = nth('quarter', year, token.value);
  refine(when, token);
  return withEdge(scan, when, from);
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
function festivalByNumeral(
  scan: Scan,
  from: number,
  year: When | undefined,
): Found<When> | undefined {
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
  return { value: nth('festival', year, n), next: pastHoliday(scan, from + 1, n) };
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
function lunarDay(scan: Scan, from: number, year: When | undefined): Found<When> | undefined {
  let at = scan.past(from, 'lunar');
  const when = new When('lunarDay', year);
  if (scan.kind(at) === 'lunarMonth') {
    when.month = scan.at(at).value;
    at += 1;
  } else if (scan.kind(at) === 'num' && scan.kind(at + 1) === 'month') {
    when.month = scan.at(at).value;
    at += 2;
  } else return undefined;
  at = scan.past(at, 'start');
  when.day = scan.kind(at) === 'num' ? scan.at(at).value : 0;
  return { value: when, next: when.day === 0 ? at : scan.past(at + 1, 'day') };
}
