import type { Found, Scan, Token } from '../scan';
import { When } from '../when';
import { DATE } from './patterns';
import { named } from './period-words';

/** 三月内 may be March or three months, where the number is written as in old documents. */
const CLASSICAL = /^[一二三六]$/;

/** Reads the longest date of the calendar that begins at a place. */
export function readDate(scan: Scan, from: number): Found<When> | undefined {
  const next = scan.match(DATE, from);
  // 两月内 and 两季 are lengths.
  if (next < 0 || scan.at(from).text === '两') return undefined;
  const value = walk(scan, from, next);
  if (value && scan.is(from, '农正')) inLunar(value);
  return value && { value, next };
}

/** Goes through the signs of a date and notes what each adds to the period that is meant. */
export function walk(
  scan: Scan,
  from: number,
  next: number,
  when = new When('year'),
): When | undefined {
  for (let at = from; at < next; at++) {
    const { kind, value } = scan.at(at);
    switch (kind) {
      case 'N':
        if (!count(scan, at, next, when)) return undefined;
        break;
      case 'Z':
      case 'O':
        when.year = yearOf(scan.at(at));
        refine(when, scan.at(at));
        break;
      case 'q':
        at += 1;
        when.n = scan.at(at).value;
        when.unit = 'quarter';
        break;
      case '年':
        if (!when.hasYear && scan.is(at + 1, '前后')) when.doubt = 'undated';
        break;
      case '月':
        if (when.unit === 'quarter') {
          if (when.n === undefined) when.doubt = 'undated';
          when.month = (when.n ?? 0) * 3 - (scan.is(at - 1, '首') ? 2 : 0);
          when.edge = when.n = undefined;
        } else if (when.month === undefined && when.hasYear) when.doubt = 'placeholder';
        when.unit = 'month';
        break;
      case '日':
      case '天':
        if (when.weekShift !== undefined) when.weekday = 7;
        else if (when.n !== undefined) {
          when.day = when.n;
          when.n = undefined;
        }
        when.unit = 'day';
        break;
      case '季':
        if (when.n === undefined) when.quarterShift = 0;
        else if (scan.is(at - 2, '前')) {
          when.n2 = when.n;
          when.n = 1;
        }
        when.unit = 'quarter';
        break;
      case '周':
        if (scan.is(at - 1, '底')) {
          when.n = -1;
          when.edge = undefined;
        } else if (when.n === undefined) when.weekShift = 0;
        when.unit = 'week';
        break;
      case '曜':
        when.weekday = value;
        if (when.n === undefined) when.weekShift ??= 0;
        if (when.unit !== 'week' || when.weekShift !== undefined) when.unit = 'day';
        break;
      case '工':
        when.unit = 'day';
        when.working = true;
        break;
      case '首':
      case '终':
        if (when.unit !== 'quarter') when.n = kind === '首' ? 1 : -1;
        break;
      case '今':
        when.yearShift = value % 10;
        when.yearFollows = value >= 10;
        break;
      case '学':
        schoolYear(numbersOf(scan, from, at), when);
        break;
      default:
        named(when, kind, value);
    }
  }
  return when;
}

/** Notes a number at the place that the unit behind it (5月), or what is known so far, tells. */
function count(scan: Scan, at: number, next: number, when: When): boolean {
  const token = scan.at(at);
  const { value } = token;
  const known = when.month !== undefined || when.monthShift !== undefined;
  let behind = at + 1;
  if (scan.is(behind, '个')) behind += 1;
  let sign = scan.kind(behind);
  if (behind >= next) {
    if (when.weekShift !== undefined) sign = '这';
    else if (known) sign = '日';
    else if (when.year !== undefined && scan.is(at - 1, './-')) sign = '月';
    else {
      // 3、4、5月: the unit comes later.
      while (scan.is(behind, 'N-至、和或第')) behind += 1;
      sign = scan.kind(behind);
    }
  }
  refine(when, token);
  switch (sign) {
    case '年':
      when.year = yearOf(token);
      return true;
    case '日':
    case '天':
      when.day = value;
      when.unit = 'day';
      return known || value <= 31;
    case '季':
      when.n = value;
      when.unit = 'quarter';
      return true;
    case '周':
    case '曜':
    case '工':
      // 头两周 is no one week.
      if (when.n === 1) when.doubt = 'vague';
      when.n ??= value;
      return true;
    case '这':
      when.weekday = value;
      when.unit = 'day';
      return value > 0 && value < 8;
    default:
      when.month = value;
      when.unit = 'month';
      if (scan.is(at + 2, '内') && CLASSICAL.test(token.text)) when.doubt = 'duration-or-date';
      return true;
  }
}

/** A year of two digits or four. */
export const yearOf = ({ value, digits }: Token): number =>
  digits === 2 && value < 100 ? 2000 + value : value;

/** 2020-2021学年, 19-20学年: the year that it begins in; 2020-2022学年 may be two of them. */
function schoolYear([first, last]: readonly Token[], when: When): void {
  when.unit = 'schoolYear';
  when.month = undefined;
  when.year = first && yearOf(first);
  // 学年末: of which year?
  if (!first) when.doubt = 'school-calendar';
  if (last && last.value % 100 !== ((when.year ?? 0) + 1) % 100) when.doubt = 'order';
}

/** 八月十五, 正月初五 by the lunar calendar; day 0 is the whole month. */
function inLunar(when: When): void {
  when.unit = 'lunarDay';
  when.day ??= 0;
  when.edge = undefined;
}

/** The numbers between two places. */
export const numbersOf = (scan: Scan, from: number, to: number): Token[] => {
  const found: Token[] = [];
  for (let at = from; at < to; at++) if (scan.is(at, 'NZ')) found.push(scan.at(at));
  return found;
};

/** Notes on a period what its number is worth: cleared of letters, or an estimate. */
export function refine(when: When, { vague, han }: Token): void {
  if (vague && han) when.doubt = 'vague-number';
  else if (vague) when.ocr = true;
}
