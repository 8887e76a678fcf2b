import type { ReadingContext } from '../context';
import { isRestDay, nextWorkingDay } from '../calendar/working-days';
import { joined } from './parsers/rule-names';
import { reportsDone } from './done';
import { isComparison, isReference, type Judged } from './gather';
import type { Combined } from './milestones';
import type { Outcome } from './outcome';
import { addSpan } from './spans';
import type { Mention, SpanMention } from './when';
import type { Words } from './words';

interface Cell {
  readonly words: Words;
  readonly context: ReadingContext;
  readonly combined: Combined;
  readonly dated: readonly Judged[];
  readonly all: readonly Judged[];
  readonly mentions: readonly Mention[];
  readonly rules: readonly string[];
}

/** A cell with a date in it: the date is the harder half, the words around it are notes (T17). */
export function decideDates(cell: Cell): Outcome {
  const { combined } = cell;
  const { kind, start, end, alt, milestones, year } = combined;
  if (kind === 'invalid') return { kind, doubts: combined.doubts, notes: combined.notes };
  const notes = joinedTo(combined.notes, notesOf(cell));
  const doubts = joinedTo(combined.doubts, doubtsOf(cell));
  const plain = kind === 'start' ? 'open-ended' : kind;
  const outcome: Outcome = {
    kind: doubts.length > 0 ? 'ambiguous' : plain,
    start,
    end,
    alt,
    milestones,
    year,
    doubts,
    notes,
  };
  return rolled(cell, extended(cell, superseded(cell, withRule(cell, outcome))));
}

const NONE: readonly string[] = [];

function joinedTo(first: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return first;
  return first.length === 0 ? more : [...new Set([...first, ...more])];
}

function notesOf({ words, combined }: Cell): readonly string[] {
  if (words.free.length === 0) return NONE;
  const notes: string[] = [];
  if (combined.kind !== 'start' && words.hasValue('longTerm', 0)) notes.push('long-term-tail');
  if (words.has('immediate') || words.has('sameDay')) notes.push('immediate');
  return notes;
}

/** What the words around the dates, and the way these are told, leave to a person. */
function doubtsOf({ words, dated }: Cell): readonly string[] {
  const { scan, free } = words;
  const doubts: string[] = [];
  let original = true;
  for (const { mention } of dated) {
    if (isReference(scan, mention) || isComparison(scan, mention)) doubts.push('reference');
    original &&= mention.marks.original;
  }
  if (original) doubts.push('extension-open');
  if (free.length === 0) return doubts;
  for (const at of free) {
    const { kind, text } = scan.at(at);
    if (kind === 'tentative') doubts.push('tentative');
    else if (kind === 'question') doubts.push('questioned');
    else if (kind === 'extendAsked' && /^(申请|拟|请求|建议)/.test(text))
      doubts.push('extension-asked');
  }
  // 5月20日已完成 tells what was done, not what is due.
  if (reportsDone(words, dated)) doubts.push('done');
  return doubts;
}

/** 每月25日前报送，12月底前完成 keeps its rule beside the date; within a range the rule is the thing. */
function withRule({ rules, dated, mentions }: Cell, outcome: Outcome): Outcome {
  if (rules.length === 0) return outcome;
  const rule = joined(rules);
  const only = dated.length === 1 ? dated[0] : undefined;
  const follows = mentions.some((one) => one.kind === 'rule' && one.from === only?.mention.to);
  if (outcome.kind === 'range' && follows) return { ...outcome, kind: 'recurring', rule };
  return { ...outcome, rule };
}

/** 5月底（申请延期至6月底）: until it is granted, the old date is the strict reading. */
function superseded({ all, dated }: Cell, outcome: Outcome): Outcome {
  if (!outcome.doubts.includes('extension-asked') || outcome.end === undefined) return outcome;
  const old = all.find((one) => !dated.includes(one))?.judgement.end;
  return old === undefined || old >= outcome.end ? outcome : { ...outcome, alt: old };
}

/** 5月31日，延期一个月: the length is added to the date before it. */
function extended({ words, mentions }: Cell, outcome: Outcome): Outcome {
  if (outcome.end === undefined || words.free.length === 0) return outcome;
  for (const at of words.all('extend')) {
    const span = mentions.find(
      (one): one is SpanMention => one.kind === 'span' && one.from > at && one.from <= at + 2,
    );
    if (!span) continue;
    const { end, doubts } = addSpan(outcome.end, span.span);
    const moved: Outcome = {
      ...outcome,
      notes: [...outcome.notes, 'extended'],
      doubts: [...outcome.doubts, ...doubts],
    };
    return {
      ...moved,
      kind: moved.doubts.length > 0 ? 'ambiguous' : outcome.kind,
      end: end ?? outcome.end,
    };
  }
  return outcome;
}

/**
 * 遇节假日顺延, or the scheme's own rule (民法典203, T21). Said in the cell, the shift is shown and
 * asked about; laid down in the scheme, somebody has decided already.
 */
function rolled({ words, context }: Cell, outcome: Outcome): Outcome {
  const said = words.has('extend') && (words.has('restDays') || words.has('weekend'));
  if ((!said && !context.rollForward) || outcome.end === undefined) return outcome;
  const rest = isRestDay(outcome.end);
  if (rest === false) return outcome;
  const shifted = nextWorkingDay(outcome.end);
  if (rest === undefined || typeof shifted !== 'number')
    return { ...outcome, kind: 'ambiguous', doubts: [...outcome.doubts, 'holiday-table'] };
  const notes = [...outcome.notes, 'rolled-forward'];
  if (!said) return { ...outcome, end: shifted, notes };
  return {
    ...outcome,
    kind: 'ambiguous',
    end: shifted,
    alt: outcome.end,
    doubts: [...outcome.doubts, 'roll-forward'],
    notes,
  };
}
