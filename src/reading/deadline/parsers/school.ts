import type { Found, Parser, Scan } from '../scan';
import { When } from '../when';
import { withEdge } from './edge';
import type { TokenKind } from '../token';
import { isPlainYear } from './year';

/** relTerm's value for 本学年. */
const THIS_SCHOOL_YEAR = 10;

/** 2020-2021学年, with a term of it where one follows. */
export const parseSchoolYear: Parser<When> = (scan, from) => {
  const years = schoolYear(scan, from);
  return years && termWithin(scan, years);
};

/** 2020-2021学年, 20—21学年, 2020学年 (which begins in 2020). */
function schoolYear(scan: Scan, from: number): Found<When> | undefined {
  const first = scan.at(from);
  const when = new When('schoolYear');
  if (first.kind === 'relTerm') {
    if (first.value !== THIS_SCHOOL_YEAR) return undefined;
    when.yearShift = 0;
    when.doubt = 'school-calendar';
    return withEdge(scan, when, from + 1);
  }
  when.year = yearNumber(scan, from);
  if (when.year === undefined) return undefined;
  let at = from + 1;
  if (scan.kind(at) === 'schoolYear')
    return isPlainYear(first) ? withEdge(scan, when, at + 1) : undefined;
  at = scan.past(at, 'year');
  if (!scan.is(at, 'dash', 'till', 'slash')) return undefined;
  while (scan.is(at, 'dash', 'till', 'slash')) at += 1;
  const ends = yearNumber(scan, at);
  if (ends === undefined || scan.kind(at + 1) !== 'schoolYear') return undefined;
  // 2020-2022学年 may be two of them.
  if (ends !== when.year + 1) when.doubt = 'order';
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
  const year = new When('year');
  year.year = spring ? begins + 1 : begins;
  return parseTerm(scan, years.next, year) ?? years;
}

/** Kinds that name a term, a vacation or the beginning of school. */
export const TERM_KINDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'season',
  'schoolTerm',
  'relTerm',
  'term',
  'opening',
  'closing',
  'vacation',
]);

/** 春季学期, 秋季开学, 学期末, 寒假: behind the year, if one is written. */
export function parseTerm(scan: Scan, from: number, year?: When): Found<When> | undefined {
  const token = scan.at(from);
  const when = new When(token.kind === 'vacation' ? 'vacation' : 'term', year);
  when.doubt = 'school-calendar';
  when.n = token.kind === 'season' || token.kind === 'schoolTerm' ? token.value : 0;
  let at = from + 1;
  switch (token.kind) {
    case 'season': {
      const termed = scan.kind(at) === 'term';
      if (termed) at += 1;
      const schooled = termed || scan.is(at, 'opening', 'closing');
      if (!schooled && !year && token.text.length === 1) return undefined;
      return inTerm(scan, when, at);
    }
    case 'schoolTerm':
      return inTerm(scan, when, at);
    case 'relTerm':
      when.n2 = token.value;
      return inTerm(scan, when, at);
    case 'term':
      return scan.kind(from - 1) === 'num' ? undefined : inTerm(scan, when, at);
    case 'opening':
    case 'closing':
      return inTerm(scan, when, from);
    case 'vacation':
      when.n = token.value;
      return { value: when, next: scan.past(at, 'restDays') };
    default:
      return undefined;
  }
}

/** The beginning, the end, or the whole of a term. */
function inTerm(scan: Scan, when: When, at: number): Found<When> {
  const kind = scan.kind(at);
  if (kind === 'opening') {
    when.edge = 'start';
    return { value: when, next: scan.past(at + 1, 'start') };
  }
  if (kind !== 'closing' && kind !== 'finish') return withEdge(scan, when, at);
  when.edge = 'end';
  return { value: when, next: at + 1 };
}
