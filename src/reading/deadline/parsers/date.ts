import type { Found, Parser, Scan } from '../scan';
import type { TokenKind } from '../token';
import type { When } from '../when';
import { parseEnglish } from './english';
import { parseInMonth } from './month';
import { parseMonthDay, parseNumeric } from './numeric';
import { parsePeriod } from './period';
import { parsePlan } from './plan';
import { parseRelative } from './relative';
import { parseSchoolYear, parseTerm, TERM_KINDS } from './school';
import { parseYear } from './year';

/** A date, told by the first token which of the parsers can read it. */
export const parseDate: Parser<When> = (scan, from) => {
  const kind = scan.kind(from);
  if (kind === 'num') return numbered(scan, from);
  if (TERM_KINDS.has(kind)) return parseSchoolYear(scan, from) ?? parseTerm(scan, from);
  if (kind === 'relYear') return parseCalendar(scan, from);
  if (kind === 'englishMonth') return parseEnglish(scan, from);
  return parsePeriod(scan, from) ?? parseRelative(scan, from);
};

/** Signs that a date of digits may go on with. */
const SIGNS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'dash',
  'slash',
  'dot',
  'till',
  'schoolYear',
]);

function numbered(scan: Scan, from: number): Found<When> | undefined {
  const next = scan.kind(from + 1);
  // By far the most: 5月…, 31日, 三季度
  if (next === 'month' || next === 'day' || next === 'quarter') return parsePeriod(scan, from);
  if (next === 'year' && !SIGNS.has(scan.kind(from + 2))) return parseCalendar(scan, from);
  return (
    parsePlan(scan, from) ??
    parseEnglish(scan, from) ??
    parseSchoolYear(scan, from) ??
    parseNumeric(scan, from) ??
    parseCalendar(scan, from)
  );
}

/** Year, then what follows it within the year; a year alone is the whole year. */
function parseCalendar(scan: Scan, from: number): Found<When> | undefined {
  const year = parseYear(scan, from);
  if (!year) return parsePeriod(scan, from);
  const inYear = TERM_KINDS.has(scan.kind(year.next))
    ? parseTerm(scan, year.next, year.value)
    : parsePeriod(scan, year.next, year.value);
  if (inYear) return inYear;
  const digits = parseMonthDay(scan, year.next);
  if (digits) {
    digits.value.year = year.value.year;
    digits.value.yearShift = year.value.yearShift;
    digits.value.yearFollows = year.value.yearFollows;
    return digits;
  }
  const next = scan.past(year.next, 'comma');
  if (next > year.next && scan.kind(next) === 'num') {
    // 2020年,5月31日: a stray comma, but a year that ends its clause stays one.
    const late = parsePeriod(scan, next, year.value);
    if (late?.value.unit === 'day') return late;
  }
  // A bare 2020 that led nowhere is no year.
  if (scan.kind(from) === 'num' && year.next === from + 1) return undefined;
  return scan.is(year.next, 'first', 'last', 'nth')
    ? parseInMonth(scan, year.value, year.next)
    : year;
}
