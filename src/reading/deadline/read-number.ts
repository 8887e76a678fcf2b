import { civilDay, civilOf, dayNumber, lastDayOfMonth } from '../day-number';
import { shownBy } from '../number-format';
import { dayOfSerial } from '../serial';
import type { DateSystem } from '../written';
import { isYear } from './is-year';
import { Outcome, undecided, wrong } from './outcome';

/** A number cell: a serial, packed digits, or a number that is no date (T27). */
export function readNumber(value: number, format: string, system: DateSystem): Outcome {
  const shown = shownBy(format);
  if (!Number.isFinite(value) || value <= 0) return wrong('no-date-number');
  const whole = Number.isInteger(value);
  if (shown === 'number') {
    // 5.3 may have been 5.30; 2020 may be the year.
    if (value < 13 && !whole) return undecided('number-not-date');
    if (whole && isYear(value)) return undecided('bare-year');
    if (whole && isYear(Math.floor(value / 100)))
      return months(Math.floor(value / 100), value % 100);
    if (whole && isYear(Math.floor(value / 10000))) return packedDay(value);
  }
  const day = dayOfSerial(value, system);
  if (day === undefined || shown === 'time') return wrong('no-date-number');
  const { year, month } = civilOf(day);
  if (!isYear(year)) return wrong('implausible-serial');
  if (shown === 'month') return months(year, month).note('shown-as-month');
  if (shown === 'year') return months(year, 1, 12).note('shown-as-year');
  return new Outcome().until(day).note('serial');
}

/** A month, or several of one year, as they are shown or typed: 202005. */
function months(year: number, first: number, last = first): Outcome {
  if (first < 1 || last > 12) return wrong('no-such-month');
  return new Outcome()
    .from(dayNumber(year, first, 1))
    .until(dayNumber(year, last, lastDayOfMonth(year, last)));
}

/** 20200531 typed as a number. */
function packedDay(value: number): Outcome {
  const year = Math.floor(value / 10000);
  const month = Math.floor(value / 100) % 100;
  const end = civilDay(year, month, value % 100);
  if (end !== undefined) return new Outcome().until(end);
  return wrong(month < 1 || month > 12 ? 'no-such-month' : 'no-such-day');
}
