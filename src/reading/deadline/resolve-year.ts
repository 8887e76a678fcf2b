import { dayOfFestival } from '../calendar/festivals';
import { civilOf } from '../day-number';
import type { YearSource } from '../context';
import { monthOf, yearOf } from '../iso-date';
import { baseDay, dayOfContext, type Frame } from './frame';
import type { When } from './when';

/** A year and where it comes from (T13). */
export interface YearFound {
  readonly value: number;
  readonly source: YearSource | 'written' | 'relative';
  readonly doubt?: string;
  /** The same words may mean the year behind it. */
  readonly orNext?: boolean;
}

/** Outside of these a written year is a slip: 2202年, 1020年. */
const PLAUSIBLE = [1990, 2060] as const;
/** A year this far behind that of the document is a slip as well: 2002年 in 2020. */
const YEARS_BEHIND = 5;
/** A month at least this long before the issue probably belongs to the next year (T13). */
const MONTHS_BEFORE_ISSUE = 3;
/** Of a festival the coming one is meant, if it comes this soon after the issue. */
const COMING_DAYS = 150;
const NEW_YEAR = 101;

export function yearOfWhen(when: When, frame: Frame, month: number): YearFound | undefined {
  const { context, year: before } = frame;
  const { year: given, issued } = context;
  if (when.year !== undefined) return written(when, when.year, given?.value);
  if (when.hasYear) {
    const near = when.yearFollows ? (before ?? given) : (given ?? before);
    const base = near?.value ?? yearOfBase(frame);
    return base === undefined
      ? undefined
      : { value: base + (when.yearShift ?? 1), source: 'relative' };
  }
  if (before) return { value: before.value, source: before.source };
  if (!given || context.yearConflict?.length) return undefined;
  if (when.unit === 'festival') return ofFestival(when, frame, given);
  const late =
    issued !== undefined &&
    yearOf(issued) === given.value &&
    monthOf(issued) - lastMonthOf(when, month) >= MONTHS_BEFORE_ISSUE;
  return late ? orNext(given, 'before-issue') : given;
}

const orNext = ({ value, source }: YearFound, doubt: string): YearFound => ({
  value,
  source,
  doubt,
  orNext: true,
});

function yearOfBase(frame: Frame): number | undefined {
  const day = baseDay(frame);
  return day === undefined ? undefined : civilOf(day).year;
}

function written({ unit }: When, value: number, expected = 0): YearFound {
  const [first, last] = PLAUSIBLE;
  const plausible = value >= Math.max(first, expected - YEARS_BEHIND) && value <= last;
  return plausible || unit === 'plan'
    ? { value, source: 'written' }
    : { value, source: 'written', doubt: 'implausible-year' };
}

/** 元旦前 in a paper of November means the coming one. */
function ofFestival({ n = 0 }: When, { context }: Frame, year: YearFound): YearFound {
  const issued = dayOfContext(context.issued);
  const day = dayOfFestival(n, year.value);
  if (issued === undefined || day === undefined)
    return n === NEW_YEAR ? orNext(year, 'which-new-year') : year;
  if (day > issued) return year;
  const next = dayOfFestival(n, year.value + 1) ?? Infinity;
  return next - issued <= COMING_DAYS
    ? { value: year.value + 1, source: year.source }
    : orNext(year, 'before-issue');
}

function lastMonthOf({ unit, n = 1, n2 = n }: When, month: number): number {
  if (unit === 'quarter') return n2 * 3;
  if (unit === 'half') return n * 6;
  return month || 12;
}
