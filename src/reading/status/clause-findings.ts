import { countsOf, type Count } from './counts';
import { isAttribute } from './attributes';
import type { Finding } from './findings';
import type { ParsedClause } from './parsed-clauses';
import type { Lead } from './lead';
import { readPredicate } from './predicate';
import { remainderOf } from './remainder';
import type { Segment } from './segments';
import { FINISHED, SPEAKS } from './token-kinds';
import type { Token } from './tokens';

/** What the predicates of one clause say; the counts that they leave go to `totals`. */
export function findingsOf(
  { tokens, segments, single }: Pick<ParsedClause, 'tokens' | 'segments' | 'single'>,
  totals: Count[],
): Finding[] {
  const findings: Finding[] = [];
  const period = periodOf(tokens);
  const only = single && segments.length === 1;
  const alone = only && !tokens.some(({ kind }) => kind === 'basis');
  let topic: readonly Token[] = [];
  let inherited: Lead = 'none';
  segments.forEach((segment, at) => {
    const [before, next] = [segments[at - 1], segments[at + 1]];
    if (isAttribute(segment, next)) return;
    const names = next !== undefined && isTopic(segment, next);
    const told = names
      ? undefined
      : readPredicate(segment, { topic, inherited, period, alone, single: only });
    const counts = countsOf(segment.tokens);
    totals.push(...(told ? counts.slice(0, -1) : counts));
    if (told) {
      const about = topic === before?.heads ? before : undefined;
      findings.push(remainderOf(segment, inLightOf(before, about, told)));
      inherited = LEAD_OF[told.kind] ?? 'none';
      topic = [];
    } else {
      topic = segment.heads;
      if (!names && isTurn(segment)) findings.push(turn(segment));
    }
  });
  return findings;
}

/** What the words before a predicate make of it; `topic` is what they name as its matter. */
function inLightOf(
  before: Segment | undefined,
  topic: Segment | undefined,
  told: Finding,
): Finding {
  if (told.kind === 'done' && (isSelected(before) || isSome(topic)))
    return { ...told, kind: 'part', limit: 'qualifier' };
  // 督促学校尽快整改: somebody has been told, and that is an act.
  const urged = told.kind === 'intended' && before?.heads.some(({ kind }) => kind === 'order');
  return urged ? { ...told, kind: 'under-way', certain: false } : told;
}

/** 已建成但闲置: whatever stands behind 但 takes something back. */
const isTurn = ({ tokens: [first] }: Segment): boolean =>
  first?.kind === 'contrast' && first.text !== '除';

const turn = ({ tokens }: Segment): Finding => ({
  kind: 'lacking',
  words: tokens.map(({ text }) => text).join(''),
  certain: false,
  contrast: true,
});

/** 能立即整改的已整改: only what could be. */
const isSelected = (before: Segment | undefined): boolean =>
  before?.tokens.at(-1)?.text === '的' && before.tokens.some(({ kind }) => kind === 'modal');

/** 首批资金已拨付: what is done is some of it. */
const isSome = (topic: Segment | undefined): boolean =>
  topic?.tokens.some(({ kind }) => kind === 'part') === true;

const LEAD_OF: Partial<Record<Finding['kind'], Lead>> = {
  done: 'perfect',
  part: 'perfect',
  prepared: 'perfect',
  act: 'perfect',
  undone: 'negation',
  'under-way': 'progress',
  planned: 'future',
  intended: 'future',
};

/** 春季学期补助 | 已发放: words without a lead name what the next predicate is about. */
function isTopic(segment: Segment, next: Segment): boolean {
  const led = segment.tokens.some(({ kind }) => SPEAKS.has(kind) || FINISHED.has(kind));
  return !led && !next.joined && next.tokens.some(({ kind }) => kind === 'perfect');
}

/** 6月, 春季学期 before 已: but not 于6月, and not 5月底前. */
function periodOf(tokens: readonly Token[]): 'month' | 'term' | undefined {
  const at = tokens.findIndex((token) => token.kind === 'time' || token.kind === 'perfect');
  const time = tokens[at]?.time;
  if (!time?.period || time.before || time.dated) return undefined;
  const before = tokens[at - 1];
  if (before && (before.kind === 'basis' || /[于在至自从]$/.test(before.text))) return undefined;
  return /学期|季度|半年|假/.test(tokens[at]?.text ?? '') ? 'term' : 'month';
}
