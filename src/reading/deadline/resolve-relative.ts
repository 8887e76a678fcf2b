import { civilOf, dayNumber, weekdayOf, type DayNumber } from '../day-number';
import { baseDay, type Frame } from './frame';
import { placeInMonth, type Period } from './place-in-month';
import { addMonths } from './spans';
import type { When } from './when';

/** 本月底, 下周五, 25日前, 明天, 本季度, told from the day of writing (T24); a code where they cannot be. */
export function resolveRelative(when: When, frame: Frame): Period | string {
  const { unit, dayShift, weekShift, monthShift, quarterShift } = when;
  const base = baseDay(frame);
  if (base === undefined) return 'missing-as-of';
  if (dayShift !== undefined) return single(base + dayShift);
  if (weekShift !== undefined) {
    const day = base - weekdayOf(base) + 7 * weekShift + (when.weekday ?? 7);
    // Monday to Sunday, or only to Friday, when offices close
    if (unit === 'week') return { start: day - 6, end: day, other: day - 2, doubt: 'whole-week' };
    // A weekday that is over when it is written may mean the next one.
    const passed = day < base && weekShift === 0;
    return passed ? { ...single(day + 7), other: day, doubt: 'passed' } : single(day);
  }
  if (quarterShift !== undefined) {
    const { year, month } = civilOf(base);
    const start = addMonths(dayNumber(year, month - ((month - 1) % 3), 1), quarterShift * 3);
    return { start, end: addMonths(start, 3) - 1 };
  }
  const inMonth = (shift: number): Period | string => {
    const { year, month } = civilOf(addMonths(base, shift));
    return placeInMonth(when, year, month);
  };
  const period = inMonth(monthShift ?? 0);
  if (typeof period === 'string' || monthShift !== undefined) return period;
  if (unit !== 'day' || period.end >= base) return period;
  // 25日前 written on the 28th may mean the next month's.
  const later = inMonth(1);
  return typeof later === 'string' ? 'passed' : { ...later, other: period.end, doubt: 'passed' };
}

const single = (day: DayNumber): Period => ({ start: day, end: day });
