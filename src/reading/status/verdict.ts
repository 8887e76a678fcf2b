import type { Message } from '../../messages/message';
import type { StatusClass } from '../status-reading';
import type { Finding, FindingKind } from './findings';
import { mendedAmong, withoutFaults } from './remedy';

/** The class of a whole text, weighed from what its predicates say. */
export interface Verdict {
  readonly class: StatusClass;
  readonly certain: boolean;
  readonly flags: readonly string[];
  readonly why: readonly Message[];
  readonly done?: Finding;
}

/** Counts are compared before this; the order of the rules is the order of weight. */
export function weigh(told: readonly Finding[]): Verdict {
  const findings = withoutFaults(told);
  const of = (...kinds: FindingKind[]): Finding | undefined =>
    findings.find((finding) => kinds.includes(finding.kind));
  const relapse = of('relapse');
  if (relapse) return verdict('partial', 'relapse', relapse, ['relapse']);
  const done = of('done');
  // 符合要求，无需整改: it never was otherwise.
  const spared = findings.find(
    ({ kind, words }) => kind === 'none' && /[无不][需须用]|免/.test(words),
  );
  if (done && spared && findings.every(({ kind, words }) => kind === 'none' || AS_IS.test(words)))
    return verdict('not-applicable', 'none', spared, []);
  const last = findings.at(-1);
  // 学生均就近入学，无校车，不涉及此项
  if (last?.kind === 'none' && OUTSIDE.test(last.words) && !of('undone', 'part', 'rest', 'short'))
    return verdict('not-applicable', 'none', last, []);
  if (done) return weighDone(done, findings);
  const longTerm = of('long-term');
  const shown = shownBy(findings);
  if (shown) {
    const rest = findings.filter(({ kind, bare }) => kind !== 'planned' || bare !== true);
    return weighDone(shown, [...rest, shown]);
  }
  // 该教学点秋季撤并，无需改造
  if (
    spared &&
    findings.every(({ kind, bare }) => kind === 'none' || kind === 'act' || bare === true)
  )
    return verdict('not-applicable', 'none', spared, []);
  const some = parallel(findings);
  if (some) return verdict('partial', 'rest', some, []);
  const part = of('part', 'short', 'rest');
  if (part) {
    const under = of('under-way', 'prepared');
    if (part.kind === 'rest' && under && !of('part', 'short')) {
      return verdict('in-progress', 'under-way', under, []);
    }
    return verdict(
      'partial',
      PART_REASON[part.limit ?? part.kind] ?? 'part',
      part,
      tailOf(longTerm),
    );
  }
  const active = of('under-way', 'behind', 'planned');
  if (active && !(longTerm && (active.kind !== 'under-way' || !active.certain))) {
    return verdict('in-progress', active.kind, active, tailOf(longTerm));
  }
  const undone = of('undone');
  // 报表填“已完成”，实际未做
  if (undone && /^实际|^其实/.test(undone.words))
    return verdict('not-started', 'undone', undone, []);
  if (longTerm && !undone) return verdict('long-term', 'long-term', longTerm, []);
  const step = of('prepared', 'closing');
  const none = of('none');
  if (none && !undone && !of('intended', 'closing')) {
    return verdict('not-applicable', 'none', none, []);
  }
  if (step)
    return verdict(
      'in-progress',
      step.kind,
      step,
      step.kind === 'closing' ? ['awaiting-acceptance'] : [],
    );
  const weak = of('weak-part');
  if (weak) return verdict('partial', 'weak-part', weak, []);
  const negative = undone ?? of('undone-detail', 'intended');
  if (negative) {
    const reason = negative.kind === 'intended' ? 'intended' : 'undone';
    return verdict('not-started', reason, negative, []);
  }
  const effort = of('effort');
  if (effort) return verdict('in-progress', 'effort', effort, []);
  const act = of('act');
  return {
    class: 'unknown',
    certain: false,
    flags: [],
    why: [
      act
        ? { code: 'reading.status.unknown.act', params: { words: quoted(act.words) } }
        : { code: 'reading.status.unknown.prose' },
    ],
  };
}

/** 已清空，通道恢复畅通; 3月底竣工，目前使用正常: what was done to it is unknown, what came of it is not. */
function shownBy(findings: readonly Finding[]): Finding | undefined {
  const evidence = findings.find(({ kind }) => kind === 'evidence');
  const acts = findings.some(
    ({ kind, bare }) => ACTS.has(kind) || (kind === 'planned' && bare === true),
  );
  return evidence && acts ? { ...evidence, kind: 'done', certain: false, remedy: true } : undefined;
}

const ACTS: ReadonlySet<FindingKind> = new Set<FindingKind>(['act', 'prepared']);

/** 不涉及此项, 不适用 as the last word. */
const OUTSIDE =
  /^(?:本项|该项)?(?:不|未|没有)涉及(?:[此该本]?(?:项|项目|内容|问题|情况|工作|事项)|[我本](?:校|园|局|县|镇|乡|单位))?$|^不适用$/;

/** 34名完成培训，另有8名待参训: of the same things some have taken the step and some have not. */
function parallel(findings: readonly Finding[]): Finding | undefined {
  // 正在整改，…其余5名正在联系: then it is under way.
  if (findings.some(({ kind }) => kind === 'under-way')) return undefined;
  const step = findings.find(({ kind }) => kind === 'prepared');
  const open = findings.find(({ kind }) => kind === 'rest' || kind === 'undone');
  if (!step || !open) return undefined;
  const counted = step.count !== undefined && open.count?.unit === step.count.unit;
  return counted || (STAGE.test(step.words) && STAGE.test(open.words)) ? open : undefined;
}

const STAGE = /第[一二三四五六\d]|阶段|学段|首批/;

const AS_IS = /符合|合格|达标|达到|正常/;

const PART_REASON: Readonly<Record<string, string>> = {
  short: 'short',
  rest: 'rest',
  share: 'share',
  period: 'period',
  count: 'count',
};

/** What is still open beside a completion makes it a part; what follows after it does not. */
function weighDone(done: Finding, findings: readonly Finding[]): Verdict {
  const at = findings.indexOf(done);
  const lastDone = findings.map((finding) => finding.kind).lastIndexOf('done');
  const mended = mendedAmong(findings);
  const open = findings.find(
    (finding, index) => isOpen(finding, index < at) && !mended.has(finding),
  );
  if (open) return verdict('partial', open.kind === 'part' ? 'part' : 'open', open, []);
  const turned = findings.find(
    (finding, index) => index > lastDone && finding.contrast === true && finding.kind !== 'none',
  );
  if (turned) return verdict('partial', 'open', turned, []);
  const flags: string[] = [];
  if (findings.some((finding) => finding.kind === 'long-term')) flags.push('long-term-tail');
  if (findings.some((finding) => finding.kind === 'closing')) flags.push('awaiting-acceptance');
  const best =
    findings.filter((finding) => finding.kind === 'done' && finding.certain).at(-1) ?? done;
  const reason = best.by ?? 'done';
  return { ...verdict('done', reason, best, flags), done: findings.find(({ day }) => day) ?? best };
}

function isOpen(finding: Finding, earlier: boolean): boolean {
  switch (finding.kind) {
    case 'part':
    case 'short':
    case 'rest':
      return true;
    case 'planned':
      // 原计划6月完成，实际5月已完成; 3月底竣工，现已投用: overtaken by what follows.
      return !(
        earlier &&
        (finding.past === true || (finding.bare && !/[前内底末]/.test(finding.words)))
      );
    case 'prepared':
      // 学生已搬离，危房已列入改造计划: the matter itself lies ahead.
      return /[列纳]入.*[划目算]|(?:待|等候?).{0,6}(?:[批款拨审]|报告|结果|回[函复]|反馈)|重新(?:上报|申报|送审|提交|报批)/.test(
        finding.words,
      );
    case 'behind':
    case 'lacking':
      return !earlier;
    case 'undone':
    case 'undone-detail':
    case 'intended':
      return !(earlier && finding.past === true);
    case 'under-way':
      return !/巩固|公示|归档|销号|验收|总结|跟踪|监测|观察|备案|报账|票据|结算|决算|审计/.test(
        finding.words,
      );
    default:
      return false;
  }
}

function verdict(
  to: StatusClass,
  reason: string,
  from: Finding,
  flags: readonly string[],
): Verdict {
  const why = { code: `reading.status.${to}.${reason}`, params: { words: quoted(from.words) } };
  return { class: to, certain: from.certain, flags, why: [why] };
}

const tailOf = (longTerm: Finding | undefined): readonly string[] =>
  longTerm ? ['long-term-tail'] : [];

/** Enough of the words to find them again. */
const quoted = (words: string): string => (words.length > 40 ? `${words.slice(0, 39)}…` : words);
