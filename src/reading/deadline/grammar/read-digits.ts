import { civilOf } from '../../day-number';
import { dayOfSerial } from '../../serial';
import { isYear } from '../is-year';
import type { Found, Scan, Token } from '../scan';
import { When } from '../when';
import { DIGITS } from './patterns';
import { refine, walk } from './read-date';

/** Serials of 2000 to 2060. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 58806;
/** 6-16周岁, 5.3公里: behind a bare pair only what one does by a day may follow. */
const DEED = /^(?:[完整报办全截交]|上报|提交|落实|解决|实施|验收|销号|清零|汇总|到位)/;

/** The order of year, month and day, as in ymd; with ? where something else may be meant. */
type Order = string | undefined;
const PLACES: Readonly<Record<string, 'year' | 'month' | 'day'>> = {
  y: 'year',
  m: 'month',
  d: 'day',
};
/** 20200531, 201205 (which may be a day), 202005, 200531, 2020531, 0531, 2020 */
const ROWS = [
  ['ymd', /^(199\d|20\d\d)(0[1-9]|1[0-2])(\d\d)$/],
  ['ym?', /^(20(?:0[1-9]|1[0-2]))(0[1-9]|1[0-2])$/],
  ['ym', /^(199\d|20\d\d)(0[1-9]|1[0-2])$/],
  ['ymd?', /^(1[3-9]|[2-9]\d)(0[1-9]|1[0-2])([0-2][1-9]|[1-3]0|31)$/],
  ['ymd?', /^(199\d|20\d\d)(\d)([0-2][1-9]|[1-3]0|31)$/],
  ['md?', /^(0\d)(\d\d)$/],
  ['y', /^(199\d|20\d\d)$/],
] as const;

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** 2020.5.31, 2020/5, 20-5-31, 5/31/2020, 5.31, 20200531, 31-May-20: digits and signs. */
export function readDigits(scan: Scan, from: number): Found<When> | undefined {
  const next = scan.is(from, 'NZVO英') ? scan.match(DIGITS, from) : -1;
  if (next < 0) return undefined;
  const parts: Token[] = [];
  for (let at = from; at < next; at++) if (scan.is(at, 'NZVO英')) parts.push(scan.at(at));
  const value = dateOf(scan, from, next, parts);
  return value && { value, next };
}

function dateOf(scan: Scan, from: number, next: number, parts: readonly Token[]): When | undefined {
  const [first, second, third] = parts;
  if (!first || !second) return alone(scan, from, next);
  // Only 2020.5 may as well be a sum of money.
  if (first.kind === 'Z') return third || isYear(first.value) ? walk(scan, from, next) : undefined;
  const order = third
    ? orderOfThree(first, second, third, scan.is(from + 1, '/'))
    : orderOfPair(scan, from, next, first, second);
  const values = parts.map(({ value }) => value);
  return order === undefined ? undefined : ordered(order, values, parts);
}

/** 31/5/2020, 20.5.31, 5/31/20, 31-May-20, May 31, 2020 */
function orderOfThree(first: Token, second: Token, third: Token, slashed: boolean): Order {
  const [a, b, c] = [first.value, second.value, third.value];
  if (first.kind === '英') return 'mdy';
  if (second.kind === '英') return third.digits > 1 ? 'dmy' : undefined;
  if (isYear(c) && a > 12 && b <= 12) return 'dmy';
  if (first.digits === 2 && !isYear(c)) {
    if (a > 12) return 'ymd';
    if (isMonth(b) && isDay(c)) return 'ymd?';
  }
  if (!isYear(c) && !(slashed && third.digits === 2 && isMonth(a) && isDay(b))) return undefined;
  return b <= 12 && a !== b ? 'mdy?' : 'mdy';
}

/** 5.31, 05-31, 5/31: a date only where the number stands by itself; May-20, 20-May */
function orderOfPair(scan: Scan, from: number, next: number, first: Token, second: Token): Order {
  const [a, b] = [first.value, second.value];
  const dashed = scan.is(from + 1, '-');
  if (second.kind === '英') return 'dm';
  if (first.kind === '英')
    return second.kind === 'Z' || (scan.is(from + 1, '-/') && second.digits === 2) ? 'my' : 'md';
  // 10-20日 are two days of a month.
  if (scan.is(next - 1, '日')) return dashed && a < b ? undefined : 'md';
  if (scan.is(next, '文') && !DEED.test(scan.at(next).text)) return undefined;
  if (!isMonth(a) || b === 0 || b > 39) {
    // 20.5 may be May 2020; any other such pair is no date, and only a whole cell is judged.
    if (from > 0 || next < scan.length || (dashed && !isMonth(b))) return undefined;
    return a > 12 && isMonth(b) ? 'ym?' : 'md';
  }
  // 3-5 may as well be March to May; 05-31 and 5-31 may not.
  const months = dashed && first.digits === 1 && b <= 12 && a < b && !/^[0O]/i.test(second.text);
  return months ? 'md?' : 'md';
}

/** A row of digits: 20200531; of most others a person has to say what they are. */
function alone(scan: Scan, from: number, next: number): When | undefined {
  const token = scan.at(from);
  const { value, digits, han } = token;
  if (digits === 5 && value >= FIRST_SERIAL && value <= LAST_SERIAL) {
    const { year, month, day } = civilOf(dayOfSerial(value, 1900) ?? 0);
    const when = ordered('ymd', [year, month, day], []);
    when.doubt = 'serial-as-text';
    return when;
  }
  const row = String(value).padStart(digits, '0');
  const found = ROWS.find(([, way]) => way.test(row));
  if (!found) return undefined;
  const [order, way] = found;
  const apart = order === 'y' && !scan.is(next, '-至前') && !scan.is(from - 1, '-至');
  if ((apart && han) || /[a-z]$/i.test(scan.at(from - 1).text)) return undefined;
  const values = way.exec(row)?.slice(1).map(Number) ?? [];
  return walk(scan, from + 1, next, ordered(apart ? 'y?' : order, values, [token]));
}

/** The date of some numbers in their order. */
function ordered(order: string, values: readonly number[], parts: readonly Token[]): When {
  const when = new When(order.includes('d') ? 'day' : order.includes('m') ? 'month' : 'year');
  values.forEach((value, index) => {
    const place = PLACES[order.charAt(index)];
    if (place) when[place] = place === 'year' && value < 100 ? 2000 + value : value;
  });
  for (const part of parts) refine(when, part);
  if (order.endsWith('?')) when.doubt = 'order';
  return when;
}
