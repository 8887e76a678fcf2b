import { parseDate } from './parsers/date';
import { parseNoise } from './parsers/noise';
import { markPrefix } from './parsers/prefix';
import { parseRecurring } from './parsers/recurring';
import { parseSpan } from './parsers/span';
import { parseSuffix } from './parsers/suffix';
import { isDayAlone } from './parsers/month';
import type { Found, Scan } from './scan';
import { Marks, When, type Mention } from './when';

/** All that the cell says of time, from left to right, each with the marks around it. */
export function findMentions(scan: Scan): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  let free = 0;
  while (at < scan.length) {
    const mention = mentionAt(scan, at, free);
    if (!mention) {
      at += 1;
      continue;
    }
    mentions.push(mention);
    at = free = Math.max(mention.to, at + 1);
  }
  return mentions;
}

function mentionAt(scan: Scan, at: number, free: number): Mention | undefined {
  const kind = scan.kind(at);
  if (!BEGINNERS.has(kind)) return undefined;
  if (kind === 'num' || kind === 'open') {
    const noise = parseNoise(scan, at);
    if (noise) return { kind: 'noise', ...noise.value, from: at, to: noise.next };
  }
  if (kind !== 'open' && kind !== 'weekday') {
    const rule = parseRecurring(scan, at);
    if (rule) return { kind: 'rule', rule: rule.value, from: at, to: pastMarks(scan, rule.next) };
  }
  // 15日内 and 三年 are lengths; 20年内 and 2020年 are dates, which the date's parser decides.
  const span = kind === 'num' || kind === 'half' ? parseSpan(scan, at) : undefined;
  const date = parseDate(scan, at);
  if (date && !(span && span.next > date.next)) return dateOrRange(scan, date, at, free);
  if (!span) return undefined;
  const to = scan.past(span.next, 'within');
  return { kind: 'span', span: span.value, within: to > span.next, from: at, to };
}

/** Token kinds that a mention may begin with: all others are passed over at once. */
const BEGINNERS: ReadonlySet<string> = new Set(
  (
    'num year month quarter quarterMark week day nth half halfYear weekday weekend end start mid yearEnd ' +
    'halfMonth whole season schoolYear term schoolTerm vacation opening closing festival lunar lunarMonth ' +
    'englishMonth relYear relMonth relQuarter relWeek relDay relTerm xun before every everyOther open'
  ).split(' '),
);

/** A rule's own 前, 内, 17时前 belong to it. */
function pastMarks(scan: Scan, from: number): number {
  let at = from;
  while (scan.is(at, 'before', 'within', 'until', 'daytime', 'include')) at += 1;
  return at;
}

function dateOrRange(scan: Scan, found: Found<When>, from: number, free: number): Mention {
  const { value: left } = found;
  const leftMarks = new Marks();
  const next = parseSuffix(scan, left, found.next, leftMarks);
  const joined = connector(scan, next, leftMarks);
  const right =
    joined > next ? (parseDate(scan, joined) ?? bareRight(scan, left, joined)) : undefined;
  if (right) {
    const marks = new Marks();
    const to = parseSuffix(scan, right.value, right.next, marks);
    const begins = markPrefix(scan, from, free, marks);
    // The end of a range is its last day, but 前 behind a longer period stays ambiguous.
    if (!marks.before) marks.upTo = true;
    marks.statedDays = lengthOf(scan, to);
    return { kind: 'range', left, right: right.value, leftMarks, marks, from: begins, to };
  }
  const begins = markPrefix(scan, from, free, leftMarks);
  // 5月31日— : a range that was never finished
  if (joined > next && scan.kind(joined) === 'none') leftMarks.question = true;
  if (leftMarks.upTo && opensRange(scan, begins))
    return { kind: 'range', right: left, leftMarks, marks: leftMarks, from: begins, to: next };
  return { kind: 'date', when: left, marks: leftMarks, from: begins, to: next };
}

/** 2020.5-6, 2020.5.1-31, 6月11日-28: the right side is a bare number of the left one's unit. */
function bareRight(scan: Scan, left: When, at: number): Found<When> | undefined {
  const token = scan.at(at);
  if (token.kind !== 'num' || token.digits > 2 || Number.isNaN(token.value)) return undefined;
  if (!isDayAlone(scan, at)) return undefined;
  const when = new When(left.unit);
  if (left.unit === 'month') when.month = token.value;
  else if (left.unit === 'day' && left.month !== undefined) when.day = token.value;
  else return undefined;
  return { value: when, next: at + 1 };
}

/** Behind the sign between the two ends of a range: 至, —, 起至, 开始，至; `from` where none is. */
function connector(scan: Scan, from: number, marks: Marks): number {
  let at = from;
  if (marks.since && scan.kind(at) === 'comma') at += 1;
  const start = at;
  while (scan.is(at, 'dash', 'till')) at += 1;
  if (at === start) return from;
  return scan.past(at, 'by');
}

/** 即日起至, 印发之日起至: a range whose beginning is no date. */
function opensRange(scan: Scan, from: number): boolean {
  const before = scan.at(from - 1);
  return (before.kind === 'longTerm' && before.value === 1) || before.kind === 'since';
}

/** （共7天）, 为期7天 behind a range. */
function lengthOf(scan: Scan, from: number): number | undefined {
  const at = scan.past(scan.past(from, 'comma'), 'open');
  if (!/^(共|为期|共计|历时|计)$/.test(scan.at(at).text)) return undefined;
  const days = scan.at(at + 1);
  return days.kind === 'num' && scan.is(at + 2, 'days', 'day') ? days.value : undefined;
}
