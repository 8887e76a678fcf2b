import { dayOfFestival } from '../calendar/festivals';
import { dayOfLunar } from '../calendar/lunar';
import { dayNumber, lastDayOfMonth, type DayNumber } from '../day-number';
import type { Frame } from './frame';
import { resolveRelative } from './resolve-relative';
import { resolveSchool } from './resolve-school';
import { placeInMonth, type Period } from './place-in-month';
import { When } from './when';
import { yearOfWhen, type YearFound } from './resolve-year';

/** A period of the calendar, or why there is none. */
export type Resolved = Settled | Unsettled | Impossible;

export interface Settled {
  readonly state: 'settled';
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** One day, so that 前 includes it (T1); longer periods make 前 ambiguous (T4). */
  readonly single: boolean;
  readonly year?: YearFound | undefined;
  readonly month?: number | undefined;
  /** A second reading of the same words, as its last day. */
  readonly other?: DayNumber | undefined;
  /** Codes of what a person must decide. */
  readonly doubts: readonly string[];
}
export interface Unsettled {
  readonly state: 'unsettled';
  /** Code of what is missing: missing-year, missing-as-of, school-calendar … */
  readonly missing: string;
}
export interface Impossible {
  readonly state: 'impossible';
  readonly why: string;
}

export const unsettled = (missing: string): Unsettled => ({ state: 'unsettled', missing });
export const impossible = (why: string): Impossible => ({ state: 'impossible', why });

const DATELESS: ReadonlySet<string> = new Set(['placeholder', 'vague-number', 'undated']);

/** Puts a written period into the calendar, with what the cell and its context add. */
export function resolve(when: When, frame: Frame): Resolved {
  if (when.doubt !== undefined && DATELESS.has(when.doubt)) return unsettled(when.doubt);
  switch (when.unit) {
    case 'term':
    case 'vacation':
      return resolveSchool(when, frame);
    case 'week':
      if (when.weekShift !== undefined) return resolveThisWeek(when, frame);
      if (when.month === undefined && when.monthShift === undefined) return unsettled('which-week');
      if (when.monthShift !== undefined) return resolveRelative(when, frame);
      break;
    case 'quarter':
      if (when.quarterShift !== undefined) return resolveRelative(when, frame);
      break;
    case 'day':
    case 'month':
    case 'xun':
    case 'halfMonth':
      if (isRelative(when, frame)) return resolveRelative(when, frame);
  }
  return resolveInYear(when, frame);
}

/** 本周, 下周内: Monday to Sunday, or only to Friday, when offices close (T24). */
function resolveThisWeek(when: When, frame: Frame): Resolved {
  const day = new When('day', when);
  day.weekday = 7;
  const sunday = resolveRelative(day, frame);
  if (sunday.state !== 'settled') return sunday;
  return {
    ...sunday,
    start: sunday.end - 6,
    single: false,
    doubts: ['whole-week'],
    other: sunday.end - 2,
  };
}

/** Without a month of its own, of the cell's earlier date, or with 本月, 下周: told from the as-of day. */
function isRelative(when: When, frame: Frame): boolean {
  if (when.dayShift !== undefined || when.weekShift !== undefined) return true;
  if (when.monthShift !== undefined) return true;
  return when.month === undefined && frame.carry?.month === undefined;
}

function resolveInYear(when: When, frame: Frame): Resolved {
  const month = when.month ?? frame.carry?.month ?? 0;
  const wrong = impossibleIn(when, month);
  if (wrong !== undefined) return impossible(wrong);
  const found = yearOfWhen(when, frame, month);
  if (found === undefined)
    return unsettled(frame.context.yearConflict ? 'year-conflict' : 'missing-year');
  const year = found.value;
  if (year < 1 || year > 9999) return impossible('no-such-day');
  const period = periodOf(when, year, month);
  if (typeof period === 'string')
    return period.endsWith('-table') ? unsettled(period) : impossible(period);
  const doubts: string[] = when.doubt === undefined ? [] : [when.doubt];
  if (found.doubt) doubts.push(found.doubt);
  let other = period.other;
  if (other !== undefined) doubts.push('which-week');
  if (found.otherYear !== undefined) {
    const second = periodOf(when, found.otherYear, month);
    if (typeof second !== 'string') other = second.end;
  }
  return {
    state: 'settled',
    start: period.start,
    end: period.end,
    single: period.start === period.end,
    year: found,
    month: month > 0 ? month : undefined,
    doubts,
    other,
  };
}

const IN_MONTH: ReadonlySet<string> = new Set(['day', 'month', 'xun', 'halfMonth', 'week']);

/** What no year can make right: 13月, 4月31日, 第五季度. A 29 February waits for its year. */
function impossibleIn(when: When, month: number): string | undefined {
  const { unit, n = 1, n2 = n, day } = when;
  if (unit === 'quarter') return n < 1 || n2 > 4 ? 'no-such-quarter' : undefined;
  if (!IN_MONTH.has(unit)) return undefined;
  if (month < 1 || month > 12) return 'no-such-month';
  if (unit !== 'day' || day === undefined || day === -1) return undefined;
  return day < 1 || day > lastDayOfMonth(2000, month) ? 'no-such-day' : undefined;
}

function periodOf(when: When, year: number, month: number): Period | string {
  const { unit, n = 1, n2 = n } = when;
  switch (unit) {
    case 'day':
    case 'xun':
    case 'halfMonth':
    case 'month':
    case 'week':
      return placeInMonth(when, year, month);
    case 'quarter':
      return months(year, n * 3 - 2, n2 * 3);
    case 'half':
      return n === 1 ? months(year, 1, 6) : months(year, 7, 12);
    case 'schoolYear':
      return { start: dayNumber(year, 9, 1), end: dayNumber(year + 1, 8, 31) };
    case 'plan':
      return { start: dayNumber(year, 1, 1), end: dayNumber(year + 4, 12, 31) };
    case 'festival': {
      const day = dayOfFestival(n, year);
      return day === undefined ? 'festival-table' : { start: day, end: day };
    }
    case 'lunarDay': {
      const from = dayOfLunar(year, month, when.day === 0 ? 1 : (when.day ?? 1));
      if (from === undefined) return when.day && when.day > 29 ? 'no-such-day' : 'festival-table';
      return { start: from, end: when.day === 0 ? (dayOfLunar(year, month + 1, 0) ?? from) : from };
    }
    default:
      return months(year, 1, 12);
  }
}

const months = (year: number, first: number, last: number): Period => ({
  start: dayNumber(year, first, 1),
  end: dayNumber(year, last, lastDayOfMonth(year, last)),
});
