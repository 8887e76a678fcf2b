import type { Found, Parser, Scan } from '../scan';
import type { Token, TokenKind } from '../token';
import { When } from '../when';
import { isDayAlone, parseInMonth } from './month';
import { parsePacked } from './packed';
import { isConfused, isPlainYear } from './year';

/** 2020.5.31, 2020/5, 20-5-31, 5/31/2020, 5.31, 20200531: dates of digits and signs. */
export const parseNumeric: Parser<When> = (scan, from) => {
  const first = scan.at(from);
  if (first.kind !== 'num' || first.han) return undefined;
  const sign = signBetween(scan, from);
  if (sign === undefined || first.digits > 4) return parsePacked(scan, from);
  const second = scan.at(from + sign.width);
  // 2020.5月底: the year is told by the year's own parser.
  if (scan.kind(from + sign.width + 1) === 'month') return undefined;
  const then = signBetween(scan, from + sign.width);
  const third =
    then && then.kind === sign.kind ? scan.at(from + sign.width + then.width) : undefined;
  if (first.digits === 4) {
    if (third && third.digits <= 2 && second.digits <= 2)
      return behind(
        scan,
        dateOf(first.value, second, third),
        from + sign.width + (then?.width ?? 0) + 1,
      );
    if (isPlainYear(second) && sign.kind === 'dash') return yearOfRange(scan, from);
    if (second.digits > 2 || !isPlainYear(first) || !PAIRING.has(sign.kind)) return undefined;
    const month = new When('month');
    month.year = first.value;
    month.month = second.value;
    month.ocr = isConfused(second);
    return parseInMonth(scan, month, from + sign.width + 1);
  }
  if (first.digits > 2 || second.digits > 2 || sign.kind === 'space' || sign.kind === 'comma')
    return undefined;
  if (third && third.digits !== 3 && third.digits <= 4) {
    const when = threeShort(first, second, third, sign.kind);
    return when && behind(scan, when, from + sign.width + (then?.width ?? 0) + 1);
  }
  return monthAndDay(scan, from, sign);
};

/** 2020年5.31, 2020年5/31: behind a written year the pair can be nothing else. */
export const parseMonthDay: Parser<When> = (scan, from) => {
  const sign = signBetween(scan, from);
  if (!sign || !PAIRING.has(sign.kind)) return undefined;
  const [month, day] = [scan.at(from), scan.at(from + sign.width)];
  const next = from + sign.width + 1;
  if (month.han || month.digits > 2 || day.digits > 2 || scan.kind(next) === 'month')
    return undefined;
  if (scan.is(next, 'quarter', 'year', 'piece')) return undefined;
  return behind(scan, dateOf(undefined, month, day), next);
};

const PAIRING: ReadonlySet<string> = new Set(['dot', 'slash', 'dash']);
const SIGNS: ReadonlySet<string> = new Set(['dot', 'slash', 'dash', 'comma', 'enum']);

interface Sign {
  readonly kind: TokenKind | 'space';
  /** Tokens from one number to the next. */
  readonly width: number;
}

/** The sign between two numbers: a dot, a slash, a dash (— is two), a comma, or a space. */
function signBetween(scan: Scan, from: number): Sign | undefined {
  const next = scan.at(from + 1);
  if (next.kind === 'num' && next.spaced && !next.han) return { kind: 'space', width: 1 };
  if (!SIGNS.has(next.kind)) return undefined;
  let at = from + 2;
  while (next.kind === 'dash' && scan.kind(at) === 'dash') at += 1;
  const number = scan.at(at);
  return number.kind === 'num' && !number.han ? { kind: next.kind, width: at - from } : undefined;
}

function dateOf(year: number | undefined, month: Token, day: Token): When {
  const when = new When('day');
  when.year = year;
  when.month = month.value;
  when.day = day.value;
  when.ocr = isConfused(month) || isConfused(day);
  return when;
}

function inDoubt(when: When, doubtful: boolean): When {
  if (doubtful) when.doubt = 'order';
  return when;
}

/** 31/5/2020, 20.5.31, 5/31/20: which is the year, and whether another order fits as well. */
function threeShort(a: Token, b: Token, c: Token, sign: TokenKind | 'space'): When | undefined {
  if (c.digits === 4) {
    if (!isPlainYear(c)) return undefined;
    if (a.value > 12 && b.value <= 12) return dateOf(c.value, b, a);
    return inDoubt(dateOf(c.value, a, b), b.value <= 12 && a.value !== b.value);
  }
  if (a.digits === 2 && a.value > 12) return dateOf(2000 + a.value, b, c);
  if (a.digits === 2 && isMonth(b) && isDay(c)) return inDoubt(dateOf(2000 + a.value, b, c), true);
  if (sign !== 'slash' || c.digits !== 2 || !isMonth(a) || !isDay(b)) return undefined;
  return inDoubt(dateOf(2000 + c.value, a, b), b.value <= 12);
}

const isMonth = ({ value }: Token): boolean => value >= 1 && value <= 12;
const isDay = ({ value }: Token): boolean => value >= 1 && value <= 31;

/** 5.31, 05-31, 5/31: a date only where the number stands by itself. */
function monthAndDay(scan: Scan, from: number, sign: Sign): Found<When> | undefined {
  if (sign.kind === 'enum') return undefined;
  const month = scan.at(from);
  const day = scan.at(from + sign.width);
  const next = from + sign.width + 1;
  const signed = scan.kind(next) === 'day';
  // 10-20日 are two days of a month.
  if (signed && sign.kind === 'dash' && month.value < day.value) return undefined;
  if (!signed && !(isDayAlone(scan, next - 1) && standsFree(scan, from))) return undefined;
  // 6-16周岁, 5.3公里: behind a bare pair only what one does by a day may follow.
  if (!signed && scan.kind(next) === 'word' && !DEED.test(scan.at(next).text)) return undefined;
  if (!isMonth(month) || day.value === 0 || day.value > 39) {
    // 20.5 may be May 2020; any other such pair is no date, and only a whole cell is judged.
    if (from > 0 || next < scan.length || (sign.kind === 'dash' && !isMonth(day))) return undefined;
    if (month.value > 12 && isMonth(day)) {
      const when = new When('month');
      when.year = 2000 + month.value;
      when.month = day.value;
      return { value: inDoubt(when, true), next };
    }
  }
  const doubtful = sign.kind === 'dash' && mayBeMonths(month, day);
  return behind(scan, inDoubt(dateOf(undefined, month, day), doubtful), next);
}

const DEED = /^(完|整|报|上报|提交|办|落实|解决|全|截|实施|验收|销号|清零|交|汇总|到位)/;

/** 3-5 may as well be March to May; 05-31 and 5-31 may not. */
const mayBeMonths = (a: Token, b: Token): boolean =>
  a.digits === 1 && b.value <= 12 && a.value < b.value && !b.text.startsWith('0');

const BINDING: ReadonlySet<string> = new Set('num nth dot slash month year quarterMark'.split(' '));

/** True where nothing before the number could make it a count, a section or a version. */
function standsFree(scan: Scan, from: number): boolean {
  if (scan.isBreak(from) || scan.at(from).quoted) return true;
  const before = scan.at(from - 1);
  if (before.kind === 'word') return scan.is(from + 3, 'before', 'until', 'daytime', 'weekday');
  return !BINDING.has(before.kind);
}

function behind(scan: Scan, when: When, next: number): Found<When> {
  return { value: when, next: scan.past(next, 'day') };
}

/** 2020-2022, both of them years. */
function yearOfRange(scan: Scan, from: number): Found<When> {
  const when = new When('year');
  when.year = scan.at(from).value;
  return { value: when, next: from + 1 };
}
