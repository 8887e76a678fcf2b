import { civilOf } from '../../day-number';
import { dayOfSerial } from '../../serial';
import type { Found, Scan } from '../scan';
import type { Token, TokenKind } from '../token';
import { When } from '../when';
import { withEdge } from './edge';
import { isDayAlone } from './month';
import { isConfused, isPlainYear } from './year';

/** Serials of 2000 to 2060. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 58806;
/** Units that make a count of the number before them. */
const UNITS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'year',
  'month',
  'day',
  'piece',
  'workday',
  'days',
  'quarter',
  'hours',
  'week',
]);

/** 20200531, and where it is the whole cell 202005, 200531, 0531, 43982, 2020. */
export function parsePacked(scan: Scan, from: number): Found<When> | undefined {
  const token = scan.at(from);
  const next = from + 1;
  const behind = scan.kind(next);
  if (UNITS.has(behind))
    return token.digits === 8 && behind === 'day' ? eight(token, next + 1) : undefined;
  const before = scan.kind(from - 1);
  if (before === 'num' || before === 'dot' || before === 'slash') return undefined;
  if (token.digits === 8 && isDayAlone(scan, from)) return eight(token, next);
  if (isPlainYear(token)) {
    const ends = (before === 'dash' || before === 'till') && scan.kind(from - 2) === 'num';
    if (ends || behind === 'before') return { value: period('year', token.value), next };
  }
  const free =
    scan.isBreak(from) && scan.is(next, 'none', 'before', 'end', 'until', 'within', 'close');
  return free ? guessed(scan, token, next) : undefined;
}

function eight(token: Token, next: number): Found<When> | undefined {
  const year = Math.floor(token.value / 10000);
  const month = Math.floor(token.value / 100) % 100;
  if (year < 1990 || year > 2100 || month < 1 || month > 12) return undefined;
  const when = period('day', year, month, token.value % 100);
  when.ocr = isConfused(token);
  return { value: when, next };
}

/** Runs of digits that a person has to look at: each may be something else as well. */
function guessed(scan: Scan, token: Token, next: number): Found<When> | undefined {
  const { value, digits } = token;
  if (digits === 7) return seven(value, next);
  if (digits === 6) return six(scan, value, next);
  if (digits === 5) {
    const day = dayOfSerial(value, 1900);
    if (day === undefined || value < FIRST_SERIAL || value > LAST_SERIAL) return undefined;
    const civil = civilOf(day);
    const when = period('day', civil.year, civil.month, civil.day);
    when.doubt = 'serial-as-text';
    return { value: when, next };
  }
  if (digits === 4 && token.text.startsWith('0'))
    return {
      value: doubtful(period('day', undefined, Math.floor(value / 100), value % 100)),
      next,
    };
  return isPlainYear(token) ? { value: doubtful(period('year', value)), next } : undefined;
}

/** 2020531 has one reading only, but nobody should have to find it. */
function seven(value: number, next: number): Found<When> | undefined {
  const [year, rest] = [Math.floor(value / 1000), value % 1000];
  if (year < 1990 || year > 2100) return undefined;
  const day = rest % 100 >= 1 && rest % 100 <= 31 ? rest % 100 : rest % 10;
  const month = day === rest % 100 ? Math.floor(rest / 100) : Math.floor(rest / 10);
  return { value: doubtful(period('day', year, month, day)), next };
}

/** 202005 is a month, 200531 a day, 201205 may be either. */
function six(scan: Scan, value: number, next: number): Found<When> | undefined {
  const high = Math.floor(value / 100);
  const low = value % 100;
  const asDay = high % 100 >= 1 && high % 100 <= 12 && low >= 1 && low <= 31 && value >= 130000;
  if (high >= 1990 && high <= 2060 && low >= 1 && low <= 12) {
    const month = period('month', high, low);
    return withEdge(scan, asDay ? doubtful(month) : month, next);
  }
  if (!asDay) return undefined;
  return { value: doubtful(period('day', 2000 + Math.floor(high / 100), high % 100, low)), next };
}

function period(unit: 'day' | 'month' | 'year', year?: number, month?: number, day?: number): When {
  const when = new When(unit);
  when.year = year;
  when.month = month;
  when.day = day;
  return when;
}

function doubtful(when: When): When {
  when.doubt = 'order';
  return when;
}
