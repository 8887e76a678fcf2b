import { AHEAD, CAUSES, LATER, NOT_BEGUN } from './finding-kinds';
import type { Finding, Told } from './findings';
import { firstTold } from './first-told';
import type { ParsedClause } from './parsed-clauses';

/** What stands around a predicate. */
export interface Frame {
  readonly clause: ParsedClause;
  /** The words of the clause before. */
  readonly before: string;
  /** 照明正常: the clause shows that the fault is no more. */
  readonly evident: boolean;
  /** What has been found before the predicate. */
  readonly findings: readonly Finding[];
}

type Rule = (finding: Finding, frame: Frame) => Told;

/** What the clause around a predicate, and what stands before it, make of what it says. */
export const framed = (finding: Finding, frame: Frame): Told => firstTold(RULES, finding, frame);

const RULES: readonly Rule[] = [
  servesAPurpose,
  deniesOnlyTheFault,
  countsOnlySome,
  isAimedAt,
  goesWithWhatWasDone,
  goesOnFromWhatWasDone,
  givesTheReason,
  awaitsAcceptance,
];

/** 为完成整改任务, 直到清零, 整改到位前: what is wanted, or what something else waits for. */
function servesAPurpose(finding: Finding, { clause }: Frame): Told {
  return finding.bare && PURPOSE.test(clause.text) ? 'nothing' : undefined;
}

const PURPOSE =
  /^(?:为了?(?=完成|确保|实现|保证|全[面部]|整改|如期|按期|尽快)|为了|旨在|以便|目的|目标是|任务是|直[至到]|围绕|以.+为|.*(?:情况|条件|前提)下)|(?:完成|整改|到位|清零|消除|销号|落实).{0,4}(?:之前|以前|前)(?!期)/;

/** 不再积水 denies the fault, and no work; 检验合格后恢复运营 has been resumed. */
function deniesOnlyTheFault({ kind }: Finding, { evident }: Frame): Told {
  return evident && NOT_BEGUN.has(kind) ? 'nothing' : undefined;
}

/** 已到位的只有3所. */
function countsOnlySome(finding: Finding, { clause }: Frame): Told {
  return finding.kind === 'done' && /的(?:只|仅|才|不到|不足)/.test(clause.text)
    ? { ...finding, kind: 'part', limit: 'count' }
    : undefined;
}

/** 加大力度，全面完成; 计划7月10日开工，8月20日完工: what the effort or the plan before it is for. */
function isAimedAt(finding: Finding, { clause, before, findings }: Frame): Told {
  if (!finding.bare) return undefined;
  const foretold = isForetelling(findings.at(-1)) && clause.tokens.some(({ time }) => time);
  return foretold || EFFORT.test(before)
    ? { ...finding, kind: 'planned', certain: false }
    : undefined;
}

/** A plan goes on until something is said to have been done. */
const isForetelling = (last: Finding | undefined): boolean =>
  last !== undefined && AHEAD.has(last.kind) && last.past !== true && last.bare !== true;

const EFFORT =
  /^(?:挂图作战|决战|大干|奋战|冲刺|攻坚)|^下一?(?:步|阶段)$|^(?:要|应|须|进一步|不断)*(?:加大|加强|强化|压实|狠抓|提高|落实责任|明确)/;

/** 合同已补签，社保同步缴纳; 已落实送教，做到全覆盖: it shares in the completion before it. */
function goesWithWhatWasDone({ kind, words }: Finding, { findings }: Frame): Told {
  const shares = kind === 'under-way' && findings.at(-1)?.kind === 'done';
  return shares && /^(?:切实|真正)?(?:做到|实现)|同步(?!推进|开展|实施|进行|跟进|启动)/.test(words)
    ? 'nothing'
    : undefined;
}

/** 今后严格管理 goes on from what was done. */
function goesOnFromWhatWasDone({ kind }: Finding, { clause, findings }: Frame): Told {
  const onwards = LATER.has(kind) && /^(?:今后|以后|日后|往后|平时)/.test(clause.text);
  return onwards && findings.some((finding) => finding.kind === 'done') ? 'nothing' : undefined;
}

/** 因重视不够 gives the reason, not the state. */
function givesTheReason({ kind }: Finding, { clause }: Frame): Told {
  return CAUSES.has(kind) && /^(?:因|由于|鉴于|受)|为由$/.test(clause.text) ? 'nothing' : undefined;
}

/** 已整改，未验收: done, as 待验收 is. */
function awaitsAcceptance(finding: Finding, { clause, findings }: Frame): Told {
  const last = findings.at(-1);
  const done = last?.kind === 'done' && (last.item ?? 0) === clause.item;
  return done && finding.kind === 'undone' && NOT_CLOSED.test(finding.words)
    ? { ...finding, kind: 'closing' }
    : undefined;
}

const NOT_CLOSED = /^(?:[尚还仍暂]未|未|没)(?:经|办理|申请)?(?:验收|复核|复查)$/;
