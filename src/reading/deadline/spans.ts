import { addWorkingDays } from '../calendar/working-days';
import { civilOf, dayNumber, lastDayOfMonth, type DayNumber } from '../day-number';
import type { Span } from './when';

export interface SpanEnd {
  readonly end?: DayNumber | undefined;
  /** Of 3-5天 the shorter one's end. */
  readonly alt?: DayNumber | undefined;
  readonly doubts: readonly string[];
}

const HOURS_A_DAY = 24;
/** Nobody sets a deadline further off; it also keeps absurd numbers out of the calendar. */
const LONGEST_DAYS = 36600;

/** The last day of a length of time; the day it begins on is not counted (民法典201). */
export function addSpan(from: DayNumber, span: Span): SpanEnd {
  if (span.vague) return { doubts: ['vague-number'] };
  if (span.unit === 'term') return { doubts: ['school-calendar'] };
  const end = endOf(from, span, span.count);
  if (typeof end === 'string') return { doubts: [end] };
  // 2小时内 may still be the same day.
  const hours = span.unit === 'hour' && span.count % HOURS_A_DAY !== 0;
  if (span.least === undefined && !hours) return { end, doubts: [] };
  const alt = hours ? end - 1 : endOf(from, span, span.least ?? 0);
  return { end, alt: typeof alt === 'string' ? undefined : alt, doubts: ['span-range'] };
}

function endOf(from: DayNumber, span: Span, count: number): DayNumber | string {
  if (!Number.isFinite(count) || Math.abs(count) > LONGEST_DAYS) return 'implausible-length';
  switch (span.unit) {
    case 'day':
      return from + count;
    case 'week':
      return from + count * 7;
    case 'hour':
      return from + Math.ceil(count / HOURS_A_DAY);
    case 'workday': {
      if (count < 0) return 'lead';
      const end = addWorkingDays(from, count);
      return typeof end === 'number' ? end : 'holiday-table';
    }
    case 'month':
      if (Math.abs(count) > 1200) return 'implausible-length';
      return addMonths(from, count) + (span.days ?? 0);
    case 'term':
      return 'school-calendar';
  }
}

/** The corresponding day, else the end of the month (民法典202). */
function addMonths(from: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilOf(from);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, lastDayOfMonth(toYear, toMonth)));
}
