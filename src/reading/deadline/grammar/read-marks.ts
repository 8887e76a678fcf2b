import type { Scan } from '../scan';
import type { Marks, When } from '../when';
import { numbersOf } from './read-date';
import { readSpan } from './read-span';

type Flag = { [K in keyof Marks]: Marks[K] extends boolean ? K : never }[keyof Marks];

/** Marks of one word behind a date. */
const BEHIND = new Map(
  Object.entries<Flag>({
    前: 'before',
    止: 'upTo',
    内: 'within',
    间: 'within',
    起: 'since',
    后: 'after',
    余: 'around',
    '?': 'question',
    含: 'include',
    除: 'exclude',
    晨: 'midnight',
  }),
);
/** Marks of one word before a date; FILLERS only stand between them. */
const BEFORE = new Map(
  Object.entries<Flag>({
    限: 'upTo',
    至: 'upTo',
    先: 'strictly',
    迟: 'after',
    约: 'around',
    拟: 'soft',
    延: 'extended',
    改: 'extended',
    请: 'extended',
    可: 'extended',
    原: 'original',
    据: 'reference',
  }),
);
const FILLERS = '已于为的自:次';
/** How far before a date its own words may begin. */
const REACH = 7;
/** What one cell may heap behind a date before it must be something else. */
const MOST_MARKS = 16;
/** 17时30分, 18:00, 24:00:00 */
const CLOCK = /_?[NZ](?:点半?(?:N分){0,2}|:N(?::N(?:\.[NZO])?)?)/y;
/** 星期日; （周日下午）, （本周五）, （含5月31日）, （不含）, （？）: brackets that only speak of the date before them */
const WEEKDAY = /,?曜|\((?:曜晚*|这N)\)/y;
const BRACKET = /\((?:[含除][^),;]{0,6}|\?|晚)\)/y;

/**
 * Reads the marks behind a date: （星期日）, 下午5时, 前, 止, （含当日）, 起, 左右. Gives the place
 * behind them; what they say is noted on the date and its marks.
 */
export function readSuffix(scan: Scan, when: When, from: number, marks: Marks): number {
  let at = from;
  for (let i = 0; i < MOST_MARKS; i++) {
    const next = oneMark(scan, when, at, marks);
    if (next === at) break;
    at = next;
  }
  return at;
}

function oneMark(scan: Scan, when: When, at: number, marks: Marks): number {
  const { kind, text } = scan.at(at);
  const flag = BEHIND.get(kind);
  if (flag) {
    marks[flag] = true;
    return '前起后'.includes(kind) ? distance(scan, at, marks) : at + 1;
  }
  switch (kind) {
    case '晚':
    case '彼':
      return at + 1;
    case '完':
      // 结束后 binds by its own mark; before the end of a period is within it.
      if (!scan.is(at + 1, '后')) marks.upTo = true;
      return scan.is(at + 1, '前') ? at + 2 : at + 1;
    case '限':
      // 5月31日截止, but 5月底前，截至… begins something new
      if (!/^截[止至]$/.test(text)) return at;
      marks.upTo = true;
      return at + 1;
    case '(':
    case ',':
    case '曜':
      return beside(scan, when, at, marks);
    case '_':
    case 'N':
    case 'Z':
      return clock(scan, when, at, marks);
  }
  return at;
}

/** 5月31日前3天, 5月20日起10日内, 后的两周内: a length that hangs on the mark. */
function distance(scan: Scan, at: number, marks: Marks): number {
  const before = scan.is(at, '前');
  const span = readSpan(scan, !before && scan.is(at + 1, ',的') ? at + 2 : at + 1);
  const within = span !== undefined && scan.is(span.next, '内');
  if (!span || (before && within)) return at + 1;
  marks[before ? 'lead' : 'lag'] = span.value;
  return within ? span.next + 1 : span.next;
}

/** What is said of the date in apposition: its weekday, whether it is included. */
function beside(scan: Scan, when: When, at: number, marks: Marks): number {
  const weekday = scan.match(WEEKDAY, at);
  const bracketed = scan.is(at, '(');
  if (weekday > 0 && (bracketed || when.unit === 'day')) {
    for (let i = at; i < weekday; i++) if (scan.is(i, '曜N')) when.statedWeekday = scan.at(i).value;
    return weekday;
  }
  const next = bracketed ? scan.match(BRACKET, at) : -1;
  const flag = BEHIND.get(scan.kind(at + 1));
  if (next > 0 && flag) marks[flag] = true;
  return Math.max(at, next);
}

/** The time of day is dropped, but for its very beginning: 6月1日0时前 is 31 May. */
function clock(scan: Scan, when: When, at: number, marks: Marks): number {
  const next = when.unit === 'day' || when.unit === 'festival' ? scan.match(CLOCK, at) : -1;
  if (next < 0) return at;
  marks.midnight = numbersOf(scan, at, next).every(({ value }) => value === 0);
  return next;
}

/**
 * Reads the marks before a date, from the date backwards: 不晚于, 截至, 争取于, 延期至, 原定. `free` is
 * the first token that may belong to this date and not to the one before it.
 */
export function readPrefix(scan: Scan, date: number, free: number, marks: Marks): number {
  let at = date;
  for (; at > free && at > date - REACH; at--) {
    const kind = scan.kind(at - 1);
    const flag = BEFORE.get(kind);
    if (flag) marks[flag] = true;
    else if (!FILLERS.includes(kind)) break;
    if (kind === '请' || kind === '可') marks.asked = true;
    // 已延期至6月30日 tells of the extension only.
    if (kind === '已') marks.done = !marks.extended;
  }
  return at;
}
