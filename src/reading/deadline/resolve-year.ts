import { dayOfFestival } from '../calendar/festivals';
import { civilOf } from '../day-number';
import type { YearSource } from '../context';
import { monthOf, yearOf } from '../iso-date';
import { baseDay, dayOfContext, type Frame } from './frame';
import type { When } from './when';

/** A year and where it comes from (T13). */
export interface YearFound {
  readonly value: number;
  readonly source: YearSource | 'written' | 'carried' | 'relative';
  readonly doubt?: string;
  /** The other year that the same words may mean. */
  readonly otherYear?: number;
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
  const { context, carry } = frame;
  if (when.year !== undefined) return written(when, context.year?.value);
  if (when.yearFollows === true) {
    const base = carry?.year?.value ?? context.year?.value ?? yearOfBase(frame);
    return base === undefined ? undefined : { value: base + 1, source: 'relative' };
  }
  if (when.yearShift !== undefined) {
    const base = context.year?.value ?? carry?.year?.value ?? yearOfBase(frame);
    return base === undefined ? undefined : { value: base + when.yearShift, source: 'relative' };
  }
  if (carry?.year !== undefined) {
    const { value, source } = carry.year;
    return { value, source: source === 'written' ? 'carried' : source };
  }
  const year = context.year ?? ofDocument(frame);
  if (year === undefined || (context.yearConflict?.length ?? 0) > 0) return undefined;
  if (when.unit === 'festival') return ofFestival(when, frame, year);
  const { issued } = context;
  if (issued === undefined || yearOf(issued) !== year.value) return year;
  if (monthOf(issued) - lastMonthOf(when, month) < MONTHS_BEFORE_ISSUE) return year;
  return { ...year, doubt: 'before-issue', otherYear: year.value + 1 };
}

const ofDocument = ({ documentYear }: Frame): YearFound | undefined =>
  documentYear === undefined ? undefined : { value: documentYear, source: 'document-number' };

function yearOfBase(frame: Frame): number | undefined {
  const day = baseDay(frame);
  return day === undefined ? undefined : civilOf(day).year;
}

function written({ year = 0, unit }: When, expected: number | undefined): YearFound {
  const slip =
    unit === 'plan'
      ? false
      : year < PLAUSIBLE[0] ||
        year > PLAUSIBLE[1] ||
        (expected !== undefined && year < expected - YEARS_BEHIND);
  return slip
    ? { value: year, source: 'written', doubt: 'implausible-year' }
    : { value: year, source: 'written' };
}

/** 元旦前 in a paper of November means the coming one. */
function ofFestival({ n = 0 }: When, frame: Frame, year: YearFound): YearFound {
  const issued = dayOfContext(frame.context.issued);
  const day = dayOfFestival(n, year.value);
  if (issued === undefined || day === undefined)
    return n === NEW_YEAR ? { ...year, doubt: 'which-new-year', otherYear: year.value + 1 } : year;
  if (day > issued) return year;
  const next = dayOfFestival(n, year.value + 1);
  if (next !== undefined && next - issued <= COMING_DAYS) return { ...year, value: year.value + 1 };
  return { ...year, doubt: 'before-issue', otherYear: year.value + 1 };
}

function lastMonthOf({ unit, n = 1, n2 = n }: When, month: number): number {
  if (unit === 'quarter') return n2 * 3;
  if (unit === 'half') return n * 6;
  return month === 0 ? 12 : month;
}
