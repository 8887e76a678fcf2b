import { civilOf } from '../../day-number';
import { dayOfSerial } from '../../serial';
import { kindSet } from '../kind';
import type { Found, Scan, Token } from '../scan';
import { When } from '../when';
import { BARE_YEAR, DIGITS, ENGLISH, FULL, PACKED, PAIR, SHORT, YEAR_MONTH } from './patterns';
import { refine, walk } from './read-date';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Serials of 2000 to 2060. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 58806;

/** 2020.5.31, 2020/5, 20-5-31, 5/31/2020, 5.31, 20200531, 31-May-20: digits and signs. */
export function readDigits(scan: Scan, from: number): Found<When> | undefined {
  const { kind, value } = scan.at(from);
  if (kind === 'V') {
    const next = scan.match(PACKED, from);
    return next < 0 || /[a-z]$/i.test(scan.at(from - 1).text)
      ? undefined
      : found(next, packed(scan.at(from)));
  }
  if (isJoint(scan.kind(from + 1)))
    for (const [pattern, read] of JOINED) {
      const next = scan.match(pattern, from);
      if (next > 0) return found(next, read(scan, from, next));
    }
  let next = kind === 'Z' ? scan.match(BARE_YEAR, from) : -1;
  if (next > 0 && isYear(value)) return found(next, dated(value));
  next = kind === 'N' || kind === '英' ? scan.match(ENGLISH, from) : -1;
  if (next > 0) return english(scan, from, next);
  next = scan.isBreak(from) ? scan.match(DIGITS, from) : -1;
  return next > 0 ? guessed(scan, from, next) : undefined;
}

/** Numbers joined by signs, and what they are read by. */
const isJoint = kindSet('./-,、_');
const JOINED = [
  [FULL, walk],
  [YEAR_MONTH, yearMonth],
  [SHORT, short],
  [PAIR, pair],
] as const;

const found = (next: number, value: When | undefined): Found<When> | undefined =>
  value && { value, next };

/** Reads the numbers of a date, in the order written. */
const numbers = (scan: Scan, from: number, next: number): Token[] => {
  const found: Token[] = [];
  for (let at = from; at < next; at++) if (scan.is(at, 'NZ')) found.push(scan.at(at));
  return found;
};

function dated(year?: number, month?: number, day?: number): When {
  const when = new When(day !== undefined ? 'day' : month !== undefined ? 'month' : 'year');
  when.year = year;
  when.month = month;
  when.day = day;
  return when;
}

function inDoubt(when: When, doubtful = true): When {
  if (doubtful) when.doubt = 'order';
  return when;
}

/** 05 is a month or a day and no count; O and 〇 are zeros. */
const ZERO_FIRST = /^[0Oo〇]/;

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

/** 2020.5, 2020-05底 */
function yearMonth(scan: Scan, from: number, next: number): When | undefined {
  let at = from + 1;
  while (scan.is(at, '-./')) at += 1;
  const when = dated(scan.at(from).value, scan.at(at).value);
  refine(when, scan.at(at));
  return isYear(when.year ?? 0) ? walk(scan, at + 1, next, when) : undefined;
}

/** 31/5/2020, 20.5.31, 5/31/20: which is the year, and whether another order fits as well. */
function short(scan: Scan, from: number, next: number): When | undefined {
  const [first, second, third] = numbers(scan, from, next);
  if (!first || !second || !third) return undefined;
  const [a, b, c] = [first.value, second.value, third.value];
  if (third.kind === 'Z') {
    if (!isYear(c)) return undefined;
    return a > 12 && b <= 12 ? dated(c, b, a) : inDoubt(dated(c, a, b), b <= 12 && a !== b);
  }
  if (first.digits === 2 && a > 12) return dated(2000 + a, b, c);
  if (first.digits === 2 && isMonth(b) && isDay(c)) return inDoubt(dated(2000 + a, b, c));
  if (scan.kind(from + 1) !== '/' || third.digits !== 2 || !isMonth(a) || !isDay(b))
    return undefined;
  return inDoubt(dated(2000 + c, a, b), b <= 12);
}

/** 6-16周岁, 5.3公里: behind a bare pair only what one does by a day may follow. */
const DEED = /^(完|整|报|上报|提交|办|落实|解决|全|截|实施|验收|销号|清零|交|汇总|到位)/;

/** 5.31, 05-31, 5/31: a date only where the number stands by itself. */
function pair(scan: Scan, from: number, next: number): When | undefined {
  const [first, second] = numbers(scan, from, next);
  if (!first || !second) return undefined;
  const [a, b] = [first.value, second.value];
  const dashed = scan.kind(from + 1) === '-';
  const signed = scan.kind(next - 1) === '日';
  // 10-20日 are two days of a month.
  if (signed && dashed && a < b) return undefined;
  if (!signed && scan.kind(next) === '文' && !DEED.test(scan.at(next).text)) return undefined;
  if (!isMonth(a) || b === 0 || b > 39) {
    // 20.5 may be May 2020; any other such pair is no date, and only a whole cell is judged.
    if (from > 0 || next < scan.length || (dashed && !isMonth(b))) return undefined;
    if (a > 12 && isMonth(b)) return inDoubt(dated(2000 + a, b));
  }
  // 3-5 may as well be March to May; 05-31 and 5-31 may not.
  const months = dashed && first.digits === 1 && b <= 12 && a < b && !ZERO_FIRST.test(second.text);
  const when = inDoubt(dated(undefined, a, b), months);
  refine(when, first);
  refine(when, second);
  return when;
}

function packed(token: Token): When | undefined {
  const year = Math.floor(token.value / 10000);
  const month = Math.floor(token.value / 100) % 100;
  if (!isYear(year) || !isMonth(month)) return undefined;
  const when = dated(year, month, token.value % 100);
  refine(when, token);
  return when;
}

/** Runs of digits that a person has to look at: each may be something else as well. */
function guessed(scan: Scan, from: number, next: number): Found<When> | undefined {
  const { value, digits, han } = scan.at(from);
  const high = Math.floor(value / 100);
  const low = value % 100;
  let when: When | undefined;
  if (digits === 7 && isYear(Math.floor(value / 1000))) {
    // 2020531 has one reading only, but nobody should have to find it.
    const rest = value % 1000;
    const day = isDay(rest % 100) ? rest % 100 : rest % 10;
    const month = day === rest % 100 ? Math.floor(rest / 100) : Math.floor(rest / 10);
    when = dated(Math.floor(value / 1000), month, day);
  } else if (digits === 6) {
    // 202005 is a month, 200531 a day, 201205 may be either.
    const asDay = isMonth(high % 100) && isDay(low) && value >= 130000;
    if (high >= FIRST_YEAR && high <= 2060 && isMonth(low)) {
      const month = inDoubt(dated(high, low), asDay);
      if (scan.kind(next) === '底') month.edge = 'end';
      return { value: month, next: month.edge ? next + 1 : next };
    }
    if (asDay) when = dated(2000 + Math.floor(high / 100), high % 100, low);
  } else if (digits === 5 && value >= FIRST_SERIAL && value <= LAST_SERIAL) {
    const { year, month, day } = civilOf(dayOfSerial(value, 1900) ?? 0);
    when = dated(year, month, day);
  } else if (digits === 4 && ZERO_FIRST.test(scan.at(from).text))
    when = dated(undefined, high, low);
  else if (digits === 4 && isYear(value) && !han) when = dated(value);
  if (!when) return undefined;
  inDoubt(when);
  if (digits === 5) when.doubt = 'serial-as-text';
  return { value: when, next };
}

/** 31-May-20, May 31, 2020, May-20: how an English Excel shows dates. */
function english(scan: Scan, from: number, next: number): Found<When> | undefined {
  const signs = scan.kinds.slice(from, next);
  const at = from + signs.indexOf('英');
  const month = scan.at(at).value;
  const behind = numbers(scan, at, next);
  const [first, second] = behind;
  const yearOf = ({ value, digits, kind }: Token): number | undefined =>
    kind === 'Z' ? value : digits === 2 ? 2000 + value : undefined;
  if (signs.startsWith('N')) {
    const day = scan.at(from).value;
    return { value: dated(first && yearOf(first), month, day), next };
  }
  if (!first) return undefined;
  if (second) return { value: dated(second.value, month, first.value), next };
  const isYearOnly = first.kind === 'Z' || (/[-/]/.test(signs) && first.digits === 2);
  const value = isYearOnly ? dated(yearOf(first), month) : dated(undefined, month, first.value);
  return { value, next };
}
