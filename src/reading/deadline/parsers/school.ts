import type { Found, Parser, Scan } from '../scan';
import type { When } from '../when';
import { withEdge } from './edge';
import { parseYear, isPlainYear, type YearPart } from './year';

/** relTerm's value for 本学年. */
const THIS_SCHOOL_YEAR = 10;

/** School years, terms, holidays and the beginning of school. */
export const parseSchool: Parser<When> = (scan, from) => {
  const years = schoolYear(scan, from);
  if (years) return termWithin(scan, years);
  const year = parseYear(scan, from);
  const at = year ? year.next : from;
  return term(scan, at, year?.value ?? {});
};

/** 2020-2021学年, 20—21学年, 2020学年 (which begins in 2020). */
function schoolYear(scan: Scan, from: number): Found<When> | undefined {
  const first = scan.at(from);
  if (first.kind === 'relTerm' && first.value === THIS_SCHOOL_YEAR)
    return withEdge(scan, { unit: 'schoolYear', yearShift: 0, doubt: 'school-calendar' }, from + 1);
  const begins = yearNumber(scan, from);
  if (begins === undefined) return undefined;
  let at = from + 1;
  if (scan.kind(at) === 'schoolYear')
    return isPlainYear(first)
      ? withEdge(scan, { unit: 'schoolYear', year: begins }, at + 1)
      : undefined;
  at = scan.past(at, 'year');
  if (!scan.is(at, 'dash', 'till', 'slash')) return undefined;
  while (scan.is(at, 'dash', 'till', 'slash')) at += 1;
  const ends = yearNumber(scan, at);
  if (ends === undefined || scan.kind(at + 1) !== 'schoolYear') return undefined;
  const when: When = {
    unit: 'schoolYear',
    year: begins,
    ...(ends === begins + 1 ? {} : { doubt: 'order' }),
  };
  return withEdge(scan, when, at + 2);
}

function yearNumber(scan: Scan, at: number): number | undefined {
  const token = scan.at(at);
  if (token.kind !== 'num') return undefined;
  if (token.digits === 4) return token.value;
  return token.digits === 2 ? 2000 + token.value : undefined;
}

/** 2020-2021学年第一学期, 学年上学期, 学年度春季学期 */
function termWithin(scan: Scan, years: Found<When>): Found<When> {
  const begins = years.value.year;
  if (begins === undefined || years.value.edge) return years;
  const token = scan.at(years.next);
  const spring =
    token.kind === 'schoolTerm' || token.kind === 'season'
      ? token.value === 1
      : token.text === '下学期';
  if (token.kind !== 'schoolTerm' && token.kind !== 'season' && token.kind !== 'relTerm')
    return years;
  return term(scan, years.next, { year: spring ? begins + 1 : begins }) ?? years;
}

function term(scan: Scan, from: number, year: YearPart): Found<When> | undefined {
  const token = scan.at(from);
  const base = { ...year, unit: 'term', doubt: 'school-calendar' } as const;
  const dated = year.year !== undefined || year.yearShift !== undefined;
  switch (token.kind) {
    case 'season': {
      let at = from + 1;
      const termed = scan.kind(at) === 'term';
      if (termed) at += 1;
      if (scan.kind(at) === 'opening') return opening(scan, { ...base, n: token.value }, at);
      if (scan.kind(at) === 'closing') return closing({ ...base, n: token.value }, at);
      if (!termed && !dated && token.text.length === 1) return undefined;
      return withEdge(scan, { ...base, n: token.value }, at);
    }
    case 'schoolTerm':
      return inTerm(scan, { ...base, n: token.value }, from + 1);
    case 'relTerm':
      return inTerm(scan, { ...base, n: 0, n2: token.value }, from + 1);
    case 'term':
      return scan.kind(from - 1) === 'num' ? undefined : inTerm(scan, { ...base, n: 0 }, from + 1);
    case 'opening':
      return opening(scan, { ...base, n: 0 }, from);
    case 'closing':
      return closing({ ...base, n: 0 }, from);
    case 'vacation':
      return {
        value: { ...base, unit: 'vacation', n: token.value },
        next: scan.past(from + 1, 'restDays'),
      };
    default:
      return undefined;
  }
}

function inTerm(scan: Scan, when: When, at: number): Found<When> {
  if (scan.kind(at) === 'opening') return opening(scan, when, at);
  if (scan.is(at, 'closing', 'finish')) return closing(when, at);
  return withEdge(scan, when, at);
}

const opening = (scan: Scan, when: When, at: number): Found<When> => ({
  value: { ...when, edge: 'start' },
  next: scan.past(at + 1, 'start'),
});

const closing = (when: When, at: number): Found<When> => ({
  value: { ...when, edge: 'end' },
  next: at + 1,
});
