import type { ReadingContext } from '../context';
import type { TokenKind } from './token';
import { undecided, type Outcome } from './outcome';
import { addSpan } from './spans';
import { triggerOf } from './triggers';
import type { Mention, SpanMention } from './when';
import type { Words } from './words';

/** A length without 内 is a deadline only if hardly anything stands beside it. */
const FEW_TOKENS = 5;

/** 3个工作日内, 自印发之日起一个月内: counted from a day that the context knows (T19, T20, T24). */
export function decideSpans(
  words: Words,
  mentions: readonly Mention[],
  context: ReadingContext,
): Outcome | undefined {
  const all = mentions.filter((one): one is SpanMention => one.kind === 'span');
  if (all.length === 0) return undefined;
  const within = all.filter((one) => one.within);
  const spans = within.length > 0 ? within : bare(words, all);
  const first = spans[0];
  if (!first) return undefined;
  const notes = [
    ...(words.has('immediate') ? ['immediate'] : []),
    ...(words.hasValue('longTerm', 0) ? ['long-term-tail'] : []),
    ...(words.has('soft') ? ['soft'] : []),
  ];
  // 延期一个月 leans on a date that the cell does not name.
  if (words.has('extendAsked') || words.hasValue('extend', 1))
    return undecided('extension-open', notes);
  const trigger = triggerOf(words, first, context);
  if ('doubt' in trigger) {
    if (!trigger.days) return undecided(trigger.doubt, notes);
    const [early, late] = trigger.days.map((day) => addSpan(day, first.span).end);
    return {
      ...undecided(trigger.doubt, notes),
      end: late,
      alt: early,
    };
  }
  const ends = spans.map(({ span }) => addSpan(trigger.day, span));
  const doubts = [...new Set(ends.flatMap((one) => one.doubts))];
  if (words.has('around')) doubts.push('around');
  if (words.has('question')) doubts.push('questioned');
  if (words.has('tentative')) doubts.push('tentative');
  const days = ends.flatMap(({ end }) => (end === undefined ? [] : [end]));
  const end = days.length > 0 ? Math.max(...days) : undefined;
  const alt = ends.find((one) => one.end === end)?.alt;
  const milestones = [...new Set(days)].sort((a, b) => a - b);
  return {
    kind: doubts.length > 0 ? 'ambiguous' : 'point',
    doubts,
    notes,
    counted: { from: trigger.day, told: trigger.told },
    end,
    alt,
    ...(milestones.length > 1 ? { milestones } : {}),
  };
}

const TRIGGERS: ReadonlySet<TokenKind> = new Set(['since', 'receive', 'issue', 'immediate']);

function bare(words: Words, spans: readonly SpanMention[]): readonly SpanMention[] {
  const { scan } = words;
  if (scan.length > FEW_TOKENS && !words.hasAny(TRIGGERS)) return [];
  return spans.filter(({ to }) => scan.isBreak(to) || DEED.test(scan.at(to).text));
}

/** 15天完成, but not 三年行动, 九年一贯制. */
const DEED = /^(完成|整改|报|上报|办结|落实|解决|到位|时间|时限|的)/;
