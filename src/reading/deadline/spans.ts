import { addWorkingDays } from '../calendar/working-days';
import { civilOf, dayNumber, lastDayOfMonth, type DayNumber } from '../day-number';
import { Outcome } from './outcome';
import type { Span } from './when';

const HOURS_A_DAY = 24;
/** Days of a unit, at most or on the average. */
const DAYS = { day: 1, workday: 1, week: 7, hour: 1, month: 30.5, term: 180 };
/** Nobody sets a deadline further off; it also keeps absurd numbers out of the calendar. */
const LONGEST_DAYS = 36600;

/** The last day of a length of time; the day it begins on is not counted (民法典201). */
export function addSpan(from: DayNumber, span: Span, told = new Outcome()): Outcome {
  const end = span.vague ? 'vague-number' : endOf(from, span, span.count);
  if (typeof end === 'string') return told.until(undefined).doubt(end);
  // 2小时内 may still be the same day.
  const hours = span.unit === 'hour' && span.count % HOURS_A_DAY !== 0;
  if (span.least === undefined && !hours) return told.until(end);
  const alt = hours ? end - 1 : endOf(from, span, span.least ?? 0);
  return told.until(end, typeof alt === 'string' ? undefined : alt).doubt('span-range');
}

function endOf(from: DayNumber, { unit, days = 0 }: Span, count: number): DayNumber | string {
  if (unit === 'term') return 'school-calendar';
  if (!(Math.abs(count * DAYS[unit]) <= LONGEST_DAYS)) return 'implausible-length';
  if (unit === 'month') return addMonths(from, count) + days;
  if (unit === 'hour') return from + Math.ceil(count / HOURS_A_DAY);
  if (unit !== 'workday') return from + count * DAYS[unit];
  const end = count < 0 ? 'lead' : addWorkingDays(from, count);
  return typeof end === 'object' ? 'holiday-table' : end;
}

/** The corresponding day, else the end of the month (民法典202). */
export function addMonths(from: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilOf(from);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, lastDayOfMonth(toYear, toMonth)));
}
