import type { Finding } from './findings';
import { ON_TIME } from './negation';
import { isOnlyStep } from './only-step';
import type { Say, Surroundings } from './predicate';
import type { Segment } from './segments';
import type { Token } from './tokens';

/** 已, 了: what has been done, wholly, in part, or only as a step before. */
export function perfect(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { tokens, heads } = segment;
  const [first] = heads;
  if (!first) return withoutHead(tokens, around, say);
  // 已具备竣工条件, 已具备验收条件.
  const last = heads.at(-1);
  const behind = last ? tokens[tokens.indexOf(last) + 1] : undefined;
  if (behind?.kind === 'absence' && (last?.kind === 'result' || last?.kind === 'closure'))
    return say('act', { certain: false });
  if (heads.every((head) => head.kind === 'closure')) {
    const accepted = /^(?:验收|核销)$/.test(first.text);
    return say(accepted ? 'done' : 'closing', { certain: false });
  }
  if (/^(?:调试|试运行|试用)$/.test(last?.text ?? '')) return say('under-way');
  if (heads.every((head) => head.kind === 'weak')) return say('act', { certain: false });
  if (isOnlyMeant(tokens, heads)) return say('act', { certain: false });
  // 已劝返3次: how often it was tried, 已限期整改: what was ordered, and not what came of it.
  const tried = tokens.some(({ said }) => said?.kind === 'count' && said.unit === '次');
  const ends = heads.some(({ kind, text }) => kind === 'result' || text.startsWith('送教'));
  if (!ends && (tried || tokens.some(({ text }) => text === '限期'))) return say('prepared');
  // 能改的已改: only what could be.
  const lead = tokens.findIndex(({ kind }) => kind === 'perfect');
  if (tokens[lead - 1]?.text === '的' && tokens.some(({ kind }) => kind === 'modal'))
    return say('part', { limit: 'qualifier' });
  if (isUnknown(tokens, heads)) {
    const stage = /段|[层楼期批]$/.test(tokens.at(-1)?.text ?? '');
    return say(stage ? 'part' : 'act', { certain: false });
  }
  if (isOnlyStep(handled(tokens, heads), around.topic)) {
    const ended = heads.some((head) => head.kind === 'result');
    return ended && around.period !== undefined
      ? say('part', { limit: 'period', certain: false })
      : say('prepared');
  }
  return completed(segment, around, say('done'));
}

/** 刚刚完成基础, 已完成用地红线: what has been completed is no work that the grammar knows. */
export function isUnknown(tokens: readonly Token[], heads: readonly Token[]): boolean {
  const [only] = heads;
  if (heads.length !== 1 || only?.text !== '完成') return false;
  const behind = tokens.slice(tokens.indexOf(only) + 1);
  return (
    behind.some(({ kind, text }) => kind === 'gap' && /[\u4E00-\u9FFF]{2}/.test(text)) &&
    behind.every(({ kind }) => kind === 'gap' || kind === 'neutral' || kind === 'time')
  );
}

/** 已将问题资金上缴财政: what stands behind 将 is handled, and not the matter. */
function handled(tokens: readonly Token[], heads: readonly Token[]): readonly Token[] {
  const object = tokens.some(({ kind, text }) => kind === 'perfect' && /[将把]$/.test(text));
  // 已将维修申请报送: the last verb is what was done with it.
  if (object && heads.at(-1)?.kind === 'prep') return heads.slice(-1);
  const verb = heads.findIndex(({ kind }) => kind === 'fix');
  return object && verb > 0 && heads.slice(0, verb).every(({ kind }) => kind === 'prepnoun')
    ? heads.slice(verb)
    : heads;
}

/**
 * 已投入整改, 已同意整改, 已具备整改条件: between 已 and a general word stands another verb, or behind it
 * the thing that it only qualifies. Adverbs and what is handled (将…, 对…) may stand there.
 */
function isOnlyMeant(tokens: readonly Token[], heads: readonly Token[]): boolean {
  const [first] = heads;
  const last = heads.at(-1);
  // 已将资金用于整改.
  if (last && GENERAL.test(last.text) && /用于$/.test(tokens[tokens.indexOf(last) - 1]?.text ?? ''))
    return true;
  if (!first || first.kind !== 'fix' || heads.some(({ kind }) => kind === 'result')) return false;
  const at = tokens.indexOf(first);
  if (tokens[at + 1]?.kind === 'absence') return true;
  if (!GENERAL.test(first.text)) return false;
  const lead = tokens
    .slice(0, at)
    .map(({ kind }) => kind)
    .lastIndexOf('perfect');
  const between = lead < 0 ? undefined : tokens[lead + 1];
  return between?.kind === 'gap' && lead + 2 === at && !ADVERB.test(between.text);
}

const GENERAL = /^(?:整改|落实|解决|处理|处置|整治|治理|办理|改正|纠正)$/;
const ADVERB =
  /^(?:.|(?:将|把|为|对|给|向|由|于|在|从|与|就|按|因|会同|联合|组织|协同).*|.*(?:地|面|门|校|局|室|科|股|处|人员|部门|单位|老师|教师|问题|学生|隐患|方式|途径)|及时|妥善|一一|照单|逐.|全力|严格|认真|按.*|现场|当场|自行|迅速|统一|主动|依法|分别|相应|有效|一并|即时|重新|自主|集中|坚决|合理|圆满|成功|快速|尽快|充分|切实|落地|再次|第一时间|重点|优先|专门|同时|基本上|真正|实际)$/;

function withoutHead(tokens: readonly Token[], around: Surroundings, say: Say): Finding {
  if (shareOf(tokens) !== undefined || tokens.some((token) => token.kind === 'part')) {
    return limited(say('done', { certain: false }), tokens);
  }
  if (tokens.some((token) => AT_ONCE.test(token.text) || AGAIN.test(token.text)))
    return say('done', { certain: false });
  const about = around.topic.at(-1)?.kind;
  if (about === 'prep' || about === 'prepnoun') return say('prepared', { certain: false });
  return say('act', { certain: false });
}

/** 已立行立改 says that it was put right on the spot. */
const AT_ONCE = /^(?:立行立改|即知即改|立查立改|立整立改|即查即改)$/;

/** 已重新砌筑: made anew, whatever it is. */
const AGAIN = /^重新[\u4E00-\u9FFF]{2}/;

/** A completion with its limits: share, part, period, and the day it names. */
export function completed(segment: Segment, around: Surroundings, done: Finding): Finding {
  const { tokens } = segment;
  const all = tokens.some((token) => token.kind === 'all' && !ON_TIME.test(token.text));
  const day = tokens.find((token) => token.time?.day && !token.time.before)?.time?.day;
  const found = limited({ ...done, ...(all ? { all } : {}), ...(day ? { day } : {}) }, tokens);
  if (found.kind !== 'done') return found;
  if (isOfPeriod(tokens)) return { ...found, kind: 'part', limit: 'period', certain: false };
  if (around.period !== undefined && !all) {
    return { ...found, kind: 'part', limit: 'period', certain: false };
  }
  return found;
}

/** 已完成上半年任务: the task of a period is a part of the matter. */
function isOfPeriod(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ kind }) => kind === 'result');
  const at = tokens.findIndex(({ time }, index) => index > end && time && !time.day);
  return (
    end >= 0 &&
    at >= 0 &&
    /任务|目标|计划|工作/.test(
      tokens
        .slice(at)
        .map(({ text }) => text)
        .join(''),
    )
  );
}

/** 已完成大半, 基本完成, 完成80%: how far the completion reaches. */
export function limited(done: Finding, tokens: readonly Token[]): Finding {
  const share = shareOf(tokens);
  if (share !== undefined) {
    if (share >= 1) return { ...done, all: true };
    return { ...done, kind: share === 0 ? 'undone' : 'part', limit: 'share' };
  }
  if (tokens.some((token) => token.kind === 'part')) {
    return { ...done, kind: 'part', limit: 'qualifier' };
  }
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
