import table from 'chinese-days/dist/chinese-days.json';
import { isoOfDay } from '../iso-date';
import type { DayNumber } from '../day-number';

/**
 * The State Council's yearly arrangement of holidays and of the working weekends that pay for
 * them (调休), as the library chinese-days keeps it. Only its data is used: its functions count
 * in the zone of the machine, which moves 中秋节 by a day west of Greenwich.
 */
const HOLIDAYS: Readonly<Record<string, string>> = table.holidays;
const WORKDAYS: Readonly<Record<string, string>> = table.workdays;

/** The library's 2005 lacks the working Saturday of 2005-12-31; from 2006 on it is complete. */
const FIRST_YEAR = 2006;
const covered = new Map<number, boolean>();

/** True where the arrangement of that year is known: its 国庆 holiday stands in the table. */
export function isYearCovered(year: number): boolean {
  const known = covered.get(year);
  if (known !== undefined) return known;
  const answer = year >= FIRST_YEAR && `${String(year)}-10-01` in HOLIDAYS;
  covered.set(year, answer);
  return answer;
}

/** `work` on a working weekend, `rest` on a holiday, undefined where the weekday decides. */
export function arrangementOf(day: DayNumber): 'work' | 'rest' | undefined {
  const iso = isoOfDay(day);
  if (iso in WORKDAYS) return 'work';
  return iso in HOLIDAYS ? 'rest' : undefined;
}

/** The name of the holiday that a day belongs to, e.g. 端午. */
export function holidayName(day: DayNumber): string | undefined {
  return HOLIDAYS[isoOfDay(day)]?.split(',')[1];
}
