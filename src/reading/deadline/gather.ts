import { leansOnEvent } from './events';
import type { Frame } from './frame';
import { judgeDate } from './judge-date';
import { judgeRange } from './judge-range';
import type { Judgement } from './judgement';
import type { ReadingContext } from '../context';
import type { Scan } from './scan';
import type { TokenKind } from './token';
import type { DateMention, Mention, RangeMention } from './when';

export type Dated = DateMention | RangeMention;

/** A date or range of the cell with its judgement. */
export interface Judged {
  readonly mention: Dated;
  readonly judgement: Judgement;
}

/** A month this late, followed by one this early, has probably passed the turn of the year. */
const LATE_MONTH = 9;
const EARLY_MONTH = 4;

/** Puts the dates of a cell into the calendar one after the other, each inheriting from the last. */
export function judgeAll(
  scan: Scan,
  mentions: readonly Mention[],
  context: ReadingContext,
): Judged[] {
  const documentYear = yearOfDocument(mentions);
  let frame = withLaterYear({ context, documentYear, carry: undefined }, mentions);
  const all: Judged[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'date' && mention.kind !== 'range') continue;
    const last = all[all.length - 1];
    if (last) frame = { context, documentYear, carry: carried(last, frame) };
    const judged = judgeOne(scan, mention, frame);
    all.push({ mention, judgement: last ? turned(judged, mention, last.judgement) : judged });
  }
  return all;
}

function yearOfDocument(mentions: readonly Mention[]): number | undefined {
  for (const mention of mentions)
    if (mention.kind === 'noise' && mention.documentYear !== undefined) return mention.documentYear;
  return undefined;
}

/** 4月底完成排查，2020年5月底完成整改: where nothing else tells it, the year written behind. */
function withLaterYear(frame: Frame, mentions: readonly Mention[]): Frame {
  if (frame.context.year || frame.context.yearConflict || frame.documentYear !== undefined)
    return frame;
  const dates = mentions.filter((one) => one.kind === 'date').map(({ when }) => when);
  const [first] = dates;
  const dated = dates.find(({ year }) => year !== undefined);
  if (first?.month === undefined || dated?.year === undefined || dated.month === undefined)
    return frame;
  const fits = first.year === undefined && first.month <= dated.month;
  return fits ? { ...frame, carry: { year: { value: dated.year, source: 'written' } } } : frame;
}

function judgeOne(scan: Scan, mention: Dated, frame: Frame): Judgement {
  const judgement =
    mention.kind === 'range'
      ? judgeRange(mention, frame)
      : judgeDate(mention.when, mention.marks, frame);
  if (judgement.kind !== 'invalid' && leavesNumber(scan, mention))
    return { ...judgement, kind: 'ambiguous', doubts: [...judgement.doubts, 'leftover'] };
  const leans = !mention.marks.before && leansOnEvent(scan, mention.to);
  if (!leans || judgement.kind === 'invalid') return judgement;
  return { ...judgement, kind: 'ambiguous', doubts: [...judgement.doubts, 'event'] };
}

/** 2020年5目31日, 5月31日2: a number hangs on the date that no grammar explains. */
function leavesNumber(scan: Scan, { to, marks }: Dated): boolean {
  const { kind, spaced } = scan.at(to);
  if (kind !== 'num' || spaced || marks.before || marks.upTo) return false;
  return !COUNTED.has(scan.kind(to + 1));
}

/** What makes a count of a number behind a date. */
const COUNTED: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'word',
  'piece',
  'year',
  'found',
  'once',
  'days',
  'workday',
  'hours',
  'week',
  'quarter',
  'halfYear',
]);

function carried({ mention, judgement }: Judged, frame: Frame): NonNullable<Frame['carry']> {
  const { year } = mention.kind === 'date' ? mention.when : mention.right;
  const written =
    year === undefined ? frame.carry?.year : { value: year, source: 'written' as const };
  return { year: judgement.year ?? written, month: judgement.month ?? frame.carry?.month };
}

/** 11月底完成排查，2月底完成整改: the second month has no year and lies before the first. */
function turned(judgement: Judgement, mention: Dated, last: Judgement): Judgement {
  const when = mention.kind === 'date' ? mention.when : mention.right;
  const inherits = !when.hasYear;
  if (!inherits || judgement.end === undefined || last.end === undefined) return judgement;
  if (
    judgement.end >= last.end ||
    (last.month ?? 0) < LATE_MONTH ||
    (judgement.month ?? 12) > EARLY_MONTH
  )
    return judgement;
  if (mention.marks.original || judgement.year?.source === 'relative') return judgement;
  const year = judgement.year?.value ?? 0;
  const frame: Frame = { context: {} };
  const later =
    mention.kind === 'date'
      ? judgeDate(mention.when.inYear(year + 1), mention.marks, frame)
      : judgeRange({ ...mention, right: mention.right.inYear(year + 1) }, frame);
  const doubts = [...judgement.doubts, 'cross-year'];
  return later.end === undefined
    ? { ...judgement, kind: 'ambiguous', doubts }
    : { ...later, kind: 'ambiguous', doubts };
}

/** The dates that set a deadline: without years that only lead, content, references, old dates. */
export function deadlinesOf(scan: Scan, all: readonly Judged[], ruled: boolean): readonly Judged[] {
  if (all.length === 0 || (all.length === 1 && !ruled)) return all;
  const moved = all.map(({ mention }) => mention.marks.extended === true).lastIndexOf(true);
  return all.filter(({ mention }, index) => {
    if (moved >= 0 && (index < moved || mention.marks.original)) return false;
    if (all.length > 1 && mention.marks.original) return false;
    if (isReference(scan, mention) && (all.length > 1 || ruled)) return false;
    if (mention.kind === 'range' || !isBroad(mention)) return true;
    return !isBesides(scan, mention, all[index + 1]?.mention, ruled);
  });
}

const BROAD: ReadonlySet<string> = new Set(['year', 'term', 'vacation', 'schoolYear', 'plan']);

/** 报送上月情况 and 本年度工作 are content as well. */
const isBroad = ({ when, marks }: DateMention): boolean =>
  (BROAD.has(when.unit) ||
    (when.unit === 'month' && when.monthShift !== undefined) ||
    (when.unit === 'quarter' && when.quarterShift !== undefined)) &&
  when.edge === undefined &&
  !marks.upTo &&
  !marks.within &&
  !marks.since &&
  !marks.after;

/** 2020年，各校5月底前; 完成2020年春季学期资助发放，5月底前: the period only says what is meant. */
/** 较上月无变化: a month that is only compared with. */
export function isComparison(scan: Scan, mention: Dated): boolean {
  if (mention.kind === 'range' || !isBroad(mention) || BROAD.has(mention.when.unit)) return false;
  return !scan.isBreak(mention.from) && scan.kind(mention.to) === 'word';
}

function isBesides(
  scan: Scan,
  mention: DateMention,
  next: Dated | undefined,
  ruled: boolean,
): boolean {
  const inside = !scan.isBreak(mention.from);
  const named = scan.is(mention.to, 'word', 'of', 'done');
  if (mention.marks.before) return named && inside;
  if (ruled || scan.kind(mention.to) === 'longTerm') return true;
  if (named && inside) return true;
  // 2020年完成甲，2021年底完成乙 are two dates; 2020年，5月底前 is one.
  const when = next?.kind === 'range' ? (next.left ?? next.right) : next?.when;
  return when !== undefined && !when.hasYear;
}

/** 根据5月20日会议, 5月20日印发: a day on which something happened, not one that is due. */
export function isReference(scan: Scan, { marks, to, from }: Dated): boolean {
  if (marks.reference) return true;
  if (marks.before || marks.upTo || marks.within) return false;
  if (scan.is(to, 'issue', 'receive')) return true;
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    if (scan.is(at, 'comma', 'stop', 'close')) return false;
    if (scan.kind(at) === 'reference') return scan.kind(to) === 'word';
  }
  return false;
}
