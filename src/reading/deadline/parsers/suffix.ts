import type { Scan } from '../scan';
import type { TokenKind } from '../token';
import type { Marks, When } from '../when';
import { parseSpan } from './span';

/** What one cell may heap behind a date before it must be something else. */
const MOST_MARKS = 16;

type Flag = 'upTo' | 'within' | 'around' | 'question' | 'include' | 'exclude' | 'midnight';

/** Marks of one word that need nothing else. */
const FLAGS: ReadonlyMap<TokenKind, Flag> = new Map<TokenKind, Flag>([
  ['until', 'upTo'],
  ['within', 'within'],
  ['during', 'within'],
  ['around', 'around'],
  ['question', 'question'],
  ['include', 'include'],
  ['exclude', 'exclude'],
  ['midnight', 'midnight'],
]);

/**
 * Reads the marks behind a date: （星期日）, 下午5时, 前, 止, （含当日）, 起, 左右. Gives the token
 * behind them; what they say is noted on the date and its marks.
 */
export function parseSuffix(scan: Scan, when: When, from: number, marks: Marks): number {
  let at = from;
  for (let i = 0; i < MOST_MARKS; i++) {
    const next = oneMark(scan, when, at, marks);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function oneMark(scan: Scan, when: When, at: number, marks: Marks): number {
  const token = scan.at(at);
  switch (token.kind) {
    case 'none':
    case 'word':
    case 'stop':
      return at;
    case 'before': {
      marks.before = true;
      const lead = parseSpan(scan, at + 1);
      if (!lead || scan.kind(lead.next) === 'within') return at + 1;
      marks.lead = lead.value;
      return lead.next;
    }
    case 'weekday':
      if (when.unit !== 'day' || token.line) return at;
      when.statedWeekday = token.value;
      return at + 1;
    case 'daytime':
      return at + 1;
    case 'num':
      return clockTime(scan, when, at, marks);
    case 'finish':
      // 结束后, 结束前 bind by their own mark.
      if (!scan.is(at + 1, 'after', 'before')) marks.upTo = true;
      return at + 1;
    case 'by':
      // 5月31日截止, but 5月底前，截至… begins something new
      if (!/^(截止|截至|到期日|截止日)$/.test(token.text)) return at;
      marks.upTo = true;
      return at + 1;
    case 'since':
      marks.since = true;
      return lag(scan, at + 1, marks);
    case 'after':
      marks.after = true;
      return lag(scan, at + 1, marks);
    case 'comma':
      // 2020年5月31日，星期日
      return scan.kind(at + 1) === 'weekday' && when.unit === 'day' ? at + 1 : at;
    case 'open':
      return bracket(scan, when, at, marks);
  }
  const flag = FLAGS.get(token.kind);
  if (flag === undefined) return at;
  marks[flag] = true;
  return at + 1;
}

/** 5月20日起15日内, 5月20日后，10日内: the length counted from the date. */
function lag(scan: Scan, from: number, marks: Marks): number {
  const at = scan.is(from, 'comma', 'of') ? from + 1 : from;
  const span = parseSpan(scan, at);
  if (!span) return from;
  marks.lag = span.value;
  return scan.past(span.next, 'within');
}

/** 17时30分, 18:00, 24:00:00, 5点: dropped, but for the very beginning of the day. */
function clockTime(scan: Scan, when: When, from: number, marks: Marks): number {
  if (when.unit !== 'day' && when.unit !== 'festival') return from;
  const next = pastClock(scan, from);
  if (next === from) return from;
  const minutes = scan.at(from + 2);
  const round = minutes.kind !== 'num' || minutes.value === 0;
  marks.midnight = scan.at(from).value === 0 && round;
  return next;
}

function pastClock(scan: Scan, from: number): number {
  const sign = scan.at(from + 1);
  if (sign.kind === 'clock' && sign.value === 0) {
    let at = scan.past(from + 2, 'half');
    while (scan.kind(at) === 'num' && scan.kind(at + 1) === 'clock') at += 2;
    return at;
  }
  if (sign.kind !== 'colon' || scan.kind(from + 2) !== 'num' || scan.at(from + 2).digits !== 2)
    return from;
  let at = from + 3;
  if (scan.kind(at) === 'colon' && scan.kind(at + 1) === 'num') at += 2;
  if (scan.kind(at) === 'dot' && scan.kind(at + 1) === 'num') at += 2;
  return at;
}

/** A bracket that only speaks of the date before it: （周日）, （含）, （不含当日）, （？）. */
function bracket(scan: Scan, when: When, open: number, marks: Marks): number {
  const token = scan.at(open + 1);
  let at = open + 2;
  switch (token.kind) {
    case 'weekday':
      while (scan.kind(at) === 'daytime') at += 1;
      break;
    case 'include':
    case 'exclude':
      // （含10月）, （含5月31日）, （不含31日）
      for (let i = 0; i < 6 && !scan.is(at, 'close', 'none', 'comma', 'stop'); i++) at += 1;
      break;
    case 'daytime':
      if (token.length < 2) return open;
      break;
    case 'question':
      break;
    default:
      return open;
  }
  if (scan.kind(at) !== 'close') return open;
  if (token.kind === 'weekday') when.statedWeekday = token.value;
  else if (token.kind !== 'daytime') marks[token.kind] = true;
  return at + 1;
}
