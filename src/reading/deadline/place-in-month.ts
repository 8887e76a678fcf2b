import { isRestDay } from '../calendar/working-days';
import { civilDay, dayNumber, lastDayOfMonth, weekdayOf, type DayNumber } from '../day-number';
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
  const { unit, n = 1, n2 = n } = when;
  const last = lastDayOfMonth(year, month);
  const first = dayNumber(year, month, 1);
  switch (unit) {
    case 'xun':
      return span(first + (n - 1) * 10, first + (n2 === 3 ? last : n2 * 10) - 1);
    case 'halfMonth':
      return n === 1 ? span(first, first + 14) : span(first + 15, first + last - 1);
    case 'month':
      return span(first, first + last - 1);
    case 'week':
      return weekOfMonth(when, year, month);
    case 'day': {
      if (when.working) return workingDay(n, year, month);
      if (when.weekday !== undefined && when.n !== undefined)
        return nthWeekday(n, when.weekday, year, month);
      const day = civilDay(year, month, when.day === -1 ? last : (when.day ?? 0));
      return day === undefined ? 'no-such-day' : { start: day, end: day };
    }
    default:
      return 'no-such-day';
  }
}

const WHICH = 'which-week';
const span = (start: DayNumber, end: DayNumber): Period => ({ start, end });

/** 6月第一个周五, 5月最后一个周一. */
function nthWeekday(n: number, weekday: number, year: number, month: number): Period | string {
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month, lastDayOfMonth(year, month));
  const day =
    n < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  return day > last || n === 0 ? 'no-such-day' : { start: day, end: day };
}

/**
 * 6月第一周 is clear where the month begins on a Monday. Elsewhere it is the broken week with the
 * 1st in it for some, the first whole week for others.
 */
function weekOfMonth(when: MonthPlace, year: number, month: number): Period | string {
  const { n = 1, weekday } = when;
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month, lastDayOfMonth(year, month));
  const monday = n < 0 ? last - weekdayOf(last) + 1 : first - weekdayOf(first) + 1 + (n - 1) * 7;
  const clear = n < 0 ? weekdayOf(last) === 7 : weekdayOf(first) === 1;
  const otherMonday = n < 0 ? monday - 7 : monday + 7;
  if (n === 0 || n > 6 || monday > last) return 'no-such-week';
  if (weekday !== undefined) {
    const day = monday + weekday - 1;
    return clear
      ? { start: day, end: day }
      : { start: day, end: day, other: otherMonday + weekday - 1, doubt: WHICH };
  }
  const period = { start: Math.max(monday, first), end: Math.min(monday + 6, last) };
  return clear ? period : { ...period, other: Math.min(otherMonday + 6, last), doubt: WHICH };
}

/** 最后一个工作日, 第3个工作日; without that year's table nobody can tell. */
function workingDay(n: number, year: number, month: number): Period | string {
  const last = lastDayOfMonth(year, month);
  let left = Math.abs(n);
  for (let i = 1; i <= last; i++) {
    const day = dayNumber(year, month, n < 0 ? last + 1 - i : i);
    const rest = isRestDay(day);
    if (rest === undefined) return 'holiday-table';
    if (!rest) left -= 1;
    if (left === 0) return { start: day, end: day };
  }
  return 'no-such-day';
}
