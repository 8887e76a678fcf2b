import { civilOf } from '../day-number';
import { shownBy } from '../number-format';
import { dayOfSerial } from '../serial';
import type { DateSystem } from '../written';
import { undecided, wrong, type Outcome } from './outcome';
import { lastDayOfMonth, dayNumber } from '../day-number';

/** Serials outside of these years are no deadlines: somebody typed 2020 or 5 into a date cell. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A number cell: a serial, packed digits, or a number that is no date (T27). */
export function readNumber(value: number, format: string, system: DateSystem): Outcome {
  const shown = shownBy(format);
  if (!Number.isFinite(value) || value <= 0) return wrong('no-date-number');
  if (shown === 'number') {
    const packed = packedDay(value);
    if (packed) return packed;
    // 5.3 may have been 5.30; 2020 may be the year.
    if (value < 13 && !Number.isInteger(value)) return undecided('number-not-date');
    if (value >= FIRST_YEAR && value <= LAST_YEAR && Number.isInteger(value))
      return undecided('bare-year');
  }
  const day = dayOfSerial(value, system);
  const year = day === undefined ? 0 : civilOf(day).year;
  if (day === undefined || shown === 'time') return wrong('no-date-number');
  if (year < FIRST_YEAR || year > LAST_YEAR) return wrong('implausible-serial');
  if (shown === 'month') {
    const { month } = civilOf(day);
    return {
      kind: 'range',
      start: dayNumber(year, month, 1),
      end: dayNumber(year, month, lastDayOfMonth(year, month)),
      doubts: [],
      notes: ['shown-as-month'],
    };
  }
  if (shown === 'year')
    return {
      kind: 'range',
      start: dayNumber(year, 1, 1),
      end: dayNumber(year, 12, 31),
      doubts: [],
      notes: ['shown-as-year'],
    };
  return { kind: 'point', end: day, doubts: [], notes: ['serial'] };
}

/** 20200531 and 202005 typed as numbers. */
function packedDay(value: number): Outcome | undefined {
  if (!Number.isInteger(value)) return undefined;
  const inMonths = value < 1000000;
  const year = Math.floor(value / (inMonths ? 100 : 10000));
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const month = inMonths ? value % 100 : Math.floor(value / 100) % 100;
  if (month < 1 || month > 12) return wrong('no-such-month');
  const last = lastDayOfMonth(year, month);
  if (inMonths)
    return {
      kind: 'range',
      start: dayNumber(year, month, 1),
      end: dayNumber(year, month, last),
      doubts: [],
      notes: [],
    };
  const day = value % 100;
  if (day < 1 || day > last) return wrong('no-such-day');
  return { kind: 'point', end: dayNumber(year, month, day), doubts: [], notes: [] };
}
