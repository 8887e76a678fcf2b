import type { Parser } from '../scan';
import type { When } from '../when';
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
    return day === undefined ? undefined : { value: { unit: 'day', month, day }, next: at };
  if (day !== undefined || (dashed && number.digits !== 1)) {
    const year = isPlainYear(number)
      ? number.value
      : number.digits === 2
        ? 2000 + number.value
        : undefined;
    if (year === undefined) return undefined;
    const when: When =
      day === undefined ? { unit: 'month', year, month } : { unit: 'day', year, month, day };
    return { value: when, next: at + 1 };
  }
  if (isPlainYear(number))
    return { value: { unit: 'month', year: number.value, month }, next: at + 1 };
  const comma = scan.past(at + 1, 'comma');
  const when: When = { unit: 'day', month, day: number.value };
  if (!isPlainYear(scan.at(comma))) return { value: when, next: at + 1 };
  return { value: { ...when, year: scan.at(comma).value }, next: comma + 1 };
};
