import { isRestDay } from '../calendar/working-days';
import { dayNumber, lastDayOfMonth, weekdayOf, type DayNumber } from '../day-number';
import type { Unit } from './when';

/** What placing needs of a wording: the nth weekday, a working day, the last day (-1) … */
export interface MonthPlace {
  readonly unit: Unit;
  readonly n?: number | undefined;
  readonly n2?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly working?: boolean | undefined;
}

export interface Period {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** The last day of a second reading of the same words, and what leaves it open which is meant. */
  readonly other?: DayNumber;
  readonly doubt?: string;
}

/** A day, a third, a half, a week of a month or the whole of it; a code where there is none. */
export function placeInMonth(when: MonthPlace, year: number, month: number): Period | string {
  const { unit, n = 1, n2 = n, day = 0, weekday, working } = when;
  const first = dayNumber(year, month, 1);
  const last = first + lastDayOfMonth(year, month) - 1;
  switch (unit) {
    case 'xun':
      return { start: first + (n - 1) * 10, end: n2 === 3 ? last : first + n2 * 10 - 1 };
    case 'halfMonth':
      return n === 1 ? { start: first, end: first + 14 } : { start: first + 15, end: last };
    case 'month':
      return { start: first, end: last };
    case 'week':
      return weekOfMonth(when, first, last);
    default: {
      if (working) return nthDay(n, first, last, isRestDay, false);
      if (weekday !== undefined && when.n !== undefined)
        return nthDay(n, first, last, weekdayOf, weekday);
      const date = day < 0 ? last : first + day - 1;
      return day === 0 || date > last ? 'no-such-day' : { start: date, end: date };
    }
  }
}

/**
 * 第3个工作日, 最后一个周五: the nth day of which something is told, from the end where n is
 * negative. Without that year's table of holidays nobody can tell.
 */
function nthDay<T>(
  n: number,
  first: DayNumber,
  last: DayNumber,
  told: (day: DayNumber) => T | undefined,
  wanted: T,
): Period | string {
  let left = Math.abs(n);
  for (let i = 0; i <= last - first; i++) {
    const day = n < 0 ? last - i : first + i;
    const found = told(day);
    if (found === undefined) return 'holiday-table';
    if (found === wanted) left -= 1;
    if (found === wanted && left === 0) return { start: day, end: day };
  }
  return 'no-such-day';
}

/**
 * 6月第一周 is clear where the month begins on a Monday. Elsewhere it is the broken week with the
 * 1st in it for some, the first whole week for others.
 */
function weekOfMonth(
  { n = 1, weekday }: MonthPlace,
  first: DayNumber,
  last: DayNumber,
): Period | string {
  const edge = n < 0 ? last : first + (n - 1) * 7;
  const monday = edge - weekdayOf(edge) + 1;
  if (n === 0 || n > 6 || monday > last) return 'no-such-week';
  const end = monday + (weekday ?? 7) - 1;
  const whole = weekday === undefined;
  const clip = (day: DayNumber): DayNumber => (whole ? Math.min(day, last) : day);
  const period = { start: whole ? Math.max(monday, first) : end, end: clip(end) };
  if (weekdayOf(edge) === (n < 0 ? 7 : 1)) return period;
  return { ...period, other: clip(end + (n < 0 ? -7 : 7)), doubt: 'which-week' };
}
