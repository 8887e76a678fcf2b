import type { SchoolTerm } from '../context';
import { dayOfIso } from '../iso-date';
import type { DayNumber } from '../day-number';
import { baseDay, type Frame } from './frame';
import type { Period } from './place-in-month';
import { yearOfWhen } from './resolve-year';
import type { When } from './when';

const SPRING = 1;
const AUTUMN = 3;

interface Term {
  readonly year: number;
  readonly season: number;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Terms and vacations; only a school calendar knows them (T10). */
export function resolveSchool(when: When, frame: Frame): Period | string {
  const terms = (frame.context.schoolCalendar ?? []).flatMap(termOf);
  const chosen = choose(when, frame, terms);
  if (!chosen) return 'school-calendar';
  const { start, end } = chosen;
  return { start: when.edge === 'end' ? end : start, end: when.edge === 'start' ? start : end };
}

function choose(when: When, frame: Frame, terms: readonly Term[]): Period | undefined {
  if (terms.length === 0) return undefined;
  if (when.unit === 'vacation') return vacation(when, frame, terms);
  if (when.n === 0) {
    // 本学期, 开学前: told from the day of writing.
    const day = baseDay(frame);
    if (day === undefined || when.year !== undefined) return undefined;
    if (when.edge === 'start' && when.n2 === undefined)
      return terms.find(({ start }) => start >= day);
    if (when.n2 === 1) return terms.find(({ start }) => start > day);
    return terms.find(({ start, end }) => start <= day && day <= end);
  }
  const year = yearOfWhen(when, frame, when.n === SPRING ? 6 : 12);
  if (!year || year.doubt) return undefined;
  return terms.find((term) => term.year === year.value && term.season === when.n);
}

/** 寒假 lies between the autumn term and the spring term behind it, 暑假 between spring and autumn. */
function vacation(when: When, frame: Frame, terms: readonly Term[]): Period | undefined {
  const year = yearOfWhen(when, frame, 8);
  if (!year || year.doubt) return undefined;
  const before = when.n === SPRING ? AUTUMN : SPRING;
  const first = terms.find(
    (term) => term.season === before && term.year === year.value - (when.n === SPRING ? 1 : 0),
  );
  const second = terms.find((term) => term.season === when.n && term.year === year.value);
  return first && second ? { start: first.end + 1, end: second.start - 1 } : undefined;
}

/** 2020春, 2020年秋季学期: year and season stand in the name. */
function termOf({ name, starts, ends }: SchoolTerm): Term[] {
  const start = dayOfIso(starts);
  const end = dayOfIso(ends);
  const year = /\d{4}/.exec(name);
  if (start === undefined || end === undefined || !year) return [];
  const season = name.includes('春') ? SPRING : name.includes('秋') ? AUTUMN : 0;
  return season === 0 ? [] : [{ year: Number(year[0]), season, start, end }];
}
