import { leansOnEvent } from './events';
import { isYear } from './is-year';
import type { Outcome } from './outcome';
import type { YearFound } from './resolve-year';
import type { Scan } from './scan';
import type { DateMention } from './when';

/** 5月31日2, 5月/31, 2021.11,5, 5月31日至0630: a number hangs on the date that no grammar explains. */
const LEFTOVER =
  /(?:[./第>]|,?[-至]+)?[NZOV](?![文件个年月日查次天工时周季上])|[^文件]N(?=$|[前止),;])|月(?![文件])/y;
/** 202105月30日, 20215月底: the number before the date is none of the calendar. */
const NUMBER_BEFORE = /(?<=[OV](?:[年月][^文件]?|[-./])?)/y;
/** 4月30日/2021 */
const YEAR_BEHIND = /[^文件]?Z(?=$|[,;:)、])/y;

/**
 * Doubts a date that a number or an event hangs on, or of which a part seems to stand beside it.
 * From `free` on no token before it belongs to another mention.
 */
export function hanging(scan: Scan, mention: DateMention, free: number, told: Outcome): void {
  const { marks, to } = mention;
  if (leavesOut(scan, mention, free, told.year)) told.doubt('leftover');
  if (marks.before) return;
  // By far the most dates end the cell or are followed by words.
  const followed = to < scan.length && !scan.is(to, '文件');
  if (followed && !marks.upTo && scan.match(LEFTOVER, to) > 0) told.doubt('leftover');
  else if (leansOnEvent(scan, to)) told.doubt('event');
}

/** Whether a part of the date stands beside it unread: its month, its year, some number. */
function leavesOut(
  scan: Scan,
  mention: DateMention,
  free: number,
  year: YearFound | undefined,
): boolean {
  const { from, to } = mention;
  if (from > 0 && monthBefore(scan, mention, free)) return true;
  if (year?.source === 'written' || year?.source === 'relative') return false;
  const another = (value: number): boolean => isYear(value) && value !== year?.value;
  // 4月30日/2021
  if (
    scan.is(scan.is(to, 'Z') ? to : to + 1, 'Z') &&
    another(scan.at(scan.match(YEAR_BEHIND, to) - 1).value)
  )
    return true;
  if (from === 0) return false;
  // What stands before it, a sign between at most: 2021、4月30日, 20210405，5月, 21/4月30日, 2021年4，30日
  const at = scan.is(from - 1, '文件NZV') ? from - 1 : from - 2;
  const { kind, value } = scan.at(at < free ? -1 : at);
  if (kind === 'V' || (kind === 'Z' && another(value))) return true;
  const short = scan.is(from - 1, './') && another(2000 + value);
  return (kind === 'N' && (short || isBareDay(mention))) || scan.match(NUMBER_BEFORE, from) >= 0;
}

/** 2021.4.5月20日, 2021.4.5月底: the month's number was taken for a day. */
const monthBefore = (scan: Scan, mention: DateMention, free: number): boolean =>
  mention.from === free
    ? scan.is(free, '月')
    : scan.is(mention.from - 1, '月') && isBareDay(mention);

/** 25日: the month is inherited or told from the day of writing. */
export const isBareDay = ({ when }: DateMention): boolean =>
  when.day !== undefined && when.month === undefined && when.monthShift === undefined;
