import { completed, isUnknown, limited, shareOf } from './completed';
import type { Finding, Told } from './findings';
import { firstTold } from './first-told';
import { isOnlyStep } from './only-step';
import type { Predicate } from './predicate';
import type { Token } from './tokens';

type Rule = (predicate: Predicate) => Told;

/** 已, 了: what has been done, wholly, in part, or only as a step before. */
export const perfect: Rule = (predicate) =>
  firstTold(RULES, predicate) ?? completed(predicate, predicate.say('done'));

const RULES: readonly Rule[] = [
  withoutHead,
  inCondition,
  accepted,
  onTrial,
  effort,
  onlyMeant,
  onlyTried,
  onlyWhatCouldBe,
  unknownWork,
  onlyStep,
];

/** 已完成三分之一, 已重新砌筑, 已立行立改: 已 before words that no list has as work. */
function withoutHead({ tokens, heads, around, has, say }: Predicate): Told {
  if (heads.length > 0) return undefined;
  if (shareOf(tokens) !== undefined || has('part'))
    return limited(say('done', { certain: false }), tokens);
  if (tokens.some(({ text }) => AT_ONCE.test(text) || ANEW.test(text)))
    return say('done', { certain: false });
  const about = around.topic.at(-1)?.kind;
  const step = about === 'prep' || about === 'prepnoun';
  return say(step ? 'prepared' : 'act', { certain: false });
}

/** 已立行立改 says that it was put right on the spot. */
const AT_ONCE = /^(?:立行立改|即知即改|立查立改|立整立改|即查即改)$/;
/** 已重新砌筑: made anew, whatever it is. */
const ANEW = /^重新[\u4E00-\u9FFF]{2}/;

/** 已具备竣工条件, 已具备验收条件. */
function inCondition({ tokens, heads, say }: Predicate): Told {
  const last = heads.at(-1);
  const ready = last?.kind === 'result' || last?.kind === 'closure';
  return ready && behind(tokens, last)?.kind === 'absence'
    ? say('act', { certain: false })
    : undefined;
}

const behind = (tokens: readonly Token[], token: Token): Token | undefined =>
  tokens[tokens.indexOf(token) + 1];

/** 已验收, 已申请验收. */
function accepted({ heads, say }: Predicate): Told {
  if (heads.some(({ kind }) => kind !== 'closure')) return undefined;
  const passed = /^(?:验收|核销)$/.test(heads[0]?.text ?? '');
  return say(passed ? 'done' : 'closing', { certain: false });
}

/** 已试运行. */
function onTrial({ heads, say }: Predicate): Told {
  return /^(?:调试|试运行|试用)$/.test(heads.at(-1)?.text ?? '') ? say('under-way') : undefined;
}

/** 已加强管理. */
function effort({ heads, say }: Predicate): Told {
  return heads.every(({ kind }) => kind === 'weak') ? say('act', { certain: false }) : undefined;
}

function onlyMeant(predicate: Predicate): Told {
  const meant = isForWork(predicate) || qualifies(predicate) || isUnderAnother(predicate);
  return meant ? predicate.say('act', { certain: false }) : undefined;
}

const GENERAL = /^(?:整改|落实|解决|处理|处置|整治|治理|办理|改正|纠正)$/;

/** 已将资金用于整改. */
function isForWork({ tokens, heads }: Predicate): boolean {
  const last = heads.at(-1);
  if (!last || !GENERAL.test(last.text)) return false;
  return tokens[tokens.indexOf(last) - 1]?.text.endsWith('用于') === true;
}

/** 已具备整改条件: the word only tells which condition. */
function qualifies({ tokens, heads, has }: Predicate): boolean {
  const [first] = heads;
  return first?.kind === 'fix' && !has('result') && behind(tokens, first)?.kind === 'absence';
}

/** 已投入整改, 已同意整改: another verb stands between; adverbs and what is handled (将…, 对…) may. */
function isUnderAnother({ tokens, heads, has }: Predicate): boolean {
  const [first] = heads;
  if (first?.kind !== 'fix' || has('result') || !GENERAL.test(first.text)) return false;
  const at = tokens.indexOf(first);
  const between = tokens[at - 1];
  return (
    tokens[at - 2]?.kind === 'perfect' && between?.kind === 'gap' && !ADVERB.test(between.text)
  );
}

const ADVERB =
  /^(?:.|(?:将|把|为|对|给|向|由|于|在|从|与|就|按|因|会同|联合|组织|协同).*|.*(?:地|面|门|校|局|室|科|股|处|人员|部门|单位|老师|教师|问题|学生|隐患|方式|途径)|及时|妥善|一一|照单|逐.|全力|严格|认真|按.*|现场|当场|自行|迅速|统一|主动|依法|分别|相应|有效|一并|即时|重新|自主|集中|坚决|合理|圆满|成功|快速|尽快|充分|切实|落地|再次|第一时间|重点|优先|专门|同时|基本上|真正|实际)$/;

/** 已劝返3次: how often it was tried; 已限期整改: what was ordered; and not what came of it. */
function onlyTried({ tokens, heads, say }: Predicate): Told {
  const tried = tokens.some(
    ({ said, text }) => text === '限期' || (said?.kind === 'count' && said.unit === '次'),
  );
  const ends = heads.some(({ kind, text }) => kind === 'result' || text.startsWith('送教'));
  return tried && !ends ? say('prepared') : undefined;
}

/** 能改的已改. */
function onlyWhatCouldBe({ tokens, has, say }: Predicate): Told {
  const lead = tokens.findIndex(({ kind }) => kind === 'perfect');
  return tokens[lead - 1]?.text === '的' && has('modal')
    ? say('part', { limit: 'qualifier' })
    : undefined;
}

/** 已完成一期桩芯, 已完成用地红线. */
function unknownWork(predicate: Predicate): Told {
  if (!isUnknown(predicate)) return undefined;
  const stage = /段|[层楼期批]$/.test(predicate.tokens.at(-1)?.text ?? '');
  return predicate.say(stage ? 'part' : 'act', { certain: false });
}

/** 已完成摸底, 方案已制定. */
function onlyStep(predicate: Predicate): Finding | undefined {
  const { around, has, say } = predicate;
  if (!isOnlyStep(handled(predicate), around.topic)) return undefined;
  return has('result') && around.period !== undefined
    ? say('part', { limit: 'period', certain: false })
    : say('prepared');
}

/** 已将问题资金上缴财政: what stands behind 将 is handled, and not the matter. */
function handled({ tokens, heads }: Predicate): readonly Token[] {
  const object = tokens.some(({ kind, text }) => kind === 'perfect' && /[将把]$/.test(text));
  // 已将维修申请报送: the last verb is what was done with it.
  if (object && heads.at(-1)?.kind === 'prep') return heads.slice(-1);
  const verb = heads.findIndex(({ kind }) => kind === 'fix');
  return object && verb > 0 && heads.slice(0, verb).every(({ kind }) => kind === 'prepnoun')
    ? heads.slice(verb)
    : heads;
}
