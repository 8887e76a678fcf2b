import { dayNumber, type DayNumber } from '../day-number';
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from './lunar-table';

/**
 * The civil day of a lunar date (its month not the leap one), or undefined where the table does
 * not reach or no such day exists. Day 0 of a month is the last day of the month before: month
 * 13, day 0 is 除夕.
 */
export function dayOfLunar(year: number, month: number, day: number): DayNumber | undefined {
  const packed = LUNAR_YEARS[year - FIRST_LUNAR_YEAR];
  if (packed === undefined) return undefined;
  const bits = Number.parseInt(packed, 36);
  const leap = (bits >> 13) & 15;
  const places = month - 1 + (leap > 0 && month > leap ? 1 : 0);
  if (month < 13 && day > lengthOf(bits, places)) return undefined;
  let offset = day - 1;
  for (let i = 0; i < places; i++) offset += lengthOf(bits, i);
  return dayNumber(year, 1, bits >> 17) + offset;
}

/** 清明 of 1990-2099, 4 or 5 April, by the usual formula of the term; beyond them it needs others. */
export function dayOfQingming(year: number): DayNumber | undefined {
  if (year < FIRST_LUNAR_YEAR || year > 2099) return undefined;
  const y = year % 100;
  const shift = year < 2000 ? 5.59 : 4.81;
  return dayNumber(year, 4, Math.floor(y * 0.2422 + shift) - Math.floor(y / 4));
}

const lengthOf = (bits: number, place: number): number => ((bits >> place) & 1 ? 30 : 29);
