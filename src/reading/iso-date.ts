import { civilDay, civilOf, weekdayOf, type DayNumber } from './day-number';

/** A civil date of China, without zone or clock, as YYYY-MM-DD: compares and sorts as text. */
export type IsoDate = string;

export { lastDayOfMonth } from './day-number';

/** The date, or undefined where no such day exists (30 February): never rolled over. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  return civilDay(year, month, day) === undefined ? undefined : written(year, month, day);
}

/** The text as a date, or undefined: only YYYY-MM-DD of a day that exists. */
export function parseIsoDate(text: string): IsoDate | undefined {
  return dayOfIso(text) === undefined ? undefined : text;
}

const ZERO = 48;

/** The day's number behind a date, or undefined where the text is no date. */
export function dayOfIso(text: string): DayNumber | undefined {
  const two = (at: number): number =>
    (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
  const [year, month, day] = [two(0) * 100 + two(2), two(5), two(8)];
  // What is not written back as it came was no date: 2020-5-31, 2020-1e-01.
  return written(year, month, day) === text ? civilDay(year, month, day) : undefined;
}

export function isoOfDay(number: DayNumber): IsoDate {
  const { year, month, day } = civilOf(number);
  return written(year, month, day);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoOfDay(known(date) + days);
}

/** Days from one date to another: positive when `to` is later. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return known(to) - known(from);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function dayOfWeek(date: IsoDate): number {
  return weekdayOf(known(date));
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

/** An IsoDate that is none is a defect of the caller, not something to guess about. */
function known(date: IsoDate): DayNumber {
  const number = dayOfIso(date);
  if (number === undefined) throw new RangeError(`not a date: ${date}`);
  return number;
}

/** 00 to 31: dates are written by the ten thousand. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

const written = (year: number, month: number, day: number): IsoDate =>
  `${year > 999 ? String(year) : String(year).padStart(4, '0')}-${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[day] ?? ''}`;
