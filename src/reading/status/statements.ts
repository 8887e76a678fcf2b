import { saidBefore, takenBack } from './beside-predicates';
import { findingsOf } from './clause-findings';
import { plainText } from './clauses';
import { countsOf, type Count } from './counts';
import type { Finding } from './findings';
import { framed } from './framed';
import { filledOwnLack, takeLacks, type OwnLacks } from './own-lacks';
import { parsedClauses, type ParsedClause } from './parsed-clauses';
import { scoped } from './scope';
import { wholeClause } from './whole-clause';

export interface Statements {
  readonly findings: readonly Finding[];
  readonly totals: readonly Count[];
}

/** Everything that a progress text says about the work, clause by clause. */
export function statementsOf(text: string): Statements {
  const soFar: SoFar = {
    findings: [],
    totals: [],
    lacks: new Map(),
    first: '',
    before: '',
    contrast: false,
  };
  for (const clause of parsedClauses(plainText(text))) {
    soFar.contrast ||= clause.tokens.some(({ kind }) => kind === 'contrast');
    const whole = wholeClause(clause, soFar.findings.at(-1));
    if (clause.names) soFar.totals.push(...countsOf(clause.tokens));
    else if (whole === undefined) readClause(clause, soFar);
    else if (whole !== 'nothing') soFar.findings.push(inItem(whole, clause));
    takeLacks(clause, soFar.lacks);
    soFar.first ||= clause.text;
    soFar.before = clause.text;
  }
  return soFar;
}

/** What the clauses read so far have said. */
interface SoFar {
  readonly findings: Finding[];
  readonly totals: Count[];
  readonly lacks: OwnLacks;
  /** The words of the first clause. */
  first: string;
  /** The words of the clause before. */
  before: string;
  /** 但 stands in this clause, or before it. */
  contrast: boolean;
}

const inItem = (finding: Finding, { item }: ParsedClause): Finding =>
  item > 0 ? { ...finding, item } : finding;

/** Adds what the predicates of a clause say. */
function readClause(clause: ParsedClause, soFar: SoFar): void {
  const { findings, totals, lacks, first, before, contrast } = soFar;
  givesTheDay(clause, findings);
  const beside = saidBefore(clause, first);
  const evident = beside.some(({ kind }) => kind === 'evidence');
  findings.push(...beside);
  const said = TELLS.test(before) ? `${before}${clause.text}` : clause.text;
  const told = findingsOf(clause, totals).map((finding) => scoped(finding, said));
  const marks = {
    ...(contrast ? { contrast } : {}),
    ...(PAST.test(clause.text) ? { past: true } : {}),
    ...(clause.remedy ? { remedy: true } : {}),
  };
  for (const finding of told) {
    const meant = framed(finding, { clause, before, evident, findings });
    if (meant === 'nothing') continue;
    // 已更换，未更换的已上报: what is undone has only been reported.
    const apart = finding.kind === 'prepared' && UNDONE_THINGS.test(clause.text);
    const marked = { ...finding, ...marks, ...(apart ? { contrast: true } : {}) };
    const filled = meant ?? filledOwnLack(marked, clause.item, lacks);
    findings.push(inItem(filled, clause));
  }
  const taken = takenBack(clause, told);
  if (taken) findings.push(inItem(taken, clause));
}

/** 已更换（5月20日）: the day of the completion before it. */
function givesTheDay({ tokens }: ParsedClause, findings: Finding[]): void {
  const [only, ...others] = tokens;
  const last = findings.at(-1);
  if (others.length > 0 || !only?.time?.day || only.time.before) return;
  if (last?.kind === 'done' && !last.day) findings.splice(-1, 1, { ...last, day: only.time.day });
}

/** 据学校反馈, 经自查 … what the next clause says is what somebody told. */
const TELLS = /^据.{1,10}(?:称|说|讲|反映|汇报|介绍|反馈|报告|告知|悉)$/;

const UNDONE_THINGS = /^[仍尚还]?[未没][^,]{1,10}的/;

/** 原计划, 此前: it speaks of what was. */
const PAST = /^(?:原(?![封地样因则])|此前|之前|前期|先前|以前|曾|并将(?![于在要会]))/;
