import { dayNumber, type DayNumber } from '../day-number';
import { dayOfLunar, dayOfQingming } from './lunar';

/**
 * A festival as the lexicon gives it with its names: month and day in one number, 501 for 1 May;
 * of lunar dates the month and twenty, 2815 for 中秋节. 清明, which has a rule of its own, is 400.
 */
export type Festival = number;

const LUNAR = 20;

/** The day of a festival in a civil year, or undefined where the lunar table does not reach. */
export function dayOfFestival(festival: Festival, year: number): DayNumber | undefined {
  const month = Math.floor(festival / 100);
  const day = festival % 100;
  if (month < LUNAR) return day === 0 ? dayOfQingming(year) : dayNumber(year, month, day);
  // 腊八 falls into January: it belongs to the lunar year before.
  return dayOfLunar(month === LUNAR + 12 ? year - 1 : year, month - LUNAR, day);
}
