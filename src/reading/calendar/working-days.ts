import { civilOf, weekdayOf, type DayNumber } from '../day-number';
import { isCovered, restsBy } from './holiday-table';

/** The year whose table is missing, where working days cannot be told from rest days. */
export interface NotCovered {
  readonly notCovered: number;
}

/** True on weekends and holidays; undefined where the arrangement of that year is not known. */
export function isRestDay(day: DayNumber): boolean | undefined {
  return isCovered(day) ? (restsBy(day) ?? weekdayOf(day) > 5) : undefined;
}

/** The nth working day after a day, which itself is not counted (民法典201). */
export function addWorkingDays(from: DayNumber, count: number): DayNumber | NotCovered {
  let day = from;
  for (let left = count; left > 0;) {
    day += 1;
    const rest = isRestDay(day);
    if (rest === undefined) return { notCovered: civilOf(day).year };
    if (!rest) left -= 1;
  }
  return day;
}

/** The day itself if people work on it, else the next working day (民法典203). */
export function nextWorkingDay(from: DayNumber): DayNumber | NotCovered {
  return addWorkingDays(from - 1, 1);
}
