import { civilOf } from '../../day-number';
import { dayOfSerial } from '../../serial';
import type { Found, Parser, Scan } from '../scan';
import type { Token, TokenKind } from '../token';
import type { When } from '../when';
import { withEdge } from './edge';
import { isDayAlone, parseInMonth } from './month';
import { isPlainYear, ocrOf } from './year';

/** 2020.5.31, 2020/5, 20-5-31, 5/31/2020, 5.31, 20200531: dates of digits and signs. */
export const parseNumeric: Parser<When> = (scan, from) => {
  const first = scan.at(from);
  if (first.kind !== 'num' || first.han) return undefined;
  const sign = signBetween(scan, from);
  if (sign === undefined || first.digits > 4) return packed(scan, from);
  const second = scan.at(from + sign.width);
  // 2020.5月底: the year is told by the year's own parser.
  if (scan.kind(from + sign.width + 1) === 'month') return undefined;
  const then = signBetween(scan, from + sign.width);
  const third =
    then && then.kind === sign.kind ? scan.at(from + sign.width + then.width) : undefined;
  if (first.digits === 4) {
    if (third && third.digits <= 2 && second.digits <= 2)
      return behind(scan, ymd(first, second, third), from + sign.width + (then?.width ?? 0) + 1);
    if (isPlainYear(second) && sign.kind === 'dash') return yearOfRange(scan, from);
    if (second.digits > 2 || !isPlainYear(first) || !['dot', 'slash', 'dash'].includes(sign.kind))
      return undefined;
    const month: When = { unit: 'month', year: first.value, month: second.value, ...ocrOf(second) };
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
  if (!sign || !['dot', 'slash', 'dash'].includes(sign.kind)) return undefined;
  const [month, day] = [scan.at(from), scan.at(from + sign.width)];
  const next = from + sign.width + 1;
  if (month.han || month.digits > 2 || day.digits > 2 || scan.kind(next) === 'month')
    return undefined;
  if (scan.is(next, 'quarter', 'year', 'piece')) return undefined;
  return behind(scan, { unit: 'day', month: month.value, day: day.value, ...ocrOf(day) }, next);
};

interface Sign {
  readonly kind: TokenKind | 'space';
  /** Tokens from one number to the next. */
  readonly width: number;
}

/** The sign between two numbers: a dot, a slash, a dash (— is two), a comma, or a space. */
function signBetween(scan: Scan, from: number): Sign | undefined {
  const next = scan.at(from + 1);
  if (next.kind === 'num' && next.spaced && !next.han) return { kind: 'space', width: 1 };
  if (!['dot', 'slash', 'dash', 'comma', 'enum'].includes(next.kind)) return undefined;
  let at = from + 2;
  while (next.kind === 'dash' && scan.kind(at) === 'dash') at += 1;
  const number = scan.at(at);
  return number.kind === 'num' && !number.han ? { kind: next.kind, width: at - from } : undefined;
}

const ymd = (year: Token, month: Token, day: Token): When => ({
  unit: 'day',
  year: year.value,
  month: month.value,
  day: day.value,
  ...ocrOf(year),
  ...ocrOf(month),
  ...ocrOf(day),
});

/** 31/5/2020, 20.5.31, 5/31/20: which is the year, and whether another order fits as well. */
function threeShort(a: Token, b: Token, c: Token, sign: TokenKind | 'space'): When | undefined {
  if (c.digits === 4) {
    if (!isPlainYear(c)) return undefined;
    if (a.value > 12 && b.value <= 12) return { ...ymd(c, b, a) };
    const when = ymd(c, a, b);
    return b.value > 12 || a.value === b.value ? when : { ...when, doubt: 'order' };
  }
  const yearFirst =
    a.digits === 2 && b.value >= 1 && b.value <= 12 && c.value >= 1 && c.value <= 31;
  const monthFirst =
    sign === 'slash' &&
    c.digits === 2 &&
    a.value >= 1 &&
    a.value <= 12 &&
    b.value >= 1 &&
    b.value <= 31;
  if (a.digits === 2 && a.value > 12) return { ...ymd(a, b, c), year: 2000 + a.value };
  if (yearFirst) return { ...ymd(a, b, c), year: 2000 + a.value, doubt: 'order' };
  if (!monthFirst) return undefined;
  const when = { ...ymd(c, a, b), year: 2000 + c.value };
  return b.value > 12 ? when : { ...when, doubt: 'order' };
}

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
  const whole = from === 0 && next >= scan.length;
  if (month.value === 0 || month.value > 12 || day.value === 0 || day.value > 39) {
    // 20.5 may be May 2020; any other such pair is no date, and only a whole cell is judged.
    if (!whole || (month.value <= 12 === false && day.value > 12 && sign.kind === 'dash'))
      return undefined;
    if (month.value > 12 && day.value <= 12 && day.value > 0)
      return {
        value: { unit: 'month', year: 2000 + month.value, month: day.value, doubt: 'order' },
        next,
      };
  }
  const when: When = {
    unit: 'day',
    month: month.value,
    day: day.value,
    ...ocrOf(month),
    ...ocrOf(day),
    ...(sign.kind === 'dash' && mayBeMonths(month, day) ? ORDER : {}),
  };
  return behind(scan, when, next);
}

const DEED = /^(完|整|报|上报|提交|办|落实|解决|全|截|实施|验收|销号|清零|交|汇总|到位)/;

/** 3-5 may as well be March to May; 05-31 and 5-31 may not. */
const mayBeMonths = (a: Token, b: Token): boolean =>
  a.digits === 1 && b.value <= 12 && a.value < b.value && !b.text.startsWith('0');

/** True where nothing before the number could make it a count, a section or a version. */
function standsFree(scan: Scan, from: number): boolean {
  if (scan.isBreak(from) || scan.at(from).quoted) return true;
  const before = scan.at(from - 1);
  if (before.kind === 'word') return scan.is(from + 3, 'before', 'until', 'daytime', 'weekday');
  return !['num', 'nth', 'dot', 'slash', 'month', 'year', 'quarterMark'].includes(before.kind);
}

function behind(scan: Scan, when: When, next: number): Found<When> {
  return { value: when, next: scan.past(next, 'day') };
}

/** 2020-2022, both of them years. */
function yearOfRange(scan: Scan, from: number): Found<When> {
  return { value: { unit: 'year', year: scan.at(from).value }, next: from + 1 };
}

/** 20200531, and where it is the whole cell 202005, 200531, 0531, 43982, 2020. */
function packed(scan: Scan, from: number): Found<When> | undefined {
  const token = scan.at(from);
  const { value, digits } = token;
  const next = from + 1;
  if (scan.is(next, 'year', 'month', 'day', 'piece', 'workday', 'days', 'quarter', 'hours', 'week'))
    return digits === 8 && scan.kind(next) === 'day' ? eight(token, next + 1) : undefined;
  const before = scan.kind(from - 1);
  if (before === 'num' || before === 'dot' || before === 'slash') return undefined;
  if (digits === 8 && isDayAlone(scan, from)) return eight(token, next);
  if (
    isPlainYear(token) &&
    (before === 'dash' || before === 'till') &&
    scan.kind(from - 2) === 'num'
  )
    return { value: { unit: 'year', year: value }, next };
  if (isPlainYear(token) && scan.is(next, 'before'))
    return { value: { unit: 'year', year: value }, next };
  const free =
    scan.isBreak(from) && scan.is(next, 'none', 'before', 'end', 'until', 'within', 'close');
  return free ? guessed(scan, token, next) : undefined;
}

function eight(token: Token, next: number): Found<When> | undefined {
  const year = Math.floor(token.value / 10000);
  const month = Math.floor(token.value / 100) % 100;
  if (year < 1990 || year > 2100 || month < 1 || month > 12) return undefined;
  return { value: { unit: 'day', year, month, day: token.value % 100, ...ocrOf(token) }, next };
}

function guessed(scan: Scan, token: Token, next: number): Found<When> | undefined {
  const { value, digits } = token;
  const high = Math.floor(value / 100);
  const low = value % 100;
  if (digits === 6) {
    const asMonth = high >= 1990 && high <= 2060 && low >= 1 && low <= 12;
    const asDay = high % 100 >= 1 && high % 100 <= 12 && low >= 1 && low <= 31 && value >= 130000;
    const day: When = {
      unit: 'day',
      year: 2000 + Math.floor(value / 10000),
      month: high % 100,
      day: low,
    };
    if (asMonth)
      return withEdge(
        scan,
        { unit: 'month', year: high, month: low, ...(asDay ? ORDER : {}) },
        next,
      );
    return asDay ? { value: { ...day, ...ORDER }, next } : undefined;
  }
  // 2020531 has one reading only, but nobody should have to find it.
  if (digits === 7) {
    const [year, rest] = [Math.floor(value / 1000), value % 1000];
    if (year < 1990 || year > 2100) return undefined;
    const day = rest % 100 >= 1 && rest % 100 <= 31 ? rest % 100 : rest % 10;
    const month = day === rest % 100 ? Math.floor(rest / 100) : Math.floor(rest / 10);
    return { value: { unit: 'day', year, month, day, ...ORDER }, next };
  }
  if (digits === 5) {
    const day = dayOfSerial(value, 1900);
    if (day === undefined || value < FIRST_SERIAL || value > LAST_SERIAL) return undefined;
    return { value: { unit: 'day', ...civilOf(day), doubt: 'serial-as-text' }, next };
  }
  if (digits === 4 && token.text.startsWith('0'))
    return { value: { unit: 'day', month: high, day: low, ...ORDER }, next };
  if (isPlainYear(token)) return { value: { unit: 'year', year: value, ...ORDER }, next };
  return undefined;
}

/** Serials of 2000 to 2060. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 58806;
const ORDER = { doubt: 'order' } as const;
