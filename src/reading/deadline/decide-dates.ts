import { nextWorkingDay } from '../calendar/working-days';
import { civilOf, dayNumber, lastDayOfMonth } from '../day-number';
import type { Cell } from './cell';
import type { Judged } from './gather';
import type { Outcome } from './outcome';
import { settle } from './settle';
import { addSpan } from './spans';
import type { SpanMention } from './when';

export interface Dates {
  /** The dates that set the deadline, and all dates of the cell. */
  readonly dated: readonly Judged[];
  readonly all: readonly Judged[];
  readonly rule: string;
}

/** A cell with a date in it: the date is the harder half, the words around it are notes (T17). */
export function decideDates(cell: Cell, told: Outcome, dates: Dates): Outcome {
  if (told.kind === 'invalid') return told;
  const { dated, rule } = dates;
  told.doubt(
    'extension-open',
    dated.every(({ mention }) => mention.marks.original),
  );
  const said = cell.scan.telling;
  if (said)
    heedWords(told, cell.rest)
      .doubt('extension-asked', cell.rest.includes('请'))
      .doubt('done', cell.rest.includes('已') && reportsDone(cell, dated));
  // Of 10月前，延期一个月 both readings would have to move.
  if (told.alt !== undefined && !/[延改]/.test(cell.rest)) settle(told, cell.answer);
  if (rule !== '') {
    if (isWithin(told, cell, dated)) told.fixed = 'recurring';
    told.rule = rule;
  }
  if (told.doubts.includes('extension-asked')) supersede(told, dates);
  if (said) extend(told, cell, dated.at(-1)?.mention.when.edge === 'end');
  if (said || cell.context.rollForward) roll(told, cell);
  return told;
}

/** What the words around a deadline add, or leave to a person. */
export const heedWords = (told: Outcome, rest: string): Outcome =>
  told
    .note('long-term-tail', rest.includes('长') && told.kind !== 'open-ended')
    .note('immediate', /[即当]/.test(rest))
    .doubt('tentative', rest.includes('待'))
    .doubt('questioned', rest.includes('?'));

/**
 * True where a cell with a date reports what was done: 截至5月25日，已全部整改完毕. A 已 before a date
 * that is marked as a deadline (已更换2台，其余6月底前更换) and an attribute (已排查的问题) do not.
 */
function reportsDone({ rest, scan }: Cell, dated: readonly Judged[]): boolean {
  const last = dated.at(-1)?.mention;
  if (!last) return false;
  const { marks, from, to, when } = last;
  const due = marks.before || marks.soft || marks.extended || when.edge !== undefined;
  return [...rest.matchAll(/已(?!的)/g)].some(({ index: at }) =>
    at < from ? !due : at === to || scan.isBreak(at) || scan.at(at).length > 1,
  );
}

/** 每月25日前报送，12月底前完成 keeps its rule beside the date; within a range the rule is the thing. */
function isWithin({ kind }: Outcome, { mentions, scan }: Cell, dated: readonly Judged[]): boolean {
  if (kind !== 'range') return kind === 'open-ended';
  const [first, second] = dated;
  const to = first?.mention.to ?? -1;
  const behind = scan.kind(to) === ',' ? to + 1 : to;
  return !second && mentions.some((one) => one.kind === 'rule' && one.from === behind);
}

/** 5月底（申请延期至6月底）: until it is granted, the old date is the strict reading. */
function supersede(told: Outcome, { all, dated }: Dates): void {
  const old = all.find((one) => !dated.includes(one))?.told.end ?? Infinity;
  if (told.end !== undefined && old < told.end) told.alt = old;
}

/**
 * 5月31日，延期一个月: the length is added to the date before it. 6月底 put off by a month is 7月底 to most
 * and the 30th by the letter (民法典202).
 */
function extend(told: Outcome, { rest, mentions }: Cell, monthEnd: boolean): void {
  const at = rest.search(/[延改]/);
  const span = mentions.find(
    (one): one is SpanMention => one.kind === 'span' && one.from > at && one.from <= at + 2,
  );
  if (told.end === undefined || at < 0 || !span) return;
  const moved = addSpan(told.end, span.span);
  told.after(moved).note('extended').end = moved.end ?? told.end;
  const { year, month } = civilOf(told.end);
  const last = dayNumber(year, month, lastDayOfMonth(year, month));
  if (monthEnd && span.span.unit === 'month' && last !== told.end)
    told.until(last, told.end).doubt('extended-end');
}

/**
 * 遇节假日顺延, or the scheme's own rule (民法典203, T21). Said in the cell, the shift is shown and
 * asked about; laid down in the scheme, somebody has decided already.
 */
function roll(told: Outcome, { rest, scan, context }: Cell): void {
  const said = rest.includes('延') && /[休末]/.test(scan.kinds);
  const { end, alt } = told;
  if ((!said && !context.rollForward) || end === undefined) return;
  const day = nextWorkingDay(end);
  if (typeof day !== 'number') told.doubt('holiday-table');
  else if (day !== end)
    told
      .until(day, said ? end : alt)
      .note('rolled-forward')
      .doubt('roll-forward', said);
}
