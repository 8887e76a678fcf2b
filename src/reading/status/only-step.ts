import type { Token } from './tokens';

/**
 * Whether only a step before the matter has been completed (完成摸底, 方案已制定). In a Chinese compound
 * the last word is the head: 整改方案 is a plan, 完成方案整改 would be a correction.
 */
export function isOnlyStep(heads: readonly Token[], topic: readonly Token[]): boolean {
  const end = heads.map((head) => head.kind).lastIndexOf('result');
  const told = heads.find((head, at) => head.kind === 'order' && (end < 0 || at < end));
  if (told && (end < 0 || !OVERSEEN.test(told.text))) return true;
  const [first, second] = heads;
  if (first && second && ARRANGED.test(first.text)) return true;
  if (first?.text === '落实' && second?.kind === 'prepnoun' && isMeans(second)) return true;
  return end >= 0 ? resultIsStep(heads, topic, end) : actIsStep(heads, topic);
}

/** 已督促整改到位 has seen to it; 已要求整改到位 has only asked for it. */
const OVERSEEN = /^(?:督促|指导|监督|督导)$/;

/** 已部署整改到位工作, 已通知学校整改完成: the rest is what was arranged. */
const ARRANGED =
  /^(?:部署|安排|布置|通知|研究|讨论|同意|承诺|保证|答应|申请|争取|表态|表示|明确|确定|商定|约定|排定|原则同意)$/;

function resultIsStep(heads: readonly Token[], topic: readonly Token[], end: number): boolean {
  // 整改清单全部销号, 疑似辍学学生核实清零: only problems are struck off.
  if (/^(?:销号|消号|清零)$/.test(heads[end]?.text ?? '')) {
    const work = ({ kind, text }: Token): boolean =>
      kind === 'prepnoun' || kind === 'fix' || /^(?:核实|核查|核对|比对)$/.test(text);
    if (heads.slice(0, end).every(work)) return false;
  }
  // 完成施工许可办理: a permit is a step, however it is had.
  const behind = heads
    .slice(end + 1)
    .filter(({ text }, _at, { length }) => text !== '办理' || length === 1);
  const before = heads.slice(0, end);
  const [last, owner] = [before.at(-1), before.at(-2)];
  // 责任落实到位: 落实 adds nothing to the means.
  const put =
    last?.text === '落实' && owner?.kind === 'prepnoun' && owner.text !== '措施' ? owner : last;
  const matter = behind.at(-1) ?? (put?.kind === 'weak' ? topic.at(-1) : put) ?? topic.at(-1);
  if (!matter) return false;
  if ([...topic, ...before, ...behind].some((head) => head.text.startsWith('前期'))) return true;
  if (
    heads[end]?.text === '到位' &&
    behind.length === 0 &&
    before.every(({ kind }) => kind === 'weak' || kind === 'proceed')
  ) {
    return isMeans(matter);
  }
  // 食堂改造已完成拆除: what stood there before is gone, and no more.
  if (matter.text === '拆除' && /[改重新扩]建|改造/.test(topic.at(-1)?.text ?? '')) return true;
  return matter.kind === 'prep' || /^筹[备建]$/.test(matter.text) || matter.kind === 'prepnoun';
}

function actIsStep(all: readonly Token[], topic: readonly Token[]): boolean {
  // 进行 is a verb in name only: 已进行整改 is 已整改.
  const heads = all.length > 1 && all[0]?.text === '进行' ? all.slice(1) : all;
  const [first] = heads;
  const last = heads.at(-1);
  if (!first || !last) return false;
  if (LOOKED_AT.test(first.text) && last.kind === 'fix' && heads.length === 2) return false;
  if (first.kind !== 'fix') return true;
  if (last !== first && last.kind === 'prepnoun') return !isUpkeep(first, last);
  const about = topic.at(-1);
  if (last !== first || about?.kind !== 'prepnoun') return false;
  if (isMeans(about) && first.text === '落实') return true;
  return PAPER.test(about.text) && !isUpkeep(first, about);
}

/** 已排查整改, 核对更正: looked at and put right. */
const LOOKED_AT = /^(?:排查|核对|核实|核查|自查|检查|梳理|清点)$/;
/** 更新台账, 完善资料: the paper itself is the matter; 完善方案 is on the way to what it plans. */
const isUpkeep = (act: Token, paper: Token): boolean =>
  UPKEEP.test(act.text) && !/方案|计划|预案/.test(paper.text);
const UPKEEP = /^(?:解除|终止|归还|退还|追回|追缴|上缴|更新|完善|补|健全|规范|归档|上墙|公开)/;
const PAPER = /(?:通知|通知单|书|表|函|方案|计划|预案|合同|问卷|单)$/;
/** 资金已到位 is what the work needs, not the work. */
const isMeans = (head: Token): boolean =>
  /^(?:资金|经费|款项|预算|材料|施工队|施工单位|场地|用地|土地|地块|责任|专人|厂家|施工方|措施|投资|人力|组织领导|准备工作|前期)|人员$|力量$|队伍$|认识$/.test(
    head.text,
  );
