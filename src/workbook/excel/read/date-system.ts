import { addDays, yearOf } from '../../../reading/iso-date';
import type { DateSystem } from '../../../reading/written';

/** A number with the format of its cell and what the cell shows. */
export interface Shown {
  readonly value: number;
  readonly format: string;
  readonly text: string;
}

/**
 * Whether dates are counted from 1900 or from 1904. No requirement set up to ExcelApi 1.14 tells it,
 * and asking a worksheet function counts as a write; but a date shows its year, and the two systems
 * lie four years and a day apart. Where no date with a year is shown: 1900, as on every Windows.
 */
export function dateSystemOf(shown: Iterable<Shown>): DateSystem {
  for (const { value, format, text } of shown) {
    const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(text)?.[1];
    if (year === undefined || !/y|e/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) continue;
    for (const [system, shift] of SYSTEMS) {
      if (yearOfSerial(value + shift) === Number(year)) return system;
    }
  }
  return 1900;
}

/** Days between the systems: 1 January 1904 is 1462 in the older one (ECMA-376 part 1, 18.17.4.1). */
const SYSTEMS: readonly (readonly [DateSystem, number])[] = [
  [1900, 0],
  [1904, 1462],
];

/** Serials of 1 March 1900 and of the last day of 9999: others are no dates that can be shown. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2958465;

function yearOfSerial(serial: number): number | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return yearOf(addDays('1899-12-30', Math.floor(serial)));
}
