import type { ReadingContext } from '../context';
import { decideDates } from './decide-dates';
import { decideSpans } from './decide-spans';
import { reportsDoneAlone } from './done';
import { hasEvent } from './events';
import { dayOfContext } from './frame';
import { deadlinesOf, judgeAll } from './gather';
import { combine } from './milestones';
import { undecided, wrong, type Outcome } from './outcome';
import { IMPOSSIBLE, joined } from './parsers/rule-names';
import type { Scan } from './scan';
import { isTemplate } from './template';
import type { Mention } from './when';
import { Words } from './words';

/** Days that 立行立改 leaves unless the scheme says otherwise (T18). */
const IMMEDIATE_DAYS = 7;

/** From all that a cell says of time, the one deadline that it sets. */
export function decide(scan: Scan, mentions: readonly Mention[], context: ReadingContext): Outcome {
  const words = new Words(scan, mentions);
  if (isTemplate(scan)) return undecided('placeholder');
  const rules: string[] = [];
  for (const one of mentions) if (one.kind === 'rule') rules.push(one.rule);
  if (rules.includes(IMPOSSIBLE)) return wrong('no-such-day');
  const all = judgeAll(scan, mentions, context);
  const dated = deadlinesOf(scan, all, rules.length > 0);
  const combined = combine(scan, dated);
  if (combined) return decideDates({ words, context, combined, dated, all, mentions, rules });
  const spans = decideSpans(words, mentions, context);
  if (spans) return spans;
  if (rules.length > 0) return recurring(words, rules);
  return all.length > 0 ? undecided('reference') : withoutDates(words, context);
}

function recurring(words: Words, rules: readonly string[]): Outcome {
  const notes = words.has('longTerm') ? ['long-term-tail'] : [];
  return { kind: 'recurring', rule: joined(rules), doubts: [], notes };
}

/** No date, no length, no rule: words that speak of time without naming one, or no time at all. */
function withoutDates(words: Words, context: ReadingContext): Outcome {
  const { scan } = words;
  const tail = words.has('longTerm') ? ['long-term-tail'] : [];
  if (words.has('immediate') || words.has('sameDay') || isThatDay(words))
    return atOnce(words, context, tail);
  if (words.hasValue('extend', 1)) return undecided('extension-open', tail);
  if (words.has('ditto')) return undecided('ditto');
  if (words.has('tentative')) return undecided('tentative');
  if (words.has('longTerm')) {
    if (reportsDoneAlone(words)) return undecided('done', tail);
    return openEnded(words, context);
  }
  if (words.has('elsewhere')) return undecided('elsewhere');
  if (words.has('undated')) return undecided('undated');
  if (hasEvent(words)) return undecided('event');
  if (words.has('blankMark') && scan.length === 1 && scan.at(0).text.length > 1)
    return undecided('placeholder');
  return wrong('no-time');
}

/** 当日, 当天内 as the whole cell. */
function isThatDay({ scan }: Words): boolean {
  return scan.length <= 3 && /^当[日天]$/.test(scan.at(0).text);
}

function openEnded(words: Words, context: ReadingContext): Outcome {
  const now = words.hasValue('longTerm', 1);
  const issued = dayOfContext(context.issued);
  return {
    kind: 'open-ended',
    doubts: [],
    notes: [],
    ...(now && issued !== undefined ? { start: issued } : {}),
  };
}

/** 立行立改 is the most urgent wording, not one without a deadline (T18). */
function atOnce(words: Words, context: ReadingContext, tail: readonly string[]): Outcome {
  const notes = ['immediate', ...tail];
  if (reportsDoneAlone(words)) return undecided('done', notes);
  const found = dayOfContext(context.foundOn);
  const issued = dayOfContext(context.issued);
  const from = found ?? issued;
  if (from === undefined) return undecided('immediate', notes);
  const days =
    words.has('sameDay') || isThatDay(words) ? 0 : (context.immediateDays ?? IMMEDIATE_DAYS);
  const told = found === undefined ? 'issued' : 'found-on';
  return { kind: 'point', end: from + days, doubts: [], notes, counted: { from, told } };
}
