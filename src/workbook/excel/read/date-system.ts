import { addDays, dayOf, monthOf, yearOf, type IsoDate } from '../../../reading/iso-date';
import type { DateSystem } from '../../../reading/written';

/** A number with the format of its cell and what the cell shows. */
export interface Shown {
  readonly value: number;
  readonly format: string;
  readonly text: string;
}

/** The date system, and whether it was only assumed though dates stand in the workbook. */
export interface FoundDateSystem {
  readonly dateSystem: DateSystem;
  readonly isAssumed: boolean;
}

/**
 * Whether dates are counted from 1900 or from 1904. No requirement set up to ExcelApi 1.14 tells it,
 * and asking a worksheet function counts as a write; but a date shows its year, or its month and day,
 * and the two systems lie four years and a day apart. Where no date shows either (a column too narrow
 * shows ####): 1900, as on every Windows.
 */
export function dateSystemOf(shown: Iterable<Shown>): FoundDateSystem {
  let isAssumed = false;
  for (const { value, format, text } of shown) {
    if (!isDate(format)) continue;
    const fits = SYSTEMS.filter(([, shift]) => shows(text, dateOfSerial(value + shift)));
    const [only, other] = fits;
    if (only && !other) return { dateSystem: only[0], isAssumed: false };
    isAssumed = true;
  }
  return { dateSystem: 1900, isAssumed };
}

/** Days between the systems: 1 January 1904 is 1462 in the older one (ECMA-376 part 1, 18.17.4.1). */
const SYSTEMS: readonly (readonly [DateSystem, number])[] = [
  [1900, 0],
  [1904, 1462],
];

/** Codes of dates, with a year or with month and day; `E+` of a number and General are none. */
function isDate(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|G\/通用格式|E[+-]/gi, '');
  return /[ye]|m.*d|d.*m/i.test(codes);
}

/** The year in four digits, or month and day in either order. */
function shows(text: string, date: IsoDate | undefined): boolean {
  if (date === undefined) return false;
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(text)?.[1];
  if (year !== undefined) return Number(year) === yearOf(date);
  const [first, second, more] = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (first === undefined || second === undefined || more !== undefined) return false;
  const [month, day] = [monthOf(date), dayOf(date)];
  return (first === month && second === day) || (first === day && second === month);
}

/** Serials of 1 March 1900 and of the last day of 9999: others are no dates that can be shown. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2958465;

function dateOfSerial(serial: number): IsoDate | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return addDays('1899-12-30', Math.floor(serial));
}
