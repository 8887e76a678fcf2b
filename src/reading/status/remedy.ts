import { ANSWERS, FAULTS, LATER } from './finding-kinds';
import type { Finding } from './findings';

/**
 * 消毒柜不达标，已更换: a clause that begins with 已, or 现…已, has no subject of its own. It says what was
 * done about the fault that the words before it name. 宿舍楼未装，教学楼已装 speaks of two things.
 */
export const isRemedy = (clause: string): boolean => REMEDY.test(clause);

const REMEDY = new RegExp(
  '^(?:(?:该|上述|以上|相关|有关|所有)?(?:问题|隐患)|现(?:在|场)?[^已,]{0,14}|[目当]前|随[即后]|后|[经由于][^已,]{1,12}|[\\d年月日.]{2,11}|学校|校方|我校|县局|' +
    '[^已未没,]{0,4}(?:商|厂家|施工方|单位|部门|公司|会计|中心)|[^已未没,]{2,10}后[^已未没,]{0,3})?' +
    '[均都也并]?(?:已|全部)|^当[场日即]|^复[检查核验测].{0,6}(?:合格|通过|达标)$|' +
    '^(?:问题|隐患)?(?:整改(?:到位|完成|完毕)|全覆盖)$',
);

/**
 * 校车未装定位，12辆车现已全部装好; 津贴未发，1至5月津贴已一次性补发; 签字不全，签字率100%: all of a number of
 * what the clause before names.
 */
export function speaksOfTheSame(clause: string, before: string, first: string): boolean {
  const rate = /^([^已未没不]{2,6})率已?[达为]?到?100%$/.exec(clause)?.[1];
  if (rate !== undefined && first.includes(rate)) return true;
  const [, number = '', unit = '', thing] = ALL_OF_A_NUMBER.exec(clause) ?? [];
  if (thing === undefined || !before.includes(thing)) return false;
  // 3所未装，2所现已全部装好 counts two groups.
  const counted = new RegExp(`${NUMBER}(?=${unit})`).exec(before)?.[0];
  return counted === undefined || counted === number;
}

const NUMBER = '[\\d.一二两三四五六七八九十百]+(?:[至-]\\d+)?万?[余多]?';
const ALL_OF_A_NUMBER = new RegExp(
  `^(${NUMBER})([\\u4E00-\\u9FFF])([^已未没,]{0,4}?)(?:现(?:在|今)?)?(?:全部已|均已|都已|已经?(?:全部|均|一次性|[足全]额|如数))`,
);

/** 整改未完成, 改造未竣工, 部分未装: how far the work itself is, and no fault that it mends. */
const OF_THE_WORK =
  /^除|除外$|整改|完成|[未没有](?:启动|开工|动工)|竣工|完工|销号|办结|改造|施工|工程|全部|部分|个别|仍|尚|还[有未没需在]|其余|其他|其它|另|剩|余|只|仅|^未$|又|再|反/;

/** The findings that name a fault which a later clause of the same text has mended. */
export function mendedAmong(findings: readonly Finding[]): ReadonlySet<Finding> {
  const mended = new Set<Finding>();
  let next: Finding | undefined;
  let again: Finding | undefined;
  for (const finding of [...findings].reverse()) {
    if (finding.kind === 'done') {
      next = finding;
      if (/^复|恢复/.test(finding.words)) again = finding;
    } else if (isFault(finding) && !countsOthers(finding, next)) {
      const remedies = [again, ...(next?.remedy === true ? [next] : [])];
      if (remedies.some((remedy) => remedy && isOfItem(remedy, finding))) mended.add(finding);
    }
  }
  return mended;
}

/** 2户未改，已改5户 counts two groups; 5人未还，已归还5人 is one. */
function countsOthers({ count, words }: Finding, next: Finding | undefined): boolean {
  const apart = /^\d/.test(words) && count && next?.count?.unit === count.unit;
  return apart === true && (next?.count?.n ?? 0) > count.n;
}

/** 1.未配备；2.已更换: what is done in one item mends no other, unless it is said of all. */
const isOfItem = (remedy: Finding, { item }: Finding): boolean =>
  item === undefined || item === remedy.item || OF_ALL_ITEMS.test(remedy.words);

/** 1.未配备；2.未更换。现均已整改到位. */
const OF_ALL_ITEMS =
  /^(?:现|目前|以上|上述|问题|隐患|各项)*[均都]已经?(?:全部)?(?:整改|解决|落实|完成|到位|销号|办结|处理)/;

export function isFault({ kind, words }: Finding): boolean {
  if (!FAULTS.has(kind) || OF_THE_WORK.test(words) || /获批|获准|批[准复]|核准/.test(words))
    return false;
  // 待岗教师4名, 正在使用的窗帘: the thing alone. Everything else that waits or goes on is a statement.
  return !LATER.has(kind) || isThing(words);
}

const isThing = (words: string): boolean =>
  /^待[^,]{2,}\d+[\u4E00-\u9FFF]$|的[\u4E00-\u9FFF\d.]{2,}$/.test(words);

/**
 * 手续不全，正在补办; 水质不合格，已封井; 门口无减速带，已函告: what is wrong, and then what is done about it.
 * Beside a completion (灭火器已更换，门口无减速带，已函告) it stays open: a step mends no fault.
 */
export function withoutFaults(findings: readonly Finding[]): readonly Finding[] {
  const done = findings.some(({ kind }) => kind === 'done');
  return findings.flatMap((finding, at) => {
    const fault =
      (finding.kind === 'short' && BADLY.test(finding.words)) ||
      (finding.kind === 'none' && MISSING.test(finding.words));
    const answer = findings[at + 1]?.kind;
    if (!fault || !answer || !ANSWERS.has(answer) || OF_THE_WORK.test(finding.words))
      return [finding];
    return done && answer !== 'act' ? [{ ...finding, kind: 'short' }] : [];
  });
}

const BADLY = /不(?:规范|合格|达标|完整|齐全|全|完善|健全)$|未通过$|不足$|不准确$/;
/** 无减速带 is a lack; 无辍学学生 and 无此问题 are none. */
export const MISSING =
  /^(?!.*(?:问题|隐患|辍学|失学|流失|情况|现象|异常|投诉|事故|学生|发现|存在|涉及|需|变化)).*(?:无[^此]|没有)/;
