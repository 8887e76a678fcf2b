import type { ReadingContext } from '../context';
import { Cell } from './cell';
import { decideDates } from './decide-dates';
import { decideSpans } from './decide-spans';
import { hasEvent } from './events';
import { dayOfContext } from './frame';
import { deadlinesOf, judgeAll } from './gather';
import { joinedRules } from './grammar/read-rule';
import { IMPOSSIBLE } from './grammar/rule-place';
import { combine } from './milestones';
import { outcome, undecided, wrong, type Outcome } from './outcome';
import type { Scan } from './scan';
import type { Mention } from './when';

/** Days that 立行立改 leaves unless the scheme says otherwise (T18). */
const IMMEDIATE_DAYS = 7;
/** 2020年X月X日, ____年__月__日, 年 月 日, YYYY-MM-DD: a form that nobody filled in (T23). */
const TEMPLATE = /X[年月日]|年月(?![底初中内])|月日|X[-./]X/;
/** 当日, 当天内 as the whole cell */
const THAT_DAY = /^彼.{0,2}$/;

/** From all that a cell says of time, the one deadline that it sets. */
export function decide(scan: Scan, mentions: readonly Mention[], context: ReadingContext): Outcome {
  if (TEMPLATE.test(scan.kinds)) return undecided('placeholder');
  const cell = new Cell(scan, mentions, context);
  const rules: string[] = [];
  for (const one of mentions) if (one.kind === 'rule') rules.push(one.rule);
  if (rules.includes(IMPOSSIBLE)) return wrong('no-such-day');
  const all = judgeAll(cell);
  const dated = deadlinesOf(scan, all, rules.length > 0);
  const combined = combine(scan, dated);
  if (combined) return decideDates(cell, { combined, dated, all, rules });
  const spans = decideSpans(cell);
  if (spans) return spans;
  const tail = cell.rest.includes('长') ? ['long-term-tail'] : [];
  if (rules.length > 0 && cell.scan.telling && /[?待]/.test(cell.rest))
    return { ...undecided('questioned'), rule: joinedRules(rules) };
  if (rules.length > 0) return { ...outcome('recurring', tail), rule: joinedRules(rules) };
  return all.length > 0 ? undecided('reference') : withoutDates(cell, tail);
}

/** No date, no length, no rule: words that speak of time without naming one, or no time at all. */
function withoutDates(cell: Cell, tail: readonly string[]): Outcome {
  const { rest, scan } = cell;
  if (/[即当]/.test(rest) || THAT_DAY.test(rest)) return atOnce(cell, tail);
  if (rest.includes('延')) return undecided('extension-open', tail);
  if (rest.includes('同')) return undecided('ditto');
  if (rest.includes('待')) return undecided('tentative');
  if (/[长往]/.test(rest)) return /[已毕]/.test(rest) ? undecided('done', tail) : openEnded(cell);
  if (/见|^[按据]/.test(rest)) return undecided('elsewhere');
  if (rest.includes('缓')) return undecided('undated');
  if (hasEvent(cell)) return undecided('event');
  return rest === 'X' && scan.at(0).length > 1 ? undecided('placeholder') : wrong('no-time');
}

function openEnded({ rest, context }: Cell): Outcome {
  const start = rest.includes('往') ? dayOfContext(context.issued) : undefined;
  return { ...outcome('open-ended'), start };
}

/** 立行立改 is the most urgent wording, not one without a deadline (T18). */
function atOnce({ rest, context }: Cell, tail: readonly string[]): Outcome {
  const notes = ['immediate', ...tail];
  if (/[已毕]/.test(rest)) return undecided('done', notes);
  const found = dayOfContext(context.foundOn);
  const from = found ?? dayOfContext(context.issued);
  if (from === undefined) return undecided('immediate', notes);
  const days = /[当彼]/.test(rest) ? 0 : (context.immediateDays ?? IMMEDIATE_DAYS);
  const told = found === undefined ? 'issued' : 'found-on';
  return { ...outcome('point', notes), end: from + days, counted: { from, told } };
}
