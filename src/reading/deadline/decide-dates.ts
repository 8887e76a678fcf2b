import { isRestDay, nextWorkingDay } from '../calendar/working-days';
import type { Cell } from './cell';
import { isAside, type Judged } from './gather';
import { joinedRules } from './grammar/read-rule';
import type { Judgement } from './judgement';
import { outcome, united, type Outcome } from './outcome';
import { addSpan } from './spans';

export interface Dates {
  readonly combined: Judgement;
  /** The dates that set the deadline, and all dates of the cell. */
  readonly dated: readonly Judged[];
  readonly all: readonly Judged[];
  readonly rules: readonly string[];
}

/** A cell with a date in it: the date is the harder half, the words around it are notes (T17). */
export function decideDates(cell: Cell, dates: Dates): Outcome {
  const { combined } = dates;
  const { kind, start, end, alt, milestones, year } = combined;
  if (kind === 'invalid') return { ...outcome(kind, combined.notes), doubts: combined.doubts };
  const said = cell.scan.telling;
  const notes = said ? united([combined.notes, notesOf(cell, kind)]) : combined.notes;
  const doubts = united([combined.doubts, doubtsOf(cell, dates, said)]);
  const plain: Outcome = {
    kind: doubts.length > 0 ? 'ambiguous' : kind === 'start' ? 'open-ended' : kind,
    start,
    end,
    alt,
    rule: undefined,
    milestones,
    doubts,
    notes,
    year,
    counted: undefined,
  };
  const ruled = dates.rules.length > 0 ? withRule(cell, dates, plain) : plain;
  const asked = doubts.includes('extension-asked') ? superseded(dates, ruled) : ruled;
  return rolled(cell, said ? extended(cell, asked) : asked, said ? cell.rest : '');
}

function notesOf({ rest }: Cell, kind: string): readonly string[] {
  const notes: string[] = [];
  if (kind !== 'start' && rest.includes('长')) notes.push('long-term-tail');
  if (/[即当]/.test(rest)) notes.push('immediate');
  return notes;
}

/** What the words around the dates, and the way these are told, leave to a person. */
function doubtsOf(cell: Cell, { dated }: Dates, said: boolean): readonly string[] {
  const { scan } = cell;
  const doubts: string[] = [];
  let original = true;
  for (const { mention } of dated) {
    if (isAside(scan, mention)) doubts.push('reference');
    original &&= mention.marks.original;
  }
  if (original) doubts.push('extension-open');
  if (!said) return doubts;
  const { rest } = cell;
  if (rest.includes('待')) doubts.push('tentative');
  if (rest.includes('?')) doubts.push('questioned');
  if (rest.includes('请')) doubts.push('extension-asked');
  if (rest.includes('已') && reportsDone(cell, dated)) doubts.push('done');
  return doubts;
}

/**
 * True where a cell with a date reports what was done: 截至5月25日，已全部整改完毕. A 已 before a date
 * that is marked as a deadline (已更换2台，其余6月底前更换) and an attribute (已排查的问题) do not.
 */
function reportsDone({ rest, scan }: Cell, dated: readonly Judged[]): boolean {
  const last = dated.at(-1)?.mention;
  if (!last) return false;
  const { marks, from, to } = last;
  const { edge } = last.kind === 'date' ? last.when : last.right;
  const due = marks.before || marks.soft || marks.extended || edge !== undefined;
  for (let at = rest.indexOf('已'); at >= 0; at = rest.indexOf('已', at + 1)) {
    if (scan.kind(at + 1) === '的') continue;
    if (at < from ? !due : at === to || scan.isBreak(at) || scan.at(at).length > 1) return true;
  }
  return false;
}

/** 每月25日前报送，12月底前完成 keeps its rule beside the date; within a range the rule is the thing. */
function withRule({ mentions, scan }: Cell, { rules, dated }: Dates, told: Outcome): Outcome {
  const rule = joinedRules(rules);
  const to = dated.length === 1 ? (dated[0]?.mention.to ?? 0) : -1;
  const behind = scan.kind(to) === ',' ? to + 1 : to;
  const follows = mentions.some((one) => one.kind === 'rule' && one.from === behind);
  return told.kind === 'open-ended' || (told.kind === 'range' && follows)
    ? { ...told, kind: 'recurring', rule }
    : { ...told, rule };
}

/** 5月底（申请延期至6月底）: until it is granted, the old date is the strict reading. */
function superseded({ all, dated }: Dates, told: Outcome): Outcome {
  if (told.end === undefined) return told;
  const old = all.find((one) => !dated.includes(one))?.judgement.end;
  return old === undefined || old >= told.end ? told : { ...told, alt: old };
}

/** 5月31日，延期一个月: the length is added to the date before it. */
function extended({ rest, mentions }: Cell, told: Outcome): Outcome {
  const at = rest.search(/[延改]/);
  if (told.end === undefined || at < 0) return told;
  for (const one of mentions) {
    if (one.kind !== 'span' || one.from <= at || one.from > at + 2) continue;
    const { end = told.end, doubts } = addSpan(told.end, one.span);
    const moved = { ...told, end, notes: [...told.notes, 'extended'] };
    return doubts.length === 0
      ? moved
      : { ...moved, kind: 'ambiguous', doubts: [...told.doubts, ...doubts] };
  }
  return told;
}

/**
 * 遇节假日顺延, or the scheme's own rule (民法典203, T21). Said in the cell, the shift is shown and
 * asked about; laid down in the scheme, somebody has decided already.
 */
function rolled({ scan, context }: Cell, told: Outcome, rest: string): Outcome {
  const said = rest.includes('延') && /[休末]/.test(scan.kinds);
  const { end } = told;
  if ((!said && !context.rollForward) || end === undefined) return told;
  const rests = isRestDay(end);
  if (rests === false) return told;
  const shifted = nextWorkingDay(end);
  if (rests === undefined || typeof shifted !== 'number')
    return { ...told, kind: 'ambiguous', doubts: [...told.doubts, 'holiday-table'] };
  const moved = { ...told, end: shifted, notes: [...told.notes, 'rolled-forward'] };
  return said
    ? { ...moved, kind: 'ambiguous', alt: end, doubts: [...told.doubts, 'roll-forward'] }
    : moved;
}
