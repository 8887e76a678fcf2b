import type { Scan } from '../scan';
import type { Marks, When } from '../when';
import { parseSpan } from './span';

/** What one cell may heap behind a date before it must be something else. */
const MOST_MARKS = 16;

export interface Suffix {
  readonly when: When;
  readonly marks: Marks;
  readonly next: number;
}

/** Reads the marks behind a date: （星期日）, 下午5时, 前, 止, （含当日）, 起, 左右. */
export function parseSuffix(scan: Scan, start: When, from: number): Suffix {
  const marks: Marks = {};
  let when = start;
  let at = from;
  for (let i = 0; i < MOST_MARKS; i++) {
    const token = scan.at(at);
    switch (token.kind) {
      case 'weekday':
        if (when.unit !== 'day' || token.line) return { when, marks, next: at };
        when = { ...when, statedWeekday: token.value };
        at += 1;
        continue;
      case 'daytime':
        at += 1;
        continue;
      case 'midnight':
        marks.midnight = true;
        at += 1;
        continue;
      case 'num': {
        const clock = pastClock(scan, at);
        if (clock === at || !unitHasClock(when)) return { when, marks, next: at };
        if (token.value === 0 && isRoundHour(scan, at)) marks.midnight = true;
        else delete marks.midnight;
        at = clock;
        continue;
      }
      case 'before': {
        marks.before = true;
        at += 1;
        const lead = parseSpan(scan, at);
        if (lead && scan.kind(lead.next) !== 'within') {
          marks.lead = lead.value;
          at = lead.next;
        }
        continue;
      }
      case 'finish':
        at += 1;
        if (scan.is(at, 'after', 'before')) continue;
        marks.upTo = true;
        continue;
      case 'until':
        marks.upTo = true;
        at += 1;
        continue;
      case 'by':
        // 5月31日截止, but 5月底前，截至… begins something new
        if (!/^(截止|截至|到期日|截止日)$/.test(token.text)) return { when, marks, next: at };
        marks.upTo = true;
        at += 1;
        continue;
      case 'within':
      case 'during':
        marks.within = true;
        at += 1;
        continue;
      case 'since': {
        marks.since = true;
        at += 1;
        const lag = parseSpan(scan, scan.past(at, 'comma'));
        if (lag) {
          marks.lag = lag.value;
          at = scan.past(lag.next, 'within');
        }
        continue;
      }
      case 'after': {
        marks.after = true;
        at += 1;
        const lag = parseSpan(scan, scan.past(at, 'of'));
        if (lag) {
          marks.lag = lag.value;
          at = scan.past(lag.next, 'within');
        }
        continue;
      }
      case 'around':
        marks.around = true;
        at += 1;
        continue;
      case 'question':
        marks.question = true;
        at += 1;
        continue;
      case 'exclude':
      case 'include':
        marks[token.kind] = true;
        at += 1;
        continue;
      case 'comma':
        // 2020年5月31日，星期日
        if (scan.kind(at + 1) !== 'weekday' || when.unit !== 'day')
          return { when, marks, next: at };
        at += 1;
        continue;
      case 'open': {
        const inside = bracket(scan, when, marks, at + 1);
        if (!inside) return { when, marks, next: at };
        when = inside.when;
        at = inside.next;
        continue;
      }
      default:
        return { when, marks, next: at };
    }
  }
  return { when, marks, next: at };
}

const unitHasClock = (when: When): boolean => when.unit === 'day' || when.unit === 'festival';

/** Behind 17时30分, 18:00, 24:00:00, 5点. */
export function pastClock(scan: Scan, from: number): number {
  let at = from;
  if (scan.kind(at + 1) === 'clock' && scan.at(at + 1).value === 0) {
    at += 2;
    if (scan.kind(at) === 'half') return at + 1;
    while (scan.kind(at) === 'num' && scan.kind(at + 1) === 'clock') at += 2;
    return at;
  }
  if (scan.kind(at + 1) !== 'colon' || scan.kind(at + 2) !== 'num') return from;
  if (scan.at(at + 2).digits !== 2) return from;
  at += 3;
  if (scan.kind(at) === 'colon' && scan.kind(at + 1) === 'num') at += 2;
  if (scan.kind(at) === 'dot' && scan.kind(at + 1) === 'num') at += 2;
  return at;
}

/** 0时, 0:00, 0时00分: the very beginning of the day. */
function isRoundHour(scan: Scan, at: number): boolean {
  const minutes = scan.at(at + 2);
  return minutes.kind !== 'num' || minutes.value === 0;
}

/** A bracket that only speaks of the date before it: （周日）, （含）, （不含当日）, （共7天）, （？）. */
function bracket(
  scan: Scan,
  when: When,
  marks: Marks,
  from: number,
): { when: When; next: number } | undefined {
  const token = scan.at(from);
  let at = from + 1;
  let inner = when;
  switch (token.kind) {
    case 'weekday':
      inner = { ...when, statedWeekday: token.value };
      while (scan.is(at, 'daytime')) at += 1;
      break;
    case 'include':
    case 'exclude': {
      marks[token.kind] = true;
      // （含10月）, （含5月31日）, （不含31日）
      for (let i = 0; i < 6 && !scan.is(at, 'close', 'none', 'comma', 'stop'); i++) at += 1;
      break;
    }
    case 'question':
      marks.question = true;
      break;
    case 'daytime':
      if (token.text.length < 2) return undefined;
      break;
    default:
      return undefined;
  }
  return scan.kind(at) === 'close' ? { when: inner, next: at + 1 } : undefined;
}
