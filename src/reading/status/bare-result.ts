import { completed, isUnknown } from './completed';
import type { Told } from './findings';
import { firstTold } from './first-told';
import { isOnlyStep } from './only-step';
import type { Predicate } from './predicate';
import { kinds } from './token-kinds';
import type { Token } from './tokens';

type Rule = (predicate: Predicate) => Told;

/** 整改完成: a result word alone says completion, unless something before it makes it an aim or a plan. */
export const bareResult: Rule = (predicate) => {
  const certain = predicate.tokens.every(({ time }) => !time);
  const done = predicate.say('done', { certain, bare: true });
  return firstTold(RULES, predicate) ?? completed(predicate, done);
};

const RULES: readonly Rule[] = [
  namesAnAspect,
  bareDate,
  isWhose,
  unknownWork,
  asksForAcceptance,
  saysHow,
  isAimedAt,
  onlyStep,
];

/** 完成时限, 完成质量: a name of something, and no statement. */
function namesAnAspect({ words }: Predicate): Told {
  return ASPECT.test(words) ? 'nothing' : undefined;
}

const ASPECT =
  /(?:完成|整改|到位|销号|清零|达标)(?:量|标准|目标|情况|时[限间]|质量|条件|日期|率|期限|节点|要求|难度|程度|进度较|速度|数|与否|倒计时|的标准|的要求|的目标)/;

/** 6月底前完成: written of things to come, unless it names a day. */
export function bareDate({ tokens, has, say }: Predicate): Told {
  const when = tokens.find(({ time }) => time)?.time;
  if (!when || (when.day && !when.before)) return undefined;
  return say('planned', { certain: has('result') && when.before, bare: true });
}

/** 由乡镇负责完成. */
function isWhose({ tokens, say }: Predicate): Told {
  return tokens[0]?.text.startsWith('由') ? say('planned', { certain: false }) : undefined;
}

function unknownWork(predicate: Predicate): Told {
  return isUnknown(predicate) ? predicate.say('act', { certain: false }) : undefined;
}

const beforeResult = (heads: readonly Token[]): readonly Token[] =>
  heads.slice(
    0,
    heads.findIndex(({ kind }) => kind === 'result'),
  );

/** 申请验收完毕. */
function asksForAcceptance({ heads, say }: Predicate): Told {
  return beforeResult(heads).some(isAsking) ? say('closing') : undefined;
}

export const isAsking = ({ kind, text }: Token): boolean =>
  kind === 'closure' && /^(?:待|申请|提请|申报|报验|组织)/.test(text);

/** 逐项整改销号. */
function saysHow({ tokens, around, say }: Predicate): Told {
  return !around.alone && tokens.some(({ text }) => /^逐[项个条批户]/.test(text))
    ? say('under-way', { certain: false })
    : undefined;
}

/** 督促完成, 推进…到位, 加强…到位. */
function isAimedAt({ heads, say }: Predicate): Told {
  const result = heads.find(({ kind }) => kind === 'result');
  const ended = ENDED.test(result?.text ?? '');
  const aimed = beforeResult(heads).some(
    ({ kind, text }) => (kind === 'order' || (URGES.has(kind) && !ended)) && !WORKS.test(text),
  );
  return aimed ? say('under-way', { certain: false }) : undefined;
}

const URGES = kinds('weak', 'proceed');
const WORKS = /^(?:施工|实施|建设|新建|兴建|装修|调试|扩容|改扩建)$/;
/** 复查合格, 调试完毕 are never an aim, as 到位 and 完成 may be. */
const ENDED = /合格|完毕|竣工|完工|办结|结束|符合/;

function onlyStep({ heads, around, say }: Predicate): Told {
  return isOnlyStep(heads, around.topic) ? say('prepared') : undefined;
}
