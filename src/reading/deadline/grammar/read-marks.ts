import { kindSet } from '../kind';
import type { Scan } from '../scan';
import type { Marks, When } from '../when';
import { readSpan } from './read-span';

/** Marks of one word behind a date. */
const FLAGS: Readonly<
  Record<string, 'upTo' | 'within' | 'around' | 'question' | 'include' | 'exclude' | 'midnight'>
> = {
  止: 'upTo',
  内: 'within',
  间: 'within',
  余: 'around',
  '?': 'question',
  含: 'include',
  除: 'exclude',
  晨: 'midnight',
};
/** All that a mark behind a date may begin with. */
const isMark = kindSet('止内间余?含除晨前起后完限曜,晚彼(NZ_');
/** Marks of one word before a date; the others of BEFORE only stand between. */
const PREFIXES: Readonly<
  Record<
    string,
    'upTo' | 'strictly' | 'after' | 'around' | 'soft' | 'extended' | 'original' | 'reference'
  >
> = {
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
};
const BEFORE = '限至先迟约拟延改请可原据已于为的自:次';
/** How far before a date its own words may begin. */
const REACH = 7;
/** What one cell may heap behind a date before it must be something else. */
const MOST_MARKS = 16;
/** 17时30分, 18:00, 24:00:00 */
const CLOCK = /_?[NZ](?:点半?(?:N分){0,2}|:N(?::N(?:\.[NZO])?)?)/y;
/** （周日）, （本周五）, （含5月31日）, （不含）, （？）: brackets that only speak of the date before them */
const BRACKET = /\((?:曜晚*|这N|[含除][^),;]{0,6}|\?|晚)\)/y;

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
  if (!isMark(scan.kind(at))) return at;
  const token = scan.at(at);
  const flag = FLAGS[token.kind];
  if (flag) {
    marks[flag] = true;
    return at + 1;
  }
  switch (token.kind) {
    case '前': {
      marks.before = true;
      const lead = readSpan(scan, at + 1);
      if (!lead || scan.kind(lead.next) === '内') return at + 1;
      marks.lead = lead.value;
      return lead.next;
    }
    case '起':
    case '后': {
      if (token.kind === '起') marks.since = true;
      else marks.after = true;
      const lag = readSpan(scan, scan.is(at + 1, ',的') ? at + 2 : at + 1);
      if (!lag) return at + 1;
      marks.lag = lag.value;
      return scan.kind(lag.next) === '内' ? lag.next + 1 : lag.next;
    }
    case '完':
      // 结束后 binds by its own mark; before the end of a period is within it.
      if (scan.kind(at + 1) !== '后') marks.upTo = true;
      return scan.kind(at + 1) === '前' ? at + 2 : at + 1;
    case '限':
      // 5月31日截止, but 5月底前，截至… begins something new
      if (!/^截[止至]$/.test(token.text)) return at;
      marks.upTo = true;
      return at + 1;
    case '曜':
      if (when.unit !== 'day') return at;
      when.statedWeekday = token.value;
      return at + 1;
    case ',':
      // 2020年5月31日，星期日
      return scan.kind(at + 1) === '曜' && when.unit === 'day' ? at + 1 : at;
    case '晚':
    case '彼':
      return at + 1;
    case '(':
      return bracket(scan, when, at, marks);
  }
  return clock(scan, when, at, marks);
}

/** The time of day is dropped, but for its very beginning: 6月1日0时前 is 31 May. */
function clock(scan: Scan, when: When, at: number, marks: Marks): number {
  const next = when.unit === 'day' || when.unit === 'festival' ? scan.match(CLOCK, at) : -1;
  if (next < 0) return at;
  let zero = true;
  for (let i = at; i < next; i++) zero &&= scan.at(i).value === 0 || !scan.is(i, 'NZ');
  marks.midnight = zero;
  return next;
}

function bracket(scan: Scan, when: When, open: number, marks: Marks): number {
  const next = scan.match(BRACKET, open);
  const token = scan.at(open + 1);
  if (next < 0 || (token.kind === '晚' && token.length < 2)) return open;
  const flag = FLAGS[token.kind];
  if (flag) marks[flag] = true;
  else if (token.kind === '曜') when.statedWeekday = token.value;
  else if (token.kind === '这') when.statedWeekday = scan.at(open + 2).value;
  return next;
}

/**
 * Reads the marks before a date, from the date backwards: 不晚于, 截至, 争取于, 延期至, 原定. `free` is
 * the first token that may belong to this date and not to the one before it.
 */
export function readPrefix(scan: Scan, date: number, free: number, marks: Marks): number {
  let at = date;
  while (at > free && at > date - REACH && scan.is(at - 1, BEFORE)) {
    at -= 1;
    const kind = scan.kind(at);
    const flag = PREFIXES[kind];
    if (flag) marks[flag] = true;
    if (kind === '请' || kind === '可') marks.asked = true;
    // 已延期至6月30日 tells of the extension only.
    if (kind === '已') marks.done = !marks.extended;
  }
  return at;
}
