import { dayNumber, type DayNumber } from './day-number';
import type { DateSystem } from './written';

/** Excel's day 0 of each system (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO: Readonly<Record<DateSystem, DayNumber>> = {
  1900: dayNumber(1899, 12, 30),
  1904: dayNumber(1904, 1, 1),
};
const LAST_SERIAL = 2958465;

/**
 * The civil day of a serial number, its time of day dropped; undefined where there is none.
 * Serial 60 of the 1900 system is 1900-02-29, a day that never was; the serials before it count
 * one day too few, because the system believes in that day.
 */
export function dayOfSerial(serial: number, system: DateSystem): DayNumber | undefined {
  const whole = Math.floor(serial);
  const first = system === 1900 ? 1 : 0;
  if (!(whole >= first && whole <= LAST_SERIAL) || (first === 1 && whole === 60)) return undefined;
  return DAY_ZERO[system] + whole + (first === 1 && whole < 60 ? 1 : 0);
}

/** The serial of a civil day in the 1900 or 1904 system. */
export function serialOfDay(day: DayNumber, system: DateSystem): number {
  const serial = day - DAY_ZERO[system];
  return system === 1900 && serial <= 60 ? serial - 1 : serial;
}
