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

/** Kinds that begin no mention and are frequent: words, marks and signs. */
const isIdle = kindSet('文件前内后止至的完自于查发起长和,;:)、-./');

/** Another festival behind one, and the days off that they share. */
const SHARED = /(?<=节)[、和]?节休/y;
/** What joins two dates to a range. */
const JOINT = /(?:(?<=起),)?[-至]+限?/y;
/** 6月1日至长期; 6月1日至整改到位, which may be any day */
const ENDLESS = /[-至]+长|至[文件查]/y;
const NUMBER_OF_DAYS = /,?\(?文N[天日]/y;

/** All that the cell says of time, from left to right, each with the marks around it. */
export function findMentions(scan: Scan): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0, free = 0; at < scan.length;) {
    const mention = isIdle(scan.kind(at)) ? undefined : mentionAt(scan, at, free);
    if (mention) {
      mentions.push(mention);
      if (scan.is(at, '节')) shareMarks(scan, mentions);
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
  // By far the most mentions begin with a year or a month.
  const plain = scan.is(from + 1, '年月') && scan.is(from, 'NZ');
  if (scan.is(from + 1, '文件') && scan.is(from, 'N')) return undefined;
  const noise = plain ? undefined : readNoise(scan, from);
  if (noise) return noise;
  const rule = plain && !scan.is(from + 2, 'N') ? undefined : readRule(scan, from);
  if (rule) {
    // A rule's own 前, 内, 17时前 belong to it.
    let to = rule.next;
    while (scan.is(to, '前内止晚彼含')) to += 1;
    return { kind: 'rule', rule: rule.value, from, to };
  }
  // 15日内 and 三年 are lengths; 20年内 and 2020年 are dates, which the date's pattern decides.
  const span = readSpan(scan, from);
  const date = plain ? readDate(scan, from) : readAny(scan, from);
  if (date && (!span || (span.next <= date.next && !scan.is(from - 1, '前后'))))
    return dateOrRange(scan, date, from, free);
  if (!span) return undefined;
  const within = scan.is(span.next, '内');
  return { kind: 'span', span: span.value, within, from, to: within ? span.next + 1 : span.next };
}

const readAny = (scan: Scan, from: number): Found<When> | undefined =>
  readDigits(scan, from) ?? readDate(scan, from);

function dateOrRange(scan: Scan, first: Found<When>, from: number, free: number): Mention {
  const firstMarks = new Marks();
  const behind = readSuffix(scan, first.value, first.next, firstMarks);
  const joined = scan.is(behind, '-至,') ? scan.match(JOINT, behind) : -1;
  const second =
    joined < 0 ? undefined : (readAny(scan, joined) ?? bareNumber(scan, first.value, joined));
  const marks = second ? new Marks() : firstMarks;
  const to = second ? readSuffix(scan, second.value, second.next, marks) : behind;
  const begins = readPrefix(scan, from, free, marks);
  if (second) {
    // The end of a range is its last day, but 前 behind a longer period stays ambiguous.
    if (!marks.before) marks.upTo = true;
    marks.statedDays = lengthOf(scan, to);
    return { kind: 'range', left: first.value, when: second.value, marks, from: begins, to };
  }
  // 5月31日— or 20200520-0531: a range that was never finished, or cannot be read
  if (joined === scan.length || (joined > 0 && scan.is(joined, 'NZVO'))) marks.question = true;
  const endless = joined < 0 ? -1 : scan.match(ENDLESS, behind);
  if (endless > 0) {
    marks.since = true;
    marks.question ||= !scan.is(endless - 1, '长');
  }
  // 即日起至, 印发之日起至: a range whose beginning is no date
  const open = marks.upTo && scan.is(begins - 1, '往起');
  return { kind: open ? 'range' : 'date', when: first.value, marks, from: begins, to };
}

/** 2020.5-6, 2020.5.1-31, 6月11日-28: the right side is a bare number of the left one's unit. */
function bareNumber(scan: Scan, { unit, month }: When, at: number): Found<When> | undefined {
  const next = scan.match(BARE_DAY, at);
  const inMonth = unit === 'day' && month !== undefined;
  if (next < 0 || !(inMonth || unit === 'month')) return undefined;
  const value = new When(unit);
  value[inMonth ? 'day' : 'month'] = scan.at(at).value;
  return { value, next };
}

/** （共7天）, 为期7天 behind a range. */
function lengthOf(scan: Scan, from: number): number | undefined {
  const next = scan.match(NUMBER_OF_DAYS, from);
  const total = next > 0 && /^(共|共计|历时|计|为期)$/.test(scan.at(next - 3).text);
  return total ? scan.at(next - 2).value : undefined;
}
