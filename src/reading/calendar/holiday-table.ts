import table from 'chinese-days/dist/chinese-days.json';
import { civilOf, dayNumber, type DayNumber } from '../day-number';
import { dayOfIso } from '../iso-date';

/**
 * The State Council's yearly arrangement of holidays and of the working weekends that pay for
 * them (调休), as the library chinese-days keeps it. Only its data is used: its functions count
 * in the zone of the machine, which moves 中秋节 by a day west of Greenwich.
 */
const RESTS: ReadonlyMap<DayNumber, boolean> = daysOf(table.holidays, table.workdays);

/** The library's 2005 lacks the working Saturday of 2005-12-31; from 2006 on it is complete. */
const FIRST_DAY = dayNumber(2006, 1, 1);
const LAST_DAY = dayNumber(lastYear(), 12, 31);

/** True where the arrangement of that day's year is known. */
export const isCovered = (day: DayNumber): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** True on a holiday, false on a working weekend, undefined where the weekday decides. */
export const restsBy = (day: DayNumber): boolean | undefined => RESTS.get(day);

function daysOf(
  holidays: Readonly<Record<string, string>>,
  workdays: Readonly<Record<string, string>>,
): ReadonlyMap<DayNumber, boolean> {
  const days = new Map<DayNumber, boolean>();
  const add = (dates: Readonly<Record<string, string>>, rests: boolean): void => {
    for (const date of Object.keys(dates)) {
      const day = dayOfIso(date);
      if (day !== undefined) days.set(day, rests);
    }
  };
  add(holidays, true);
  add(workdays, false);
  return days;
}

/** The last year with a National Day in the table: the arrangement comes out year by year. */
function lastYear(): number {
  let last = 0;
  for (const [day, rests] of RESTS) {
    const { year, month } = civilOf(day);
    if (rests && month === 10) last = Math.max(last, year);
  }
  return last;
}
