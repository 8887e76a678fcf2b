import type { Cell } from './cell';
import { leansOnEvent } from './events';
import type { Frame } from './frame';
import { judgeDate } from './judge-date';
import { judgeRange } from './judge-range';
import { doubting, type Judgement } from './judgement';
import type { Scan } from './scan';
import type { DateMention, Mention, RangeMention, When } from './when';

export type Dated = DateMention | RangeMention;

/** A date or range of the cell with its judgement. */
export interface Judged {
  readonly mention: Dated;
  readonly judgement: Judgement;
}

/** A month this late, followed by one this early, has probably passed the turn of the year. */
const LATE_MONTH = 9;
const EARLY_MONTH = 4;
/** 2020年5目31日, 5月31日2: a number hangs on the date that no grammar explains. */
const LEFTOVER = /[NZOV](?![文件个年月日查次天工时周季上])/y;

/** The wording that a date or the end of a range is told by. */
const whenOf = (mention: Dated): When => (mention.kind === 'date' ? mention.when : mention.right);

/** Puts the dates of a cell into the calendar one after the other, each inheriting from the last. */
export function judgeAll({ scan, mentions, context }: Cell): Judged[] {
  let documentYear: number | undefined;
  for (const one of mentions) if (one.kind === 'noise') documentYear ??= one.documentYear;
  let frame = withLaterYear({ context, documentYear, carry: undefined }, mentions);
  const all: Judged[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'date' && mention.kind !== 'range') continue;
    const last = all[all.length - 1];
    if (last) {
      const { year } = whenOf(last.mention);
      const written =
        year === undefined ? frame.carry?.year : { value: year, source: 'written' as const };
      const { judgement } = last;
      const carry = {
        year: judgement.year ?? written,
        month: judgement.month ?? frame.carry?.month,
      };
      frame = { context, documentYear, carry };
    }
    const judged = judgeOne(scan, mention, frame);
    all.push({ mention, judgement: last ? turned(judged, mention, last.judgement) : judged });
  }
  return all;
}

/** 4月底完成排查，2020年5月底完成整改: where nothing else tells it, the year written behind. */
function withLaterYear(frame: Frame, mentions: readonly Mention[]): Frame {
  const { context } = frame;
  if (context.year || context.yearConflict || frame.documentYear !== undefined) return frame;
  const dates = mentions.flatMap((one) => (one.kind === 'date' ? [one.when] : []));
  const first = dates[0]?.month ?? 13;
  const dated = dates.find(({ year }) => year !== undefined);
  if (!dated || dates[0]?.year !== undefined || first > (dated.month ?? 0)) return frame;
  return { ...frame, carry: { year: { value: dated.year ?? 0, source: 'written' } } };
}

function judgeOne(scan: Scan, mention: Dated, frame: Frame): Judgement {
  const { marks, to } = mention;
  const judgement =
    mention.kind === 'range' ? judgeRange(mention, frame) : judgeDate(mention.when, marks, frame);
  if (judgement.kind === 'invalid' || marks.before) return judgement;
  const numbered = !marks.upTo && scan.is(to, 'NZOV');
  if (numbered && scan.match(LEFTOVER, to) > 0) return doubting(judgement, 'leftover');
  return leansOnEvent(scan, to) ? doubting(judgement, 'event') : judgement;
}

/** 11月底完成排查，2月底完成整改: the second month has no year and lies before the first. */
function turned(judgement: Judgement, mention: Dated, last: Judgement): Judgement {
  const { end, month = 12, year } = judgement;
  if (whenOf(mention).hasYear || end === undefined || last.end === undefined || end >= last.end)
    return judgement;
  if ((last.month ?? 0) < LATE_MONTH || month > EARLY_MONTH || mention.marks.original)
    return judgement;
  const when = whenOf(mention).inYear((year?.value ?? 0) + 1);
  const frame: Frame = { context: {} };
  const later =
    mention.kind === 'date'
      ? judgeDate(when, mention.marks, frame)
      : judgeRange({ ...mention, right: when }, frame);
  return doubting(later.end === undefined ? judgement : later, 'cross-year');
}

/** The dates that set a deadline: without years that only lead, content, references, old dates. */
export function deadlinesOf(scan: Scan, all: readonly Judged[], ruled: boolean): readonly Judged[] {
  if (all.length === 0 || (all.length === 1 && !ruled)) return all;
  const moved = all.map(({ mention }) => mention.marks.extended).lastIndexOf(true);
  return all.filter(({ mention }, index) => {
    if (index < moved || (mention.marks.original && all.length > 1)) return false;
    if (isReference(scan, mention)) return false;
    return mention.kind === 'range' || !isBesides(scan, mention, all[index + 1]?.mention, ruled);
  });
}

const BROAD = ['year', 'term', 'vacation', 'schoolYear', 'plan'];

/** 2020年, 报送上月情况 and 本年度工作 may be content. */
const isBroad = ({ when, marks }: DateMention): boolean =>
  (BROAD.includes(when.unit) || isRelative(when)) &&
  when.edge === undefined &&
  !(marks.upTo || marks.within || marks.since || marks.after);

const isRelative = ({ unit, month, monthShift, quarterShift }: When): boolean =>
  (unit === 'month' && (monthShift !== undefined || month === undefined)) ||
  (unit === 'quarter' && quarterShift !== undefined);

/** 2020年，各校5月底前; 完成2020年春季学期资助发放，5月底前: the period only says what is meant. */
function isBesides(
  scan: Scan,
  mention: DateMention,
  next: Dated | undefined,
  ruled: boolean,
): boolean {
  if (!isBroad(mention)) return false;
  const content = scan.is(mention.to, '文件的已') && !scan.isBreak(mention.from);
  if (mention.marks.before || content) return content;
  if (ruled || scan.kind(mention.to) === '长') return true;
  // 2020年完成甲，2021年底完成乙 are two dates; 2020年，5月底前 is one.
  const when = next?.kind === 'range' ? (next.left ?? next.right) : next?.when;
  return when !== undefined && !when.hasYear;
}

/** 6月1日迎检, 6月接受验收: what others do on that day */
const EVENTFUL = /^(迎|接受|接待|召开|举行|参加)/;

/** 根据5月20日会议, 5月20日印发: a day on which something happened, not one that is due. */
function isReference(scan: Scan, { marks, to, from }: Dated): boolean {
  // 8月30日前未整改的，予以通报
  if (marks.reference || (scan.kind(to) === '毕' && scan.kind(to + 1) === '的')) return true;
  if (marks.before || marks.upTo || marks.within) return false;
  const deed = scan.kind(to) === ',' ? to + 1 : to;
  if (scan.is(to, '发收')) return true;
  if (!scan.is(deed, '文件')) return false;
  const before = scan.kinds.slice(Math.max(0, from - 4), from);
  return EVENTFUL.test(scan.at(deed).text) || (deed === to && /据[^,;)]*$/.test(before));
}

/** A date that is only referred to, or compared with: 较上月无变化. */
export const isAside = (scan: Scan, mention: Dated): boolean =>
  isReference(scan, mention) ||
  (mention.kind === 'date' &&
    isRelative(mention.when) &&
    isBroad(mention) &&
    scan.is(mention.to, '文件') &&
    !scan.isBreak(mention.from));
