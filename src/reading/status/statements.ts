import type { Finding } from './findings';
import { clausesOf } from './clauses';
import { readPredicate, type Lead } from './predicate';
import { segmentsOf, type Segment } from './segments';
import { tokensOf, type Token } from './tokens';

/** A number of things that a clause names without saying what became of them: 7个问题, 共12人. */
export interface Total {
  readonly n: number;
  readonly unit: string;
}

export interface Statements {
  readonly findings: readonly Finding[];
  readonly totals: readonly Total[];
  /** Characters that the grammar knew nothing about. */
  readonly unread: number;
}

/** Everything that a progress text says about the work, clause by clause. */
export function statementsOf(text: string): Statements {
  const clauses = clausesOf(text);
  const findings: Finding[] = [];
  const totals: Total[] = [];
  let unread = 0;
  let contrast = false;
  for (const clause of clauses) {
    const tokens = tokensOf(clause);
    for (const token of tokens) if (token.kind === 'gap') unread += token.text.length;
    if (tokens.some((token) => token.kind === 'contrast')) contrast = true;
    if (EXCEPT.test(clause)) findings.push({ kind: 'rest', words: clause, certain: true });
    const only = tokens.length === 1 ? tokens[0]?.time : undefined;
    const last = findings.at(-1);
    if (only?.day && !only.before && last?.kind === 'done' && !last.day) {
      findings[findings.length - 1] = { ...last, day: only.day };
    }
    const past = /^(?:原|此前|之前|前期|先前|以前|曾)/.test(clause);
    for (const finding of findingsOf(tokens, clauses.length === 1, totals)) {
      findings.push({ ...finding, ...(contrast ? { contrast } : {}), ...(past ? { past } : {}) });
    }
  }
  return { findings, totals, unread };
}

/** 除2户外均已完成. */
const EXCEPT = /^除了?.{1,30}(?:以外|之外|外)/;

function findingsOf(tokens: readonly Token[], single: boolean, totals: Total[]): Finding[] {
  const segments = segmentsOf(tokens);
  const findings: Finding[] = [];
  const period = periodOf(tokens);
  let topic: readonly Token[] = [];
  let inherited: Lead = 'none';
  segments.forEach((segment, at) => {
    if (isAttribute(segment, segments[at + 1])) return;
    const only = single && segments.length === 1;
    const alone = only && !tokens.some((token) => token.kind === 'basis');
    const told = readPredicate(segment, { topic, inherited, period, alone, single: only });
    const finding = told?.kind === 'intended' && urges(segments[at - 1]) ? urged(told) : told;
    if (finding) {
      findings.push(remainderOf(segment, finding));
      collectTotals(segment, finding, totals);
      inherited = LEAD_OF[finding.kind] ?? 'none';
      topic = [];
    } else {
      collectTotals(segment, undefined, totals);
      topic = segment.heads;
    }
  });
  return findings;
}

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

/** 未整改的问题已全部整改: the first predicate only tells which problems are meant. */
function isAttribute(segment: Segment, next: Segment | undefined): boolean {
  const last = segment.tokens.at(-1);
  return (
    next !== undefined &&
    !next.joined &&
    last?.kind === 'noun' &&
    segment.tokens.some((token) => token.kind === 'negation') &&
    next.tokens.some(
      (token) => token.kind === 'perfect' || token.kind === 'progress' || token.kind === 'all',
    )
  );
}

/** 其余5名正在联系: what is still open of a whole. */
function remainderOf(segment: Segment, finding: Finding): Finding {
  const rest = segment.tokens.find((token) => token.kind === 'remain');
  if (!rest || finding.kind === 'done' || finding.kind === 'part' || finding.kind === 'none')
    return finding;
  if (finding.kind === 'under-way' && /^(?:剩|余下|仅剩|只剩|还剩|其余)/.test(rest.text)) {
    return { ...finding, kind: 'rest' };
  }
  const bareAdverb = /^(?:仍|仍然)$/.test(rest.text) && finding.count === undefined;
  if (bareAdverb || !OPEN.has(finding.kind)) return finding;
  return { ...finding, kind: 'rest' };
}

const OPEN: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'undone',
  'undone-detail',
  'intended',
  'short',
  'none',
  'lacking',
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
function collectTotals(segment: Segment, finding: Finding | undefined, totals: Total[]): void {
  const counts = segment.tokens.flatMap(({ said }) => (said?.kind === 'count' ? [said] : []));
  for (const { n, unit } of finding ? counts.slice(0, -1) : counts) totals.push({ n, unit });
}
