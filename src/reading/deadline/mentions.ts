import { kindSet } from './kind';
import { BARE_DAY } from './grammar/patterns';
import { readDate } from './grammar/read-date';
import { readDigits } from './grammar/read-digits';
import { readPrefix, readSuffix } from './grammar/read-marks';
import { readNoise } from './grammar/read-noise';
import { readRule } from './grammar/read-rule';
import { readSpan } from './grammar/read-span';
import type { Found, Scan } from './scan';
import { Marks, When, type Mention } from './when';

/** Kinds that a mention may begin with: all others are passed over at once. */
const BEGINNERS =
  'NZVO年月季q周日第半伴曜末全岁学级课期假开散节农正英今本此这明届旬巡前每按隔双(底初上春芽计码';
const begins = kindSet(BEGINNERS);

/** What a number needs behind it to be of any time: a unit, or a sign and another number. */
const isCounted = kindSet('年月日季周天工时个半期学曜巡英第-至/.、和或,_:');

/** Another festival behind one, and the days off that they share. */
const SHARED = /(?<=节)[、和]?节休/y;
const NUMBER_OF_DAYS = /,?\(?(?:文)?N[天日]/y;

/** All that the cell says of time, from left to right, each with the marks around it. */
export function findMentions(scan: Scan): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0, free = 0; at < scan.length;) {
    const mention = begins(scan.kind(at)) ? mentionAt(scan, at, free) : undefined;
    if (mention) {
      mentions.push(mention);
      if (scan.kind(at) === '节') shareMarks(scan, mentions);
      at = free = Math.max(mention.to, at + 1);
    } else at += 1;
  }
  return mentions;
}

/** 中秋、国庆双节前: what stands behind 双节 is said of both. */
function shareMarks(scan: Scan, mentions: Mention[]): void {
  const [one, two] = mentions.slice(-2);
  if (one?.kind === 'date' && two?.kind === 'date' && scan.match(SHARED, one.to) > 0)
    mentions.splice(-2, 1, { ...one, marks: two.marks });
}

function mentionAt(scan: Scan, from: number, free: number): Mention | undefined {
  const kind = scan.kind(from);
  const next = scan.kind(from + 1);
  // By far the most mentions begin with a number and its unit.
  const numbered = kind === 'N' && (next === '月' || next === '日');
  if (kind === '(' || kind === '码' || (scan.is(from, 'NO') && scan.is(from + 1, ')、.日'))) {
    const noise = readNoise(scan, from);
    if (noise)
      return { kind: 'noise', documentYear: noise.value.documentYear, from, to: noise.next };
    if (kind === '(' || kind === '码') return undefined;
  }
  if (kind === 'N' && !isCounted(next)) return undefined;
  const rule = numbered && scan.kind(from + 2) !== 'N' ? undefined : readRule(scan, from);
  if (rule) {
    // A rule's own 前, 内, 17时前 belong to it.
    let to = rule.next;
    while (scan.is(to, '前内止晚彼含')) to += 1;
    return { kind: 'rule', rule: rule.value, from, to };
  }
  // 15日内 and 三年 are lengths; 20年内 and 2020年 are dates, which the date's pattern decides.
  const span = kind === 'N' || kind === 'O' || kind === '半' ? readSpan(scan, from) : undefined;
  const date = numbered ? readDate(scan, from) : readAny(scan, from);
  const length = span && (span.next > (date?.next ?? 0) || scan.is(from - 1, '前后'));
  if (date && !length) return dateOrRange(scan, date, from, free);
  if (!span) return undefined;
  const within = scan.kind(span.next) === '内';
  return { kind: 'span', span: span.value, within, from, to: within ? span.next + 1 : span.next };
}

function readAny(scan: Scan, from: number): Found<When> | undefined {
  const signed =
    scan.is(from + 1, '月日季') || (scan.kind(from + 1) === '年' && !scan.is(from + 2, '-至/'));
  const digits = scan.is(from, signed ? 'V' : 'NZVO英') ? readDigits(scan, from) : undefined;
  return digits ?? readDate(scan, from);
}

function dateOrRange(scan: Scan, found: Found<When>, from: number, free: number): Mention {
  const { value: left } = found;
  const leftMarks = new Marks();
  const next = readSuffix(scan, left, found.next, leftMarks);
  let joined = leftMarks.since && scan.kind(next) === ',' ? next + 1 : next;
  while (scan.is(joined, '-至')) joined += 1;
  const dashed = joined > next && scan.is(joined - 1, '-至');
  if (dashed && scan.kind(joined) === '限') joined += 1;
  const right = dashed ? (readAny(scan, joined) ?? bareRight(scan, left, joined)) : undefined;
  if (right) {
    const marks = new Marks();
    const to = readSuffix(scan, right.value, right.next, marks);
    const begins = readPrefix(scan, from, free, marks);
    // The end of a range is its last day, but 前 behind a longer period stays ambiguous.
    if (!marks.before) marks.upTo = true;
    marks.statedDays = lengthOf(scan, to);
    return { kind: 'range', left, when: right.value, marks, from: begins, to };
  }
  const begins = readPrefix(scan, from, free, leftMarks);
  // 5月31日— or 20200520-0531: a range that was never finished, or cannot be read
  if (dashed && (joined === scan.length || scan.is(joined, 'NZVO'))) leftMarks.question = true;
  // 即日起至, 印发之日起至: a range whose beginning is no date
  if (leftMarks.upTo && scan.is(begins - 1, '往起'))
    return { kind: 'range', when: left, marks: leftMarks, from: begins, to: next };
  return { kind: 'date', when: left, marks: leftMarks, from: begins, to: next };
}

/** 2020.5-6, 2020.5.1-31, 6月11日-28: the right side is a bare number of the left one's unit. */
function bareRight(scan: Scan, left: When, at: number): Found<When> | undefined {
  const next = scan.match(BARE_DAY, at);
  if (next < 0) return undefined;
  const when = new When(left.unit);
  if (left.unit === 'month') when.month = scan.at(at).value;
  else if (left.unit === 'day' && left.month !== undefined) when.day = scan.at(at).value;
  else return undefined;
  return { value: when, next };
}

/** （共7天）, 为期7天 behind a range. */
function lengthOf(scan: Scan, from: number): number | undefined {
  const next = scan.match(NUMBER_OF_DAYS, from);
  if (next < 0) return undefined;
  const word = scan.at(next - 3);
  return /^(共|共计|历时|计|为期)$/.test(word.text) ? scan.at(next - 2).value : undefined;
}
