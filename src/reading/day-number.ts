/**
 * Civil days counted as integers from 1970-01-01 (day 0) in the proleptic Gregorian calendar:
 * no zone, no clock, and a comparison or a sum is one machine operation. Years are counted from
 * 1 March, so that the leap day is the last of its year.
 */
export type DayNumber = number;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from the 1 March of year 0 to that of another year. */
const marchFirst = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
/** 1970-01-01 so counted. */
const EPOCH = 719468;

/** Days from 1 March to the first of a month, 0 being March: they run 31 30 31 30 31 twice. */
const monthFirst = (month: number): number => Math.floor((153 * month + 2) / 5);

/** The day's number; the caller vouches that the day exists (see `civilDay`). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const early = month < 3;
  const days = monthFirst(early ? month + 9 : month - 3) + day - 1;
  return marchFirst(early ? year - 1 : year) + days - EPOCH;
}

/** The day's number, or undefined where no such day exists: 30 February is never rolled over. */
export function civilDay(year: number, month: number, day: number): DayNumber | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  return day > lastDayOfMonth(year, month) ? undefined : dayNumber(year, month, day);
}

export function civilOf(number: DayNumber): CivilDay {
  const days = number + EPOCH;
  // Never too small, and one too great around the turn of a year.
  let year = Math.floor(days / 365.2425) + 1;
  while (marchFirst(year) > days) year -= 1;
  const dayOfYear = days - marchFirst(year);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const early = month > 9;
  return {
    year: early ? year + 1 : year,
    month: early ? month - 9 : month + 3,
    day: dayOfYear - monthFirst(month) + 1,
  };
}

export function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
