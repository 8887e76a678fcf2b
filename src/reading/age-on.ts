import { dayOf, lastDayOfMonth, monthOf, yearOf, type IsoDate } from './iso-date';

/**
 * 周岁 on a day; undefined before birth. The birthday itself counts, as for the age of school entry
 * (义务教育法第十一条: 年满六周岁). Who was born on 29 February has the birthday on the last of February
 * in other years: 民法典第二百零二条 takes the end of the month where the day does not exist.
 */
export function ageOn(birth: IsoDate, day: IsoDate): number | undefined {
  if (day < birth) return undefined;
  const birthday = Math.min(dayOf(birth), lastDayOfMonth(yearOf(day), monthOf(birth)));
  const reached =
    monthOf(day) > monthOf(birth) || (monthOf(day) === monthOf(birth) && dayOf(day) >= birthday);
  return yearOf(day) - yearOf(birth) - (reached ? 0 : 1);
}
