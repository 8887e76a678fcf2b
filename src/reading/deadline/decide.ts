import type { ReadingContext } from '../context';
import { Cell } from './cell';
import { deadlinesOf } from './deadlines-of';
import { decideDates, heedWords } from './decide-dates';
import { decideSpans } from './decide-spans';
import { hasEvent } from './events';
import { dayOfContext } from './frame';
import { judgeAll } from './gather';
import { isName } from './is-name';
import { joinedRules } from './grammar/read-rule';
import { IMPOSSIBLE } from './grammar/rule-place';
import { combine } from './milestones';
import { Outcome, undecided, wrong } from './outcome';
import type { Scan } from './scan';
import type { Answer } from './settle';
import type { Mention } from './when';

/** Days that 立行立改 leaves unless the scheme says otherwise (T18). */
const IMMEDIATE_DAYS = 7;
/** 2020年X月X日, ____年__月__日, 年 月 日, YYYY-MM-DD: a form that nobody filled in (T23). */
const TEMPLATE = /X[年月日]|年月(?![底初中内])|月日|X[-./]X/;
/** 当日, 当天内 as the whole cell */
const THAT_DAY = /^彼.{0,2}$/;

/** From all that a cell says of time, the one deadline that it sets. */
export function decide(
  scan: Scan,
  mentions: readonly Mention[],
  context: ReadingContext,
  answer: Answer | undefined,
): Outcome {
  if (TEMPLATE.test(scan.kinds)) return undecided('placeholder');
  if (isName(scan)) return wrong('no-time');
  const rules: string[] = [];
  let known = context;
  for (const one of mentions) {
    if (one.kind === 'rule') rules.push(one.rule);
    // A document number in the cell tells the year where nothing else does (T13).
    if (one.kind === 'noise' && one.documentYear !== undefined)
      known = { year: { value: one.documentYear, source: 'document-number' }, ...known };
  }
  const cell = new Cell(scan, mentions, known, answer);
  const rule = rules.length > 0 ? joinedRules(rules) : '';
  if (rule.includes(IMPOSSIBLE)) return wrong('no-such-day');
  const all = judgeAll(cell);
  const dated = deadlinesOf(scan, all, rule !== '');
  const told = combine(scan, dated);
  if (told) return decideDates(cell, told, { dated, all, rule });
  const dateless = decideSpans(cell) ?? decideRule(rule) ?? decideWords(cell, all.length > 0);
  return scan.telling && dateless.kind !== 'invalid' ? heedWords(dateless, cell.rest) : dateless;
}

function decideRule(rule: string): Outcome | undefined {
  if (rule === '') return undefined;
  const told = new Outcome('recurring');
  told.rule = rule;
  return told;
}

/** No date, no length, no rule: words that speak of time without naming one, or no time at all. */
function decideWords(cell: Cell, dated: boolean): Outcome {
  const { rest, scan, context } = cell;
  if (dated) return undecided('reference');
  if (/[即当]/.test(rest) || THAT_DAY.test(rest)) return atOnce(cell);
  if (rest.includes('延')) return undecided('extension-open');
  if (rest.includes('同')) return undecided('ditto');
  if (rest.includes('待')) return undecided('tentative');
  if (/[长往]/.test(rest)) {
    if (/[已毕]/.test(rest)) return undecided('done');
    return new Outcome().from(rest.includes('往') ? dayOfContext(context.issued) : undefined);
  }
  if (/见|^[按据]/.test(rest)) return undecided('elsewhere');
  if (rest.includes('缓')) return undecided('undated');
  // 自印发之日起施行
  if (/发起[发文]*$/.test(rest)) return new Outcome().from(dayOfContext(context.issued));
  if (hasEvent(cell)) return undecided('event');
  return rest === 'X' && scan.at(0).length > 1 ? undecided('placeholder') : wrong('no-time');
}

/** 立行立改 is the most urgent wording, not one without a deadline (T18). */
function atOnce({ rest, scan, context }: Cell): Outcome {
  const told = new Outcome().note('immediate');
  if (/[已毕]/.test(rest)) return told.doubt('done');
  const found = dayOfContext(context.foundOn);
  const from = found ?? dayOfContext(context.issued);
  if (from === undefined) return told.doubt('immediate');
  told.counted = { from, told: found === undefined ? 'issued' : 'found-on' };
  const onTheDay = rest.search(/[当彼]/);
  const days = onTheDay < 0 ? (context.immediateDays ?? IMMEDIATE_DAYS) : 0;
  // 当日整改 names the day of finding, where that is known; all else is counted, and written by nobody.
  const named = onTheDay >= 0 && found !== undefined && /[日天]/.test(scan.at(onTheDay).text);
  if (!named) told.assumedDays = days;
  return told.until(from + days);
}
