import type { ReadingContext } from '../context';
import { isRestDay, nextWorkingDay } from '../calendar/working-days';
import { joined } from './parsers/rule-names';
import { reportsDone } from './done';
import { isReference, type Judged } from './gather';
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
  if (combined.kind === 'invalid')
    return { kind: 'invalid', doubts: combined.doubts, notes: combined.notes };
  const notes = [...new Set([...combined.notes, ...notesOf(cell)])];
  const doubts = [...new Set([...combined.doubts, ...doubtsOf(cell)])];
  const outcome = withRule(cell, withKind({ ...combined, notes, doubts }));
  return rolled(cell, extended(cell, superseded(cell, outcome)));
}

function withKind(combined: Combined): Outcome {
  const { kind, ...rest } = combined;
  if (rest.doubts.length > 0) return { ...rest, kind: 'ambiguous' };
  return {
    ...rest,
    kind: kind === 'start' ? 'open-ended' : kind === 'invalid' ? 'ambiguous' : kind,
  };
}

function notesOf({ words, combined }: Cell): string[] {
  const notes: string[] = [];
  const { scan } = words;
  for (let at = 0; at < scan.length; at++) {
    if (!words.isFree(at)) continue;
    const { kind, value } = scan.at(at);
    if (kind === 'longTerm' && value === 0 && combined.kind !== 'start')
      notes.push('long-term-tail');
    if (kind === 'immediate' || kind === 'sameDay') notes.push('immediate');
  }
  return notes;
}

function doubtsOf({ words, dated }: Cell): string[] {
  const doubts: string[] = [];
  const { scan } = words;
  if (words.has('tentative')) doubts.push('tentative');
  if (words.has('question')) doubts.push('questioned');
  for (let at = words.find('extendAsked'); at >= 0; at = words.find('extendAsked', at + 1))
    if (/^(申请|拟|请求|建议)/.test(scan.at(at).text)) doubts.push('extension-asked');
  if (dated.every(({ mention }) => mention.marks.original)) doubts.push('extension-open');
  // 5月20日已完成 tells what was done, not what is due.
  if (reportsDone(words, dated)) doubts.push('done');
  if (dated.some(({ mention }) => isReference(scan, mention))) doubts.push('reference');
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
  if (outcome.end === undefined) return outcome;
  for (let at = words.find('extend'); at >= 0; at = words.find('extend', at + 1)) {
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
      ...(end === undefined ? {} : { end }),
    };
  }
  return outcome;
}

/**
 * 遇节假日顺延, or the scheme's own rule (民法典203, T21). Said in the cell, the shift is shown and
 * asked about; laid down in the scheme, somebody has decided already.
 */
function rolled({ words, context }: Cell, outcome: Outcome): Outcome {
  const said = words.has('restDays', 'weekend') && words.has('extend');
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
