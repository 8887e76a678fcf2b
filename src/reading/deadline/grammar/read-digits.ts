import { civilOf } from '../../day-number';
import { dayOfSerial } from '../../serial';
import type { Found, Scan, Token } from '../scan';
import { When } from '../when';
import { DIGITS } from './patterns';
import { numbersOf, walk, yearOf } from './read-date';

/** Serials of 2000 to 2060. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 58806;
/** 05 is a month or a day and no count; O and 〇 are zeros. */
const ZERO_FIRST = /^[0Oo〇]/;
/** 6-16周岁, 5.3公里: behind a bare pair only what one does by a day may follow. */
const DEED = /^(完|整|报|上报|提交|办|落实|解决|全|截|实施|验收|销号|清零|交|汇总|到位)/;

const isYear = (value: number): boolean => value >= 1990 && value <= 2100;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** 2020.5.31, 2020/5, 20-5-31, 5/31/2020, 5.31, 20200531, 31-May-20: digits and signs. */
export function readDigits(scan: Scan, from: number): Found<When> | undefined {
  const next = scan.is(from, 'NZVO英') ? scan.match(DIGITS, from) : -1;
  const value = next < 0 ? undefined : inOrder(scan, from, next);
  return value && { value, next };
}

/** Which of the numbers is the year, which the month and which the day. */
function inOrder(scan: Scan, from: number, next: number): When | undefined {
  const { kind, value } = scan.at(from);
  const joined = scan.is(from + 1, './-,、_');
  // Only 2020.5 may as well be a sum of money.
  if (kind === 'Z' && joined)
    return isYear(value) || next > from + 4 ? walk(scan, from, next) : undefined;
  const [first, second, third] = numbersOf(scan, from, next);
  const month = scan.kinds.slice(from, next).indexOf('英');
  if (month >= 0) return english(scan, from, next, scan.at(from + month).value);
  if (!first || !second) return alone(scan, from, next);
  return third ? short(first, second, third, scan.kind(from + 1)) : pair(scan, from, next);
}

function dated(doubtful: boolean, year?: number, month?: number, day?: number): When {
  const when = new When(day !== undefined ? 'day' : month !== undefined ? 'month' : 'year');
  when.year = year;
  when.month = month;
  when.day = day;
  if (doubtful) when.doubt = 'order';
  return when;
}

/** 31/5/2020, 20.5.31, 5/31/20: which is the year, and whether another order fits as well. */
function short(first: Token, second: Token, third: Token, joint: string): When | undefined {
  const [a, b, c] = [first.value, second.value, third.value];
  if (third.kind === 'Z') {
    if (!isYear(c)) return undefined;
    return a > 12 && b <= 12 ? dated(false, c, b, a) : dated(b <= 12 && a !== b, c, a, b);
  }
  if (first.digits === 2 && (a > 12 || (isMonth(b) && isDay(c))))
    return dated(a <= 12, 2000 + a, b, c);
  const american = joint === '/' && third.digits === 2 && isMonth(a) && isDay(b);
  return american ? dated(b <= 12, 2000 + c, a, b) : undefined;
}

/** 5.31, 05-31, 5/31: a date only where the number stands by itself. */
function pair(scan: Scan, from: number, next: number): When | undefined {
  const [first, second] = [scan.at(from), scan.at(next - 1)];
  const when = walk(scan, from, next);
  const { month = 0, day = 0 } = when ?? {};
  const dashed = scan.kind(from + 1) === '-';
  const signed = scan.kind(next - 1) === '日';
  // 10-20日 are two days of a month.
  if (signed ? dashed && month < day : scan.kind(next) === '文' && !DEED.test(scan.at(next).text))
    return undefined;
  if (!isMonth(month) || !when || day === 0) {
    // 20.5 may be May 2020; any other such pair is no date, and only a whole cell is judged.
    if (from > 0 || next < scan.length || (dashed && !isMonth(day))) return undefined;
    if (month > 12 && isMonth(day)) return dated(true, 2000 + month, day);
  }
  // 3-5 may as well be March to May; 05-31 and 5-31 may not.
  const months = dashed && first.digits === 1 && day <= 12 && month < day;
  if (when && months && !ZERO_FIRST.test(second.text)) when.doubt = 'order';
  return when;
}

/** A row of digits; but for 20200531 a person has to look at it: it may be something else as well. */
function alone(scan: Scan, from: number, next: number): When | undefined {
  const { value, digits, han, text, vague } = scan.at(from);
  const high = Math.floor(value / 100);
  const low = value % 100;
  let when: When | undefined;
  switch (digits) {
    case 8: {
      const year = Math.floor(high / 100);
      const month = high % 100;
      if (!isYear(year) || !isMonth(month) || /[a-z]$/i.test(scan.at(from - 1).text))
        return undefined;
      when = dated(false, year, month, low);
      when.ocr = vague;
      break;
    }
    case 7: {
      // 2020531 has one reading only, but nobody should have to find it.
      if (!isYear(Math.floor(value / 1000))) return undefined;
      const rest = value % 1000;
      const split = isDay(low) ? 100 : 10;
      when = dated(true, Math.floor(value / 1000), Math.floor(rest / split), rest % split);
      break;
    }
    case 6: {
      // 202005 is a month, 200531 a day, 201205 may be either.
      const asDay = isMonth(high % 100) && isDay(low) && value >= 130000;
      if (high >= 1990 && high <= 2060 && isMonth(low)) when = dated(asDay, high, low);
      else if (asDay) when = dated(true, 2000 + Math.floor(high / 100), high % 100, low);
      break;
    }
    case 5:
      if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
        const { year, month, day } = civilOf(dayOfSerial(value, 1900) ?? 0);
        when = dated(true, year, month, day);
        when.doubt = 'serial-as-text';
      }
      break;
    case 4:
      if (ZERO_FIRST.test(text)) when = dated(true, undefined, high, low);
      else if (isYear(value) && !han)
        when = dated(!scan.is(next, '-至前') && !scan.is(from - 1, '-至'), value);
  }
  return when && walk(scan, from + 1, next, when);
}

/** 31-May-20, May 31, 2020, May-20: how an English Excel shows dates. */
function english(scan: Scan, from: number, next: number, month: number): When {
  const [first, second] = numbersOf(scan, from, next);
  const joined = scan.is(from + 1, '-/') && first?.digits === 2;
  const isYearOnly = !second && scan.kind(from) === '英' && (first?.kind === 'Z' || joined);
  const [day, year] = isYearOnly ? [undefined, first] : [first, second];
  return dated(false, year && yearOf(year), month, day?.value);
}
