import type { Parser } from '../scan';
import type { When } from '../when';
import { parseEnglish } from './english';
import { parseInMonth } from './month';
import { parseMonthDay, parseNumeric } from './numeric';
import { parsePeriod } from './period';
import { parsePlan } from './plan';
import { parseRelative } from './relative';
import { parseSchool } from './school';
import { parseYear } from './year';

/** Year, then what follows it within the year; a year alone is the whole year. */
const parseCalendar: Parser<When> = (scan, from) => {
  const year = parseYear(scan, from);
  if (!year) return parsePeriod(scan, from, {});
  const inYear = parsePeriod(scan, year.next, year.value);
  if (inYear) return inYear;
  const digits = parseMonthDay(scan, year.next);
  if (digits) return { value: { ...digits.value, ...year.value }, next: digits.next };
  const next = scan.past(year.next, 'comma');
  if (next > year.next && scan.kind(next) === 'num') {
    // 2020年,5月31日: a stray comma, but a year that ends its clause stays one.
    const late = parsePeriod(scan, next, year.value);
    if (late?.value.unit === 'day') return late;
  }
  const whole: When = { unit: 'year', ...year.value };
  // A bare 2020 that led nowhere is no year.
  if (scan.kind(from) === 'num' && year.next === from + 1) return undefined;
  return scan.is(year.next, 'first', 'last', 'nth')
    ? parseInMonth(scan, whole, year.next)
    : { value: whole, next: year.next };
};

/** In this order: the more particular before the more general. */
const DATE_PARSERS: readonly Parser<When>[] = [
  parsePlan,
  parseEnglish,
  parseSchool,
  parseNumeric,
  parseCalendar,
  parseRelative,
];

export const parseDate: Parser<When> = (scan, from) => {
  for (const parser of DATE_PARSERS) {
    const found = parser(scan, from);
    if (found) return found;
  }
  return undefined;
};
