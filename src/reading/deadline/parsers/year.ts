import type { Found, Parser, Scan } from '../scan';
import type { Token, TokenKind } from '../token';
import { When } from '../when';

/** relYear's value for 次年: the year behind the date before it. */
const FOLLOWING = 11;
/** Two digits before 年内 are a year (20年内) in this span, else a length (10年内). */
const TWO_DIGIT_YEARS = [15, 40] as const;

/** 2020年, 20年, 二〇二〇年度, 今年, 次年, and a bare 2020 before something that needs a year. */
export const parseYear: Parser<When> = (scan, from) => {
  const token = scan.at(from);
  if (token.kind === 'relYear') {
    const when = new When('year');
    if (token.value === FOLLOWING) when.yearFollows = true;
    else when.yearShift = token.value;
    return { value: when, next: scan.past(from + 1, 'of') };
  }
  if (token.kind !== 'num' || Number.isNaN(token.value)) return undefined;
  const next = scan.at(from + 1);
  if (next.kind === 'year') {
    const year = fullYear(scan, from, token);
    if (year === undefined) return undefined;
    // 2020年年底, 2020年度底: the second 年 belongs to the end of the year.
    let to = from + 2;
    if (scan.kind(to) === 'year' && scan.is(to + 1, 'end', 'start', 'mid')) to += 1;
    return found(year, token, scan.past(to, 'of'));
  }
  if (!isPlainYear(token)) return undefined;
  if (next.kind === 'num' && isMonthNumber(scan, from + 1))
    return found(token.value, token, from + 1);
  const signed = next.kind === 'dot' || next.kind === 'slash' || next.kind === 'dash';
  if (signed && isMonthNumber(scan, from + 2)) return found(token.value, token, from + 2);
  const bare =
    BEHIND_BARE_YEARS.has(next.kind) || (next.kind === 'num' && scan.kind(from + 2) === 'quarter');
  return bare ? found(token.value, token, from + 1) : undefined;
};

/** What a year without its 年 may be followed by: 2020上半年, 2020春, 2020Q3, 2020底. */
const BEHIND_BARE_YEARS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'halfYear',
  'season',
  'quarterMark',
  'nth',
  'schoolTerm',
  'end',
  'festival',
]);

function found(year: number, token: Token, next: number): Found<When> {
  const when = new When('year');
  when.year = year;
  when.ocr = isConfused(token);
  return { value: when, next };
}

/** True for four digits that can only be a year of this age. */
export function isPlainYear(token: Token): boolean {
  return token.kind === 'num' && token.digits === 4 && token.value >= 1990 && token.value <= 2100;
}

const isMonthNumber = (scan: Scan, at: number): boolean =>
  scan.kind(at) === 'num' && scan.at(at).value <= 12 && scan.kind(at + 1) === 'month';

function fullYear(scan: Scan, from: number, token: Token): number | undefined {
  if (token.digits >= 3) return token.value;
  const length = scan.is(from + 2, 'within', 'after');
  if (token.digits === 2) {
    const plausible = token.value >= TWO_DIGIT_YEARS[0] && token.value <= TWO_DIGIT_YEARS[1];
    return length && !plausible ? undefined : 2000 + token.value;
  }
  // 二十年五月 is the year 2020; 二十年内 and 五年 are lengths.
  const dated = scan.is(from + 2, 'num', 'end', 'halfYear', 'year');
  return token.digits === 0 && token.value >= 10 && dated ? 2000 + token.value : undefined;
}

/** 2O20, 3l: digits that had to be cleared of letters. */
export const isConfused = (token: Token): boolean => token.vague && !token.han;
