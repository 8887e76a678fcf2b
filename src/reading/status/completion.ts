import type { Finding } from './findings';
import type { Token } from './tokens';

/**
 * What has been completed: the matter itself, or only a step before it (完成摸底, 方案已制定). In a
 * Chinese compound the last word is the head: 整改方案 is a plan, 方案整改 would be a correction.
 */
export function isOnlyStep(heads: readonly Token[], topic: readonly Token[]): boolean {
  const end = heads.map((head) => head.kind).lastIndexOf('result');
  if (heads.some((head, at) => head.kind === 'order' && (end < 0 || at < end))) return true;
  if (end >= 0) return resultIsStep(heads, topic, end);
  const first = heads[0];
  if (!first) return false;
  if (first.kind === 'prep' || first.kind === 'proceed' || first.kind === 'weak') return true;
  const last = heads.at(-1) ?? first;
  if (first.kind === 'fix') {
    if (last !== first && last.kind === 'prepnoun') return !isUpkeep(first);
    const about = topic.at(-1);
    if (last === first && about?.kind === 'prepnoun') {
      return isPaper(about) || (isMoney(about) && first.text === '落实');
    }
    return false;
  }
  return first.kind === 'prepnoun';
}

function resultIsStep(heads: readonly Token[], topic: readonly Token[], end: number): boolean {
  const behind = heads.slice(end + 1);
  const before = heads.slice(0, end);
  const matter = behind.at(-1) ?? before.at(-1) ?? topic.at(-1);
  if (!matter) return false;
  if ([...topic, ...before, ...behind].some((head) => head.text.startsWith('前期'))) return true;
  if (heads[end]?.text === '到位' && behind.length === 0 && before.length === 0)
    return isMoney(matter);
  return matter.kind === 'prep' || matter.kind === 'prepnoun';
}

/** 更新台账, 完善资料: the paper itself is the matter. */
const isUpkeep = (head: Token): boolean =>
  /^(?:更新|完善|补|健全|规范|归档|上墙|公开)/.test(head.text);
const isPaper = (head: Token): boolean =>
  /(?:通知|通知单|书|表|函|方案|计划|预案|合同|问卷|单)$/.test(head.text);
const isMoney = (head: Token): boolean =>
  /^(?:资金|经费|款项|预算|材料|施工队|施工单位|场地|用地|土地|地块|责任|专人|厂家|施工方)/.test(
    head.text,
  );

/** 已完成大半, 基本完成, 完成80%, 10名已返校2名: how far the completion reaches. */
export function limited(done: Finding, tokens: readonly Token[]): Finding {
  const share = shareOf(tokens);
  if (share !== undefined) {
    return share >= 1
      ? { ...done, all: true }
      : { ...done, kind: share === 0 ? 'undone' : 'part', limit: 'share' };
  }
  if (tokens.some((token) => token.kind === 'part'))
    return { ...done, kind: 'part', limit: 'qualifier' };
  return done;
}

/** 80%, 八成, 2/3 among the tokens, between 0 and 1. */
export function shareOf(tokens: readonly Token[]): number | undefined {
  for (const { said } of tokens) {
    if (said?.kind === 'share' && said.of100 <= 100) return said.of100 / 100;
    if (said?.kind === 'fraction' && said.of > 0 && said.n <= said.of) return said.n / said.of;
  }
  return undefined;
}
