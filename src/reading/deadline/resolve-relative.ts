import {
  civilDay,
  civilOf,
  dayNumber,
  lastDayOfMonth,
  weekdayOf,
  type DayNumber,
} from '../day-number';
import { baseDay, type Frame } from './frame';
import { placeInMonth, type Period } from './place-in-month';
import type { When } from './when';

/** 本月底, 下周五, 25日前, 明天, 本季度, told from the day of writing (T24); a code where they cannot be. */
export function resolveRelative(when: When, frame: Frame): Period | string {
  const base = baseDay(frame);
  if (base === undefined) return 'missing-as-of';
  const today = civilOf(base);
  if (when.unit === 'quarter') {
    const first = Math.floor((today.month - 1) / 3) * 3 + (when.quarterShift ?? 0) * 3;
    const { year, month } = shifted(today.year, first + 1);
    const last = shifted(year, month + 2);
    return {
      start: dayNumber(year, month, 1),
      end: dayNumber(last.year, last.month, lastDayOfMonth(last.year, last.month)),
    };
  }
  if (when.dayShift !== undefined) return single(base + when.dayShift);
  if (when.weekShift !== undefined) {
    const day = base - weekdayOf(base) + 7 * when.weekShift + (when.weekday ?? 7);
    // Monday to Sunday, or only to Friday, when offices close
    if (when.unit === 'week')
      return { start: day - 6, end: day, other: day - 2, doubt: 'whole-week' };
    // A weekday that is over when it is written may mean the next one.
    return day < base && when.weekShift === 0
      ? { ...single(day + 7), doubt: 'passed', other: day }
      : single(day);
  }
  const { year, month } = shifted(today.year, today.month + (when.monthShift ?? 0));
  const period = placeInMonth(when, year, month);
  const passed = when.monthShift === undefined && when.unit === 'day';
  if (typeof period === 'string' || !passed || period.end >= base) return period;
  const next = shifted(year, month + 1);
  const later = civilDay(next.year, next.month, when.day ?? 1);
  return later === undefined ? 'passed' : { ...single(later), doubt: 'passed', other: period.end };
}

function shifted(year: number, month: number): { year: number; month: number } {
  const index = year * 12 + month - 1;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

const single = (day: DayNumber): Period => ({ start: day, end: day });
