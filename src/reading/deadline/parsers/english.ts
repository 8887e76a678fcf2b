import type { Parser } from '../scan';
import { When } from '../when';
import { isPlainYear } from './year';

/** 31-May-20, May 31, 2020, May-20: how an English Excel shows dates. */
export const parseEnglish: Parser<When> = (scan, from) => {
  let at = from;
  let day: number | undefined;
  if (scan.kind(at) === 'num') {
    day = scan.at(at).value;
    at += 1;
    while (scan.is(at, 'dash', 'slash', 'dot')) at += 1;
  }
  if (scan.kind(at) !== 'englishMonth') return undefined;
  const month = scan.at(at).value;
  at += 1;
  const dashed = scan.is(at, 'dash', 'slash');
  while (scan.is(at, 'dash', 'slash', 'dot', 'comma')) at += 1;
  const number = scan.at(at);
  if (number.kind !== 'num')
    return day === undefined ? undefined : { value: date(undefined, month, day), next: at };
  if (day !== undefined || (dashed && number.digits !== 1)) {
    const short = number.digits === 2 ? 2000 + number.value : undefined;
    const year = isPlainYear(number) ? number.value : short;
    return year === undefined ? undefined : { value: date(year, month, day), next: at + 1 };
  }
  if (isPlainYear(number)) return { value: date(number.value, month), next: at + 1 };
  const comma = scan.past(at + 1, 'comma');
  const year = scan.at(comma);
  if (!isPlainYear(year)) return { value: date(undefined, month, number.value), next: at + 1 };
  return { value: date(year.value, month, number.value), next: comma + 1 };
};

function date(year: number | undefined, month: number, day?: number): When {
  const when = new When(day === undefined ? 'month' : 'day');
  when.year = year;
  when.month = month;
  when.day = day;
  return when;
}
