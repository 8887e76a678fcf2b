import type { Cell } from './cell';
import { lastOf } from './last-of';
import { undecided, type Outcome } from './outcome';
import { addSpan } from './spans';
import { triggerOf } from './triggers';
import type { SpanMention } from './when';

/** A length without 内 is a deadline only if hardly anything stands beside it: 整改期限为3个月. */
const FEW_TOKENS = 3;
/** 15天完成, but not 三年行动, 九年一贯制. */
const DEED = /^(完成|整改|报|上报|办结|落实|解决|到位|时间|时限|的)/;

/** 3个工作日内, 自印发之日起一个月内: counted from a day that the context knows (T19, T20, T24). */
export function decideSpans(cell: Cell): Outcome | undefined {
  const { rest, mentions, scan } = cell;
  const all = mentions.filter((one): one is SpanMention => one.kind === 'span');
  const within = all.filter((one) => one.within);
  const spans = within.length > 0 ? within : bare(cell, all);
  const first = spans[0];
  if (!first) return all.some(({ to }) => scan.kind(to) === '后') ? undecided('after') : undefined;
  return counted(cell, first, spans).note('soft', rest.includes('拟'));
}

function counted(cell: Cell, first: SpanMention, spans: readonly SpanMention[]): Outcome {
  const { rest, context } = cell;
  // 延期一个月 leans on a date that the cell does not name.
  if (/[延请可]/.test(rest)) return undecided('extension-open');
  const trigger = triggerOf(cell, first, context);
  const [from, later] = trigger.days;
  if (from === undefined) return undecided('no-trigger');
  if (later !== undefined)
    return undecided('two-triggers').until(
      addSpan(later, first.span).end,
      addSpan(from, first.span).end,
    );
  const told = lastOf(spans.map(({ span }) => addSpan(from, span)));
  told.counted = { from, told: trigger.told };
  return told.doubt('around', rest.includes('余'));
}

/** Lengths without 内 that can be nothing but a deadline: 15天, 15天完成; but not 每学期末前10天. */
function bare(
  { scan, rest, mentions }: Cell,
  spans: readonly SpanMention[],
): readonly SpanMention[] {
  const beside = spans.reduce((count, { from, to }) => count - (to - from), scan.length);
  if (mentions.some(({ kind }) => kind === 'rule')) return [];
  if (beside > FEW_TOKENS && !/[起往收发即]/.test(rest)) return [];
  return spans.filter(({ to }) => scan.isBreak(to) || DEED.test(scan.at(to).text));
}
