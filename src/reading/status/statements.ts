import { isAttribute, isName, withoutAttributes } from './attributes';
import type { Finding } from './findings';
import { clausesOf } from './clauses';
import { GONE, IN_USE } from './evidence';
import { readPredicate, type Lead } from './predicate';
import { shrunk } from './shrunk';
import { remainderOf } from './remainder';
import { isRemedy } from './remedy';
import { scoped } from './scope';
import { segmentsOf, type Segment } from './segments';
import { tokensOf, type Token, type TokenKind } from './tokens';

/** A number of things that a clause names without saying what became of them: 7个问题, 共12人. */
export interface Total {
  readonly n: number;
  readonly unit: string;
}

export interface Statements {
  readonly findings: readonly Finding[];
  readonly totals: readonly Total[];
}

/** Everything that a progress text says about the work, clause by clause. */
export function statementsOf(text: string): Statements {
  const clauses = clausesOf(text).map(({ text: clause, item }) => {
    const tokens = withoutAttributes(tokensOf(clause));
    const segments = segmentsOf(tokens);
    return { clause, item, tokens, segments, matter: segments.some(isMatter) };
  });
  const findings: Finding[] = [];
  const totals: Total[] = [];
  let contrast = false;
  let previous = '';
  const inItem = tally(clauses, () => true);
  const matters = tally(clauses, ({ matter }) => matter);
  for (const [at, { clause, item, tokens, segments }] of clauses.entries()) {
    const next = clauses[at + 1]?.clause;
    if (next !== undefined && isRemedy(next) && isName(tokens)) {
      collectTotals({ tokens, heads: [], joined: false }, undefined, totals);
      continue;
    }
    const single = inItem.get(item) === 1 || matters.get(item) === 1;
    if (tokens.some((token) => token.kind === 'contrast')) contrast = true;
    if (ASKS.test(clause)) continue;
    if (clause === '未') findings.push({ kind: 'undone', words: clause, certain: false });
    if (EACH.test(clause) && !/[已均都]/.test(clause)) {
      findings.push({ kind: 'effort', words: clause, certain: false });
      continue;
    }
    const left = shrunk(clause);
    if (left) {
      findings.push(left);
      continue;
    }
    if (NOTE.test(clause) && findings.at(-1)?.kind === 'done') {
      findings.push({ kind: 'planned', words: clause, certain: false });
      continue;
    }
    if (EXCEPT.test(clause)) findings.push({ kind: 'rest', words: clause, certain: true });
    const only = tokens.length === 1 ? tokens[0]?.time : undefined;
    const last = findings.at(-1);
    if (only?.day && !only.before && last?.kind === 'done' && !last.day) {
      findings[findings.length - 1] = { ...last, day: only.day };
    }
    const evident = shows(clause, tokens);
    if (evident) findings.push({ kind: 'evidence', words: clause, certain: true });
    const reason = /^(?:因|由于|鉴于|受)/.test(clause);
    const past = /^(?:原|此前|之前|前期|先前|以前|曾|并将(?![于在要会]))/.test(clause);
    const before = previous;
    const said = TELLS.test(before) ? `${before}${clause}` : clause;
    const told = findingsOf(tokens, segments, single, totals).map((finding) =>
      scoped(finding, said),
    );
    previous = clause;
    for (const finding of told) {
      if (finding.bare && PURPOSE.test(clause)) continue;
      // 不再积水 denies the fault, and no work.
      if (evident && finding.kind === 'undone-detail') continue;
      if (finding.kind === 'done' && ONLY.test(clause)) {
        findings.push({ ...finding, kind: 'part', limit: 'count' });
        continue;
      }
      const aimed = finding.bare && (EFFORT.test(before) || foretold(findings.at(-1), tokens));
      if (aimed) {
        findings.push({ ...finding, kind: 'planned', certain: false });
        continue;
      }
      // 因重视不够 gives the reason, not the state.
      if (reason && REASONS.has(finding.kind)) continue;
      findings.push({
        ...finding,
        ...(contrast ? { contrast } : {}),
        ...(past ? { past } : {}),
        ...(isRemedy(clause) ? { remedy: true } : {}),
      });
    }
    if (told.length === 0 && AGAIN.test(clause)) {
      findings.push({ kind: 'lacking', words: clause, certain: false, contrast: true });
    }
  }
  return { findings, totals };
}

/** How many clauses each numbered item has. */
function tally<Item extends { readonly item: number }>(
  clauses: readonly Item[],
  counts: (clause: Item) => boolean,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const clause of clauses) {
    if (counts(clause)) found.set(clause.item, (found.get(clause.item) ?? 0) + 1);
  }
  return found;
}

/** Not only when, whose and after what: the clause that the text is about. */
const isMatter = ({ tokens, heads }: Segment): boolean =>
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

const REASONS: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'short',
  'lacking',
  'weak-part',
  'undone-detail',
]);

/** 照明正常, 不再积水: it shows that the matter is settled. */
const shows = (clause: string, tokens: readonly Token[]): boolean =>
  GONE.test(clause)
    ? !tokens.some(
        ({ kind, text }) =>
          kind === 'future' ||
          kind === 'wait' ||
          kind === 'modal' ||
          (kind === 'negation' && text !== '不再' && text !== '未'),
      )
    : IN_USE.test(clause) && !tokens.some(({ kind }) => kind === 'negation' || kind === 'future');

/** 计划7月10日开工，8月20日完工: a plan goes on until something is said to have been done. */
const foretold = (last: Finding | undefined, tokens: readonly Token[]): boolean =>
  (last?.kind === 'planned' || last?.kind === 'intended') &&
  last.past !== true &&
  last.bare !== true &&
  tokens.some(({ kind }) => kind === 'time');

/** 据学校反馈, 经自查 … what the next clause says is what somebody told. */
const TELLS = /^据.{1,10}(?:称|说|讲|反映|汇报|介绍|反馈|报告|告知|悉)$/;
/** 加大力度，全面完成: what the effort is for. */
const EFFORT =
  /^(?:挂图作战|决战|大干|奋战|冲刺|攻坚)|^下一?(?:步|阶段)$|^(?:要|应|须|进一步|不断)*(?:加大|加强|强化|压实|狠抓|提高|落实责任|明确)/;
/** 完成一项销号一项: how it is to be done. */
const EACH = /一([个项起批件处例户名所]).{0,5}一(?:\1|[个项起批件处例户名所])/;
/** 请上级协调解决 asks others. */
const ASKS = /^恳?请(?![示假购款到来回辞教])/;
/** 已完成（预计）: a note behind a statement that takes it back. */
const NOTE = /^(?:计划|预计|预估|拟|拟定|暂定|未|尚未|否|目标|待[定议查核实确认]{1,3})$/;
/** 已返校，又离校. */
/** 为完成整改任务, 直到清零, 整改到位前: what is wanted, or what something else waits for. */
const PURPOSE =
  /^(?:为了?(?=完成|确保|实现|保证|全[面部]|整改|如期|按期|尽快)|为了|旨在|以便|目的|目标是|任务是|直[至到]|围绕|以.+为|.*(?:情况|条件|前提)下)|(?:完成|整改|到位|清零|消除|销号|落实).{0,4}(?:之前|以前|前)(?!期)/;
/** 已到位的只有3所. */
const ONLY = /的(?:只|仅|才|不到|不足)/;
const AGAIN =
  /^后?(?:又|却|再次|再度)|^.{0,8}(?:还(?:[需有是]|在)|(?:仍|依然|依旧)(?!正常|坚持|保持|按|由|可|能|将|在坚持))(?!校|读|学|坚持|籍|册|岗|就读)/;

/** 除2户外均已完成. */
const EXCEPT = /^除了?.{1,30}(?:以外|之外|外)/;

function findingsOf(
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
function collectTotals(segment: Segment, finding: Finding | undefined, totals: Total[]): void {
  const counts = segment.tokens.flatMap(({ said }) => (said?.kind === 'count' ? [said] : []));
  for (const { n, unit } of finding ? counts.slice(0, -1) : counts) totals.push({ n, unit });
}
