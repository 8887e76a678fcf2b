import { leansOnEvent } from './events';
import { isYear } from './grammar/read-digits';
import type { Outcome } from './outcome';
import type { YearFound } from './resolve-year';
import type { Scan } from './scan';
import type { DateMention } from './when';

/** 2020年5目31日, 5月31日2, 5月/31, 2021.11,5: a number hangs on the date that no grammar explains. */
const LEFTOVER = /[./第]?[NZOV](?![文件个年月日查次天工时周季上])|[^文件]N(?=$|[前止),;])/y;
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
  if (!marks.upTo && scan.match(LEFTOVER, to) > 0) told.doubt('leftover');
  else if (leansOnEvent(scan, to)) told.doubt('event');
}

/** 2021、4月30日, （2021）4月底; 21/4月30日; 2021年4，30日: its year or month stands beside it unread. */
function leavesOut(
  scan: Scan,
  mention: DateMention,
  free: number,
  year: YearFound | undefined,
): boolean {
  if (year?.source === 'written' || year?.source === 'relative') return false;
  const { from, to } = mention;
  const at = scan.is(from - 1, '文件NZ') ? from - 1 : from - 2;
  const { kind, value } = scan.at(at < free ? -1 : at);
  const beside = kind === 'Z' ? value : scan.at(scan.match(YEAR_BEHIND, to) - 1).value;
  if (isYear(beside) && beside !== year?.value) return true;
  const short = scan.is(from - 1, './') && 2000 + value !== year?.value;
  return (kind === 'N' && (short || isBareDay(mention))) || scan.match(NUMBER_BEFORE, from) >= 0;
}

/** 25日: the month is inherited or told from the day of writing. */
export const isBareDay = ({ when }: DateMention): boolean =>
  when.day !== undefined && when.month === undefined && when.monthShift === undefined;
