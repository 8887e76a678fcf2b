import { lastDayOfMonth } from './iso-date';
import type { Month } from './month';
import { readNumeral } from './numerals';

/** A month named in a title, a line or a sheet's name, as it is written there. */
export interface MonthMention extends Month {
  readonly day?: number;
  readonly start: number;
  readonly end: number;
  /** The same wording for another month; the last day of a month stays the last one. */
  readonly write: (month: Month) => string;
}

const ARABIC = '[0-9０-９]';
const WORDED = new RegExp(
  `(?:(${ARABIC}{4}|[〇零○一二三四五六七八九]{4})(\\s*年\\s*))?` +
    `(${ARABIC}{1,2}|十[一二]|[一二三四五六七八九十])(\\s*月份?)` +
    `(?:(\\s*)(${ARABIC}{1,2}|[一二三四五六七八九十廿]{1,3})(?=\\s*[日号]))?`,
  'g',
);
const DOTTED =
  /((?:19|20)\d\d)([.\-/])(0?[1-9]|1[0-2])(?![\d月])(?:\2(0?[1-9]|[12]\d|3[01])(?!\d))?/g;
/** 3月至5月 and 3—5月 are spans, 5月底前 is a deadline: neither is the month of a list. */
const SPAN_BEFORE = /[0-9０-９年月日号]\s*[至到~～—–\-、和]\s*$/;
const SPAN_AFTER = /^\s*[至到~～—–\-、和]\s*[0-9０-９〇零一二三四五六七八九十年]/;
const PART_AFTER = /^\s*(?:底|末|初|前|中旬|上旬|下旬)/;

/** Every month that a text names by itself, from left to right. */
export function monthMentions(text: string): readonly MonthMention[] {
  const mentions = [...worded(text), ...dotted(text)].filter(
    ({ start, end }) =>
      !SPAN_BEFORE.test(text.slice(0, start)) &&
      !SPAN_AFTER.test(text.slice(end)) &&
      !PART_AFTER.test(text.slice(end)),
  );
  return mentions.sort((a, b) => a.start - b.start);
}

function* worded(text: string): Generator<MonthMention> {
  for (const found of text.matchAll(WORDED)) {
    const [whole, year, afterYear = '', month = '', afterMonth = '', blank = '', day] = found;
    const before = text[found.index - 1] ?? '';
    const number = numberOf(month);
    // 每月, 第5个月 and the tail of a longer number are no months of the calendar.
    if (/[0-9０-９〇零一二三四五六七八九十个每]/.test(before) || number < 1 || number > 12)
      continue;
    const own: Month & { readonly day?: number } = {
      month: number,
      ...(year !== undefined && { year: numberOf(year) }),
      ...(day !== undefined && { day: numberOf(day) }),
    };
    yield {
      ...own,
      start: found.index,
      end: found.index + whole.length,
      write: (to) =>
        (year === undefined ? '' : like(year, to.year ?? numberOf(year)) + afterYear) +
        like(month, to.month) +
        afterMonth +
        (day === undefined ? '' : blank + like(day, dayIn(own, to))),
    };
  }
}

function* dotted(text: string): Generator<MonthMention> {
  for (const found of text.matchAll(DOTTED)) {
    const [whole, year = '', mark = '', month = '', day] = found;
    if (/\d/.test(text[found.index - 1] ?? '')) continue;
    const own: Month & { readonly day?: number } = {
      year: Number(year),
      month: Number(month),
      ...(day !== undefined && { day: Number(day) }),
    };
    yield {
      ...own,
      start: found.index,
      end: found.index + whole.length,
      write: (to) =>
        [like(year, to.year ?? Number(year)), padded(month, to.month, mark)]
          .concat(day === undefined ? [] : padded(day, dayIn(own, to), mark))
          .join(mark),
    };
  }
}

/** 31 May becomes 30 June, and 30 June 31 July: the end of a month stays its end. */
export function dayIn(from: Month & { readonly day?: number }, to: Month): number {
  const day = from.day ?? 1;
  const last = lastDayOfMonth(to.year ?? LEAP, to.month);
  return day === lastDayOfMonth(from.year ?? LEAP, from.month) ? last : Math.min(day, last);
}

const LEAP = 2020;

/** 2020-12 has two digits for every month; 2020.12 only where a zero was written. */
const padded = (model: string, value: number, mark: string): string =>
  mark === '-' && model.length === 2 ? String(value).padStart(2, '0') : like(model, value);

function numberOf(written: string): number {
  const plain = written.normalize('NFKC').replaceAll('○', '〇');
  return /^\d+$/.test(plain) ? Number(plain) : readNumeral(plain).value;
}

const CHINESE = '〇一二三四五六七八九';

/** A number in the script of another: full-width, with a zero in front, or in Chinese. */
function like(model: string, value: number): string {
  if (/^[0-9０-９]+$/.test(model)) {
    const padded = /^[0０]/.test(model) ? String(value).padStart(model.length, '0') : String(value);
    return /[０-９]/.test(model)
      ? padded.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      : padded;
  }
  if (model.length === 4) {
    const zero = /[零○]/.exec(model)?.[0] ?? '〇';
    return [...String(value)]
      .map((digit) => (digit === '0' ? zero : CHINESE.charAt(Number(digit))))
      .join('');
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return (
    (tens === 0 ? '' : `${tens === 1 ? '' : CHINESE.charAt(tens)}十`) +
    (ones === 0 ? '' : CHINESE.charAt(ones))
  );
}
