import table from 'chinese-days/dist/chinese-days.json';
import { dayNumber, type DayNumber } from '../day-number';
import { dayOfIso, monthOf, yearOf } from '../iso-date';

/**
 * The State Council's yearly arrangement of holidays and of the working weekends that pay for
 * them (调休), as the library chinese-days keeps it. Only its data is used: its functions count
 * in the zone of the machine, which moves 中秋节 by a day west of Greenwich.
 */
const RESTS = new Map<DayNumber | undefined, boolean>();
for (const date of Object.keys(table.holidays)) RESTS.set(dayOfIso(date), true);
for (const date of Object.keys(table.workdays)) RESTS.set(dayOfIso(date), false);

/** The library's 2005 lacks the working Saturday of 2005-12-31; from 2006 on it is complete. */
const FIRST_YEAR = 2006;
/** The last year with a National Day in the table: the arrangement comes out year by year. */
const LAST_YEAR = Math.max(
  ...Object.keys(table.holidays)
    .filter((date) => monthOf(date) === 10)
    .map(yearOf),
);
const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 1);
const LAST_DAY = dayNumber(LAST_YEAR, 12, 31);

/** True where the arrangement of that day's year is known. */
export const isCovered = (day: DayNumber): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** True on a holiday, false on a working weekend, undefined where the weekday decides. */
export const restsBy = (day: DayNumber): boolean | undefined => RESTS.get(day);
