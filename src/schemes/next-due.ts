import { addWorkingDays } from '../reading/calendar/working-days';
import {
  civilOf,
  dayNumber,
  lastDayOfMonth,
  weekdayOf,
  type DayNumber,
} from '../reading/day-number';
import { placeInMonth, type MonthPlace } from '../reading/deadline/place-in-month';
import { dayOfIso, isoOfDay, type IsoDate } from '../reading/iso-date';

/** Every rule but the yearly ones comes again within these months of the as-of date. */
const MONTHS_BACK = 25;
const MONTHS_AHEAD = 13;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * The first day, from the as-of date on, on which a recurring duty falls due: the rules are those
 * that the deadline reader writes (monthly:D25, weekly:Mon, quarterly:+10wd after quarter end …).
 * Undefined where the rule names a rhythm and no day (monthly), or a day that the known calendar of
 * holidays cannot tell: neither is guessed.
 */
export function nextDue(rule: string, asOf: IsoDate): IsoDate | undefined {
  const today = dayOfIso(asOf);
  if (today === undefined) return undefined;
  const ahead = daysAround(rule, today).filter((day) => day >= today);
  return ahead.length > 0 ? isoOfDay(Math.min(...ahead)) : undefined;
}

function daysAround(rule: string, today: DayNumber): readonly DayNumber[] {
  const [cycle = '', detail = ''] = rule.split(/:(.*)/s);
  if (cycle === 'daily') return [today];
  if (cycle === 'once') return [dayOfIso(detail) ?? NaN];
  if (cycle === 'weekly') return daysOfWeek(detail, today);
  const { year, month } = civilOf(today);
  const now = year * 12 + month - 1;
  return Array.from({ length: MONTHS_BACK + MONTHS_AHEAD + 1 }, (_, at) => {
    const index = now - MONTHS_BACK + at;
    return daysOfMonth(cycle, detail, Math.floor(index / 12), (index % 12) + 1);
  }).flat();
}

function daysOfWeek(detail: string, today: DayNumber): readonly DayNumber[] {
  const wanted = detail.split(',').map((name) => WEEKDAYS.indexOf(name) + 1);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((ahead) => today + ahead)
    .filter((day) => wanted.includes(weekdayOf(day)));
}

/** The due days that belong to one month, or to the period that ends with it. */
function daysOfMonth(
  cycle: string,
  detail: string,
  year: number,
  month: number,
): readonly DayNumber[] {
  const ends = month % (PERIODS[cycle] ?? NaN) === 0;
  const after = /^\+(\d+)(d|wd|w|m) after /.exec(detail);
  if (after)
    return ends ? [behind(year, month, Number(after[1]), after[2] ?? '')].flatMap(known) : [];
  if (cycle === 'yearly') return yearlyDays(detail, year, month);
  // quarterly:M3-D25 is the 25th of each quarter's third month.
  const inside = /^M(\d+)-(.+)$/.exec(detail);
  if (inside) {
    const place = ((month - 1) % (PERIODS[cycle] ?? NaN)) + 1;
    return place === Number(inside[1]) ? places(inside[2] ?? '', year, month) : [];
  }
  return ends ? places(detail, year, month) : [];
}

/** Months in a period, by the rule's name. */
const PERIODS: Readonly<Record<string, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

function yearlyDays(detail: string, year: number, month: number): readonly DayNumber[] {
  return detail.split(',').flatMap((day) => {
    const parts = /^(\d\d)-(\d\d|last)$/.exec(day);
    if (!parts || Number(parts[1]) !== month) return [];
    return places(parts[2] === 'last' ? 'last' : `D${Number(parts[2])}`, year, month);
  });
}

/** D5,D20 · last · wd3 · last-wd · 1-Mon · last-Fri of one month. */
function places(detail: string, year: number, month: number): readonly DayNumber[] {
  return detail.split(',').flatMap((place) => known(dayAt(place, year, month)));
}

function dayAt(place: string, year: number, month: number): DayNumber | undefined {
  const [, sign, number, nth, weekday] =
    /^(?:(D|wd)(\d+)|(\d|last)-(wd|\w{3})|last)$/.exec(place) ?? [];
  const n = nth === 'last' ? -1 : Number(nth ?? number);
  if (place === 'last') return dayIn({ unit: 'day', day: -1 }, year, month);
  // 每月31日 means the last day of a shorter month.
  if (sign === 'D')
    return dayIn({ unit: 'day', day: Math.min(n, lastDayOfMonth(year, month)) }, year, month);
  if (sign === 'wd' || weekday === 'wd')
    return dayIn({ unit: 'day', n, working: true }, year, month);
  const at = WEEKDAYS.indexOf(weekday ?? '') + 1;
  return at === 0 ? undefined : dayIn({ unit: 'day', n, weekday: at }, year, month);
}

function dayIn(when: MonthPlace, year: number, month: number): DayNumber | undefined {
  const period = placeInMonth(when, year, month);
  return typeof period === 'string' ? undefined : period.end;
}

/** So long behind the end of a month; the day of the end itself is not counted (民法典201, 202). */
function behind(year: number, month: number, count: number, unit: string): DayNumber | undefined {
  const end = dayNumber(year, month, lastDayOfMonth(year, month));
  if (unit === 'wd') return workingDays(end, count);
  if (unit !== 'm') return end + count * (unit === 'w' ? 7 : 1);
  const index = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayNumber(toYear, toMonth, lastDayOfMonth(toYear, toMonth));
}

function workingDays(from: DayNumber, count: number): DayNumber | undefined {
  const day = addWorkingDays(from, count);
  return typeof day === 'number' ? day : undefined;
}

const known = (day: DayNumber | undefined): readonly DayNumber[] =>
  day === undefined ? [] : [day];
