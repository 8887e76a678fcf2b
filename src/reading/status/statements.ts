import { saidBefore, takenBack } from './beside-predicates';
import { countsOf, findingsOf, type Total } from './clause-findings';
import { plainText } from './clauses';
import type { Finding } from './findings';
import { framed } from './framed';
import { parsedClauses, type ParsedClause } from './parsed-clauses';
import { filledOwnLack } from './problem';
import { scoped } from './scope';
import { wholeClause } from './whole-clause';

export interface Statements {
  readonly findings: readonly Finding[];
  readonly totals: readonly Total[];
}

/** Everything that a progress text says about the work, clause by clause. */
export function statementsOf(text: string): Statements {
  const plain = plainText(text);
  const findings: Finding[] = [];
  const totals: Total[] = [];
  let contrast = false;
  let before = '';
  for (const clause of parsedClauses(plain)) {
    contrast ||= clause.tokens.some(({ kind }) => kind === 'contrast');
    const whole = wholeClause(clause, findings.at(-1));
    if (clause.names) totals.push(...countsOf(clause.tokens));
    else if (whole === undefined) readClause(clause, { before, contrast, findings, totals });
    else if (whole !== 'nothing') findings.push(whole);
    before = clause.text;
  }
  return { findings: filledOwnLack(findings, plain), totals };
}

interface SoFar {
  /** The words of the clause before. */
  readonly before: string;
  /** 但 stands in this clause, or before it. */
  readonly contrast: boolean;
  readonly findings: Finding[];
  readonly totals: Total[];
}

/** Adds what the predicates of a clause say to what was found before. */
function readClause(clause: ParsedClause, { before, contrast, findings, totals }: SoFar): void {
  givesTheDay(clause, findings);
  const beside = saidBefore(clause);
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
    const meant = framed(finding, { clause, before, evident, findings }) ?? {
      ...finding,
      ...marks,
    };
    if (meant !== 'nothing') findings.push(meant);
  }
  const taken = takenBack(clause, told);
  if (taken) findings.push(taken);
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

/** 原计划, 此前: it speaks of what was. */
const PAST = /^(?:原|此前|之前|前期|先前|以前|曾|并将(?![于在要会]))/;
