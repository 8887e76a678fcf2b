import { isName, withoutAttributes } from './attributes';
import { collectTotals, findingsOf, isMatter, type Total } from './clause-findings';
import { clausesOf, plainText } from './clauses';
import { shows } from './evidence';
import type { Finding } from './findings';
import { filledOwnLack } from './problem';
import { isRemedy } from './remedy';
import { scoped } from './scope';
import { segmentsOf } from './segments';
import { shrunk } from './shrunk';
import { tokensOf, type Token } from './tokens';

export interface Statements {
  readonly findings: readonly Finding[];
  readonly totals: readonly Total[];
}

/** Everything that a progress text says about the work, clause by clause. */
export function statementsOf(text: string): Statements {
  const plain = plainText(text);
  const clauses = clausesOf(plain).map(({ text: clause, item }) => {
    const tokens = withoutAttributes(tokensOf(clause));
    const segments = segmentsOf(tokens);
    const matter = segments.some(isMatter);
    return { clause, item, tokens, segments, matter, remedy: isRemedy(clause) };
  });
  const findings: Finding[] = [];
  const totals: Total[] = [];
  let contrast = false;
  let previous = '';
  const inItem = tally(clauses, () => true);
  const matters = tally(clauses, ({ matter }) => matter);
  for (const [at, { clause, item, tokens, segments, remedy }] of clauses.entries()) {
    if (clauses[at + 1]?.remedy === true && isName(tokens)) {
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
    const reason = /^(?:因|由于|鉴于|受)|为由$/.test(clause);
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
      if (evident && (finding.kind === 'undone-detail' || finding.kind === 'undone')) continue;
      if (finding.kind === 'done' && ONLY.test(clause)) {
        findings.push({ ...finding, kind: 'part', limit: 'count' });
        continue;
      }
      const aimed = finding.bare && (EFFORT.test(before) || foretold(findings.at(-1), tokens));
      if (aimed) {
        findings.push({ ...finding, kind: 'planned', certain: false });
        continue;
      }
      // 今后严格管理 goes on from what was done.
      if (LATER.has(finding.kind) && HENCEFORTH.test(clause) && findings.some(isDone)) continue;
      // 因重视不够 gives the reason, not the state.
      if (reason && REASONS.has(finding.kind)) continue;
      findings.push({
        ...finding,
        ...(contrast ? { contrast } : {}),
        ...(past ? { past } : {}),
        ...(remedy ? { remedy } : {}),
      });
    }
    const open = told.every(({ kind }) => TAKES_NOTHING_BACK.has(kind));
    if ((told.length === 0 && AGAIN.test(clause)) || (open && SOME.test(clause))) {
      findings.push({ kind: 'lacking', words: clause, certain: false, contrast: true });
    }
  }
  return { findings: filledOwnLack(findings, plain), totals };
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

const REASONS: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'short',
  'lacking',
  'weak-part',
  'undone-detail',
]);

const HENCEFORTH = /^(?:今后|以后|日后|往后|平时)/;
const LATER: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>(['intended', 'under-way']);
const isDone = ({ kind }: Finding): boolean => kind === 'done';

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
/** 为完成整改任务, 直到清零, 整改到位前: what is wanted, or what something else waits for. */
const PURPOSE =
  /^(?:为了?(?=完成|确保|实现|保证|全[面部]|整改|如期|按期|尽快)|为了|旨在|以便|目的|目标是|任务是|直[至到]|围绕|以.+为|.*(?:情况|条件|前提)下)|(?:完成|整改|到位|清零|消除|销号|落实).{0,4}(?:之前|以前|前)(?!期)/;
/** 已到位的只有3所. */
const ONLY = /的(?:只|仅|才|不到|不足)/;
/** 已返校，又离校; 英语作业仍超量. */
const AGAIN =
  /^后?(?:又|却|再次|再度)|^.{0,8}(?:还(?:[需有是]|在)|(?:仍|依然|依旧)(?!正常|坚持|保持|按|由|可|能|将|在坚持))(?!校|读|学|坚持|籍|册|岗|就读)/;

const TAKES_NOTHING_BACK: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'none',
  'act',
  'tail',
  'long-term',
]);

/** 其中两路无信号, 另1座停工, 有两台经常不在线: some of what was done. */
const SOME =
  /^(?:但|不过)?(?:(?:其中|另外?)有?[\d一二两三四五六七八九十]|有[\d一二两三四五六七八九十][^,]{0,8}?[不没未无又])/;

/** 除2户外均已完成. */
const EXCEPT =
  /^除了?.{1,30}(?:以外|之外|外)|(?<![清拆排消解免扣])除了?[^,]{1,12}外[均都其全已]|(?<!节假日)除外$/;
