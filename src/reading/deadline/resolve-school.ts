import { dayOfIso } from '../iso-date';
import { baseDay, type Frame } from './frame';
import type { Period } from './place-in-month';
import { yearOfWhen } from './resolve-year';
import type { When } from './when';

const SPRING = 1;
const AUTUMN = 3;

/** Terms and vacations; only a school calendar knows them (T10). */
export function resolveSchool(when: When, frame: Frame): Period | string {
  const found = when.n === 0 ? termAround(when, frame) : termOfYear(when, frame);
  if (!found) return 'school-calendar';
  const { start, end } = found;
  return { start: when.edge === 'end' ? end : start, end: when.edge === 'start' ? start : end };
}

/** 本学期, 下学期, 开学前: told from the day of writing. */
function termAround({ year, edge, n2 }: When, frame: Frame): Period | undefined {
  const day = baseDay(frame);
  if (day === undefined || year !== undefined) return undefined;
  const next = n2 === 1 || (edge === 'start' && n2 === undefined);
  return termsOf(frame).find(({ start, end }) =>
    next ? start >= day + (n2 ?? 0) : start <= day && day <= end,
  );
}

/** 春季学期; 寒假 lies between the autumn term and the spring term behind it, 暑假 before autumn. */
function termOfYear(when: When, frame: Frame): Period | undefined {
  const { unit, n } = when;
  const vacation = unit === 'vacation';
  const year = yearOfWhen(when, frame, vacation ? 8 : n === SPRING ? 6 : 12);
  if (!year || year.doubt) return undefined;
  const terms = termsOf(frame);
  const term = (inYear: number, season: number) =>
    terms.find((one) => one.year === inYear && one.season === season);
  const named = term(year.value, n ?? 0);
  if (!vacation) return named;
  const before = n === SPRING ? term(year.value - 1, AUTUMN) : term(year.value, SPRING);
  return before && named && { start: before.end + 1, end: named.start - 1 };
}

/** 2020春, 2020年秋季学期: year and season stand in the name. */
const termsOf = ({ context }: Frame) =>
  (context.schoolCalendar ?? []).flatMap(({ name, starts, ends }) => {
    const start = dayOfIso(starts);
    const end = dayOfIso(ends);
    const year = Number(/\d{4}/.exec(name)?.[0]);
    if (start === undefined || end === undefined || !/[春秋]/.test(name)) return [];
    return [{ year, season: name.includes('春') ? SPRING : AUTUMN, start, end }];
  });
