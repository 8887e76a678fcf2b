import { dayOfFestival } from '../calendar/festivals';
import { dayOfLunar } from '../calendar/lunar';
import { civilOf, dayNumber, lastDayOfMonth } from '../day-number';
import type { Frame } from './frame';
import type { Outcome } from './outcome';
import { placeInMonth, type Period } from './place-in-month';
import { resolveRelative } from './resolve-relative';
import { resolveSchool } from './resolve-school';
import { yearOfWhen } from './resolve-year';
import { addMonths } from './spans';
import type { When } from './when';

const DATELESS: ReadonlySet<string> = new Set(['placeholder', 'vague-number', 'undated']);
const IN_MONTH: ReadonlySet<string> = new Set(['day', 'month', 'xun', 'halfMonth', 'week']);

/**
 * Puts a written period into the calendar, with what the cell and its context add; a code where it
 * has no place there. The year that was found, and whether it is in doubt, is noted on the outcome.
 */
export function resolve(when: When, frame: Frame, told: Outcome): Period | string {
  const { unit, doubt } = when;
  if (doubt !== undefined && DATELESS.has(doubt)) return doubt;
  if (unit === 'term' || unit === 'vacation') return resolveSchool(when, frame);
  if ((when.dayShift ?? when.weekShift ?? when.monthShift ?? when.quarterShift) !== undefined)
    return resolveRelative(when, frame);
  if (unit === 'week' && when.month === undefined) return 'which-week';
  const month = when.month ?? frame.month ?? 0;
  // 25日前: of the month of writing
  if (month === 0 && when.month === undefined && IN_MONTH.has(unit)) {
    const period = resolveRelative(when, frame);
    // 2021年：25日前, written in 2019: which month of that year?
    const { value = 0 } = frame.year ?? {};
    const other = typeof period === 'object' && civilOf(period.end).year !== value;
    told.doubt('leftover', value > 0 && other);
    return period;
  }
  return inItsYear(when, frame, month, told);
}

function inItsYear(when: When, frame: Frame, month: number, told: Outcome): Period | string {
  const never = impossibleIn(when, month);
  if (never !== undefined) return never;
  const found = yearOfWhen(when, frame, month);
  if (found === undefined) return frame.context.yearConflict ? 'year-conflict' : 'missing-year';
  const period = inYear(when, found.value, month);
  if (typeof period === 'string') return period;
  told.year = found;
  if (month > 0) told.month = month;
  told.doubt(when.doubt).doubt(found.doubt);
  const second = found.orNext ? inYear(when, found.value + 1, month) : '';
  return typeof second === 'string' ? period : { ...period, other: second.end };
}

/** What no year can make right: 13月, 4月31日, 第五季度. A 29 February waits for its year. */
function impossibleIn({ unit, n = 1, n2 = n, day = 1 }: When, month: number): string | undefined {
  if (unit === 'quarter') return n < 1 || n2 > 4 ? 'no-such-quarter' : undefined;
  if (!IN_MONTH.has(unit)) return undefined;
  if (month < 1 || month > 12) return 'no-such-month';
  return unit === 'day' && (day === 0 || day > lastDayOfMonth(2000, month))
    ? 'no-such-day'
    : undefined;
}

function inYear(when: When, year: number, month: number): Period | string {
  if (year < 1 || year > 9999) return 'no-such-day';
  const { unit, n = 1, n2 = n, day = 1 } = when;
  if (IN_MONTH.has(unit)) return placeInMonth(when, year, month);
  switch (unit) {
    case 'quarter':
      return months(year, n * 3 - 2, (n2 - n + 1) * 3);
    case 'half':
      return months(year, n * 6 - 5, 6);
    case 'schoolYear':
      return months(year, 9, 12);
    case 'plan':
      return months(year, 1, 60);
    case 'festival':
    case 'lunarDay': {
      // Day 0 stands for the whole lunar month.
      const start =
        unit === 'festival' ? dayOfFestival(n, year) : dayOfLunar(year, month, day || 1);
      if (start === undefined) return day > 29 ? 'no-such-day' : 'festival-table';
      return { start, end: day === 0 ? (dayOfLunar(year, month + 1, 0) ?? start) : start };
    }
    default:
      return months(year, 1, 12);
  }
}

function months(year: number, first: number, count: number): Period {
  const start = dayNumber(year, first, 1);
  return { start, end: addMonths(start, count) - 1 };
}
