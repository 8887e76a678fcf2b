import { isAttribute } from './attributes';
import type { Finding } from './findings';
import { readPredicate, type Lead } from './predicate';
import { remainderOf } from './remainder';
import type { Segment } from './segments';
import type { Token, TokenKind } from './tokens';

/** A number of things that a clause names without saying what became of them: 7个问题, 共12人. */
export interface Total {
  readonly n: number;
  readonly unit: string;
}

/** What the predicates of one clause say; the counts that they leave go to `totals`. */
export function findingsOf(
  tokens: readonly Token[],
  segments: readonly Segment[],
  single: boolean,
  totals: Total[],
): Finding[] {
  const findings: Finding[] = [];
  const period = periodOf(tokens);
  let topic: readonly Token[] = [];
  let inherited: Lead = 'none';
  segments.forEach((segment, at) => {
    const next = segments[at + 1];
    if (isAttribute(segment, next)) return;
    if (next && isTopic(segment, next)) {
      collectTotals(segment, undefined, totals);
      topic = segment.heads;
      return;
    }
    const only = single && segments.length === 1;
    const alone = only && !tokens.some((token) => token.kind === 'basis');
    const told = readPredicate(segment, { topic, inherited, period, alone, single: only });
    const before = segments[at - 1];
    const some =
      told?.kind === 'done' && (isSelected(before) || (topic === before?.heads && isSome(before)));
    const finding =
      told?.kind === 'intended' && urges(segments[at - 1])
        ? urged(told)
        : some
          ? { ...told, kind: 'part' as const, limit: 'qualifier' as const }
          : told;
    if (finding) {
      findings.push(remainderOf(segment, finding));
      collectTotals(segment, finding, totals);
      inherited = LEAD_OF[finding.kind] ?? 'none';
      topic = [];
    } else {
      collectTotals(segment, undefined, totals);
      topic = segment.heads;
      // 已建成但闲置: whatever stands behind 但 takes something back.
      const [first] = segment.tokens;
      if (first?.kind === 'contrast' && first.text !== '除') {
        const words = segment.tokens.map(({ text }) => text).join('');
        findings.push({ kind: 'lacking', words, certain: false, contrast: true });
      }
    }
  });
  return findings;
}

/** 能立即整改的已整改: only what could be. */
const isSelected = (before: Segment | undefined): boolean =>
  before?.tokens.at(-1)?.text === '的' && before.tokens.some(({ kind }) => kind === 'modal');

/** 首批资金已拨付: what is done is some of it. */
const isSome = (before: Segment): boolean => before.tokens.some(({ kind }) => kind === 'part');

/** 督促学校尽快整改: somebody has been told, and that is an act. */
const urges = (before: Segment | undefined): boolean =>
  before?.heads.some((head) => head.kind === 'order') === true;
const urged = (told: Finding): Finding => ({ ...told, kind: 'under-way', certain: false });

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

const FINISHED: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'result',
  'suffix',
  'ongoing',
  'remain',
  'relapse',
  'trouble',
  'absence',
  'idle',
  'part',
]);

/** 6月, 春季学期 before 已: but not 于6月, and not 5月底前. */
function periodOf(tokens: readonly Token[]): 'month' | 'term' | undefined {
  const at = tokens.findIndex((token) => token.kind === 'time' || token.kind === 'perfect');
  const time = tokens[at]?.time;
  if (!time?.period || time.before || time.dated) return undefined;
  const before = tokens[at - 1];
  if (before && (before.kind === 'basis' || /[于在至自从]$/.test(before.text))) return undefined;
  return /学期|季度|半年|假/.test(tokens[at]?.text ?? '') ? 'term' : 'month';
}

/** Every count but the one of the predicate itself is a total of what follows. */
export function collectTotals(
  segment: Segment,
  finding: Finding | undefined,
  totals: Total[],
): void {
  const counts = segment.tokens.flatMap(({ said }) => (said?.kind === 'count' ? [said] : []));
  for (const { n, unit } of finding ? counts.slice(0, -1) : counts) totals.push({ n, unit });
}

/** Not only when, whose and after what: the clause that the text is about. */
export const isMatter = ({ tokens, heads }: Segment): boolean =>
  heads.some((head) => head.kind !== 'weak' && head.kind !== 'prepnoun') ||
  tokens.some(({ kind }) => SPEAKS.has(kind));

const SPEAKS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'perfect',
  'negation',
  'progress',
  'manner',
  'future',
  'wait',
  'longterm',
  'noproblem',
  'weakpart',
  'short',
  'stuck',
]);
