import type { Finding } from './findings';
import {
  ACTIVE,
  BEGUN,
  DEEDS,
  DENIED,
  firstOf,
  one,
  IN_PART,
  LEFT,
  NOT_BEGUN,
  STEPS,
} from './finding-kinds';
import { firstTold } from './first-told';
import { isFault, withoutFaults } from './remedy';
import { asItShouldBe, noSuchThing, outsideTheMatter, spared } from './not-applicable';
import { verdict, type Verdict } from './verdict';
import { weighDone } from './weigh-done';

type Rule = (findings: readonly Finding[]) => Verdict | undefined;

/** The class of a whole text, weighed from what its predicates say. Counts are compared before this. */
export function weigh(told: readonly Finding[]): Verdict {
  const findings = withoutFaults(told);
  return firstTold(RULES, findings) ?? unknown(findings);
}

/** The order of the rules is the order of weight. */
const RULES: readonly Rule[] = [
  relapsed,
  asItShouldBe,
  outsideTheMatter,
  saidDone,
  shownDone,
  spared,
  doneByOthers,
  inPart,
  refused,
  active,
  falselyReported,
  withoutEnd,
  noSuchThing,
  step,
  weakPart,
  notBegun,
  effort,
];

/** 已整改，又反弹. */
function relapsed(findings: readonly Finding[]): Verdict | undefined {
  const relapse = one(findings, 'relapse');
  return relapse && verdict('partial', 'relapse', relapse, ['relapse']);
}

function saidDone(findings: readonly Finding[]): Verdict | undefined {
  const done = one(findings, 'done');
  return done && weighDone(done, findings);
}

/** 已清空，通道恢复畅通; 3月底竣工，目前使用正常: what was done to it is unknown, what came of it is not. */
function shownDone(findings: readonly Finding[]): Verdict | undefined {
  const evidence = one(findings, 'evidence');
  const isPlan = ({ kind, bare }: Finding): boolean => kind === 'planned' && bare === true;
  const isDeed = ({ kind, words }: Finding): boolean => DEEDS.has(kind) && !ON_PAPER.test(words);
  if (!evidence || !findings.some((finding) => isDeed(finding) || isPlan(finding)))
    return undefined;
  const shown: Finding = { ...evidence, kind: 'done', certain: false, remedy: true };
  return weighDone(shown, [...findings.filter((finding) => !isPlan(finding)), shown]);
}

/** 已招标，目前教学正常: it goes on in spite of the fault, and not because of what was done. */
const ON_PAPER = /[招中投]标|立项|审批|报批|申请|申报|上报|设计|选址|征地/;

/** 34名完成培训，另有8名待参训: of the same things some have taken the step and some have not. */
function doneByOthers(findings: readonly Finding[]): Verdict | undefined {
  // 正在整改，…其余5名正在联系: then it is under way.
  if (one(findings, 'under-way')) return undefined;
  const open = firstOf(findings, LEFT);
  const taken = one(findings, 'prepared');
  // 城区学校已推行，乡镇学校尚未推行: what some have done is what the others have not.
  const act = one(findings, 'act');
  const same = act?.words.slice(-2) === open?.words.slice(-2);
  // 图书已全部编目，但借阅系统未启用.
  if (open && (same || (act?.words.includes('已') === true && open.contrast === true)))
    return verdict('partial', 'rest', open);
  if (!taken || !open) return undefined;
  // 12辆未年检，12辆均已预约 are the same ones.
  const [some, other] = [taken.count, open.count];
  const counted = some && some.unit === other?.unit && !(taken.remedy && some.n === other.n);
  const staged = STAGE.test(taken.words) && STAGE.test(open.words);
  const alike = counted || staged;
  return alike ? verdict('partial', 'rest', open) : undefined;
}

const STAGE = /第[一二三四五六\d]|阶段|学段|首批/;

function inPart(findings: readonly Finding[]): Verdict | undefined {
  const part = firstOf(findings, IN_PART);
  if (!part) return undefined;
  // 其余5名待核实，正在联系: what is left over is at work, and nothing is said of the others.
  const begun = firstOf(findings, BEGUN);
  // 大部分教师已完成培训，仍有6人未参加: the step itself is counted out.
  const counted = begun?.kind === 'prepared' && LIMITED.test(begun.words);
  const onlyLeft = findings.every(({ kind }) => kind === 'rest' || !IN_PART.has(kind));
  if (begun && onlyLeft && !counted) return verdict('in-progress', 'under-way', begun);
  const limit = part.limit ?? part.kind;
  return verdict('partial', NAMED_LIMITS.has(limit) ? limit : 'part', part, tailOf(findings));
}

const LIMITED = /基本|大部|多数|过半|\d%|[一二三四五六七八九]成/;
const NAMED_LIMITS: ReadonlySet<string> = new Set(['short', 'rest', 'share', 'period', 'count']);

/** 已多次下达通知，举办者拒不整改: whatever steps were taken, nothing came of them. */
function refused(findings: readonly Finding[]): Verdict | undefined {
  const last = findings.at(-1);
  return last && DENIED.has(last.kind) && /拒不|拒绝/.test(last.words)
    ? verdict('not-started', 'undone', last)
    : undefined;
}

/** Under way, behind its plan, or with a date; a plan that has no end is 长期. */
function active(findings: readonly Finding[]): Verdict | undefined {
  // 原定5月完成，未完成: the plan has passed.
  const passed = ({ kind, past }: Finding): boolean => kind === 'planned' && past === true;
  const open = one(findings, 'undone') ? findings.filter((finding) => !passed(finding)) : findings;
  const work = firstOf(open, ACTIVE);
  const sure = work?.kind === 'under-way' && work.certain;
  return work && (sure || !one(findings, 'long-term'))
    ? verdict('in-progress', work.kind, work, tailOf(findings))
    : undefined;
}

const tailOf = (findings: readonly Finding[]): readonly string[] =>
  one(findings, 'long-term') ? ['long-term-tail'] : [];

/** 报表填“已完成”，实际未做. */
function falselyReported(findings: readonly Finding[]): Verdict | undefined {
  const undone = one(findings, 'undone');
  return undone && /^实际|^其实/.test(undone.words)
    ? verdict('not-started', 'undone', undone)
    : undefined;
}

function withoutEnd(findings: readonly Finding[]): Verdict | undefined {
  const longTerm = one(findings, 'long-term');
  return longTerm && !one(findings, 'undone')
    ? verdict('long-term', 'long-term', longTerm)
    : undefined;
}

function step(findings: readonly Finding[]): Verdict | undefined {
  const taken = firstOf(findings, STEPS);
  const flags = taken?.kind === 'closing' ? ['awaiting-acceptance'] : ['only-step'];
  return taken && verdict('in-progress', taken.kind, taken, flags);
}

function weakPart(findings: readonly Finding[]): Verdict | undefined {
  const weak = one(findings, 'weak-part');
  return weak && verdict('partial', 'weak-part', weak);
}

function notBegun(findings: readonly Finding[]): Verdict | undefined {
  const not = one(findings, 'undone') ?? firstOf(findings, NOT_BEGUN);
  // 食堂与仓库未分开，已砌隔墙: the fault has been seen to, in words that the grammar does not know.
  const act = findings.at(-1);
  const seenTo = act?.kind === 'act' && act.remedy === true && act.item === not?.item;
  if (not && seenTo && isFault(not)) return undefined;
  return not && verdict('not-started', not.kind === 'intended' ? 'intended' : 'undone', not);
}

function effort(findings: readonly Finding[]): Verdict | undefined {
  const made = one(findings, 'effort');
  return made && verdict('in-progress', 'effort', made);
}

/** Prose without a verdict is for a person to decide. */
function unknown(findings: readonly Finding[]): Verdict {
  const act = one(findings, 'act');
  if (act) return { ...verdict('unknown', 'act', act), certain: false };
  return {
    class: 'unknown',
    certain: false,
    flags: [],
    why: [{ code: 'reading.status.unknown.prose' }],
  };
}
