import { bareAct } from './bare-act';
import { bareResult, isAsking } from './bare-result';
import { limited, shareOf } from './completed';
import type { Told } from './findings';
import { firstTold } from './first-told';
import { isOnlyStep } from './only-step';
import type { Predicate } from './predicate';

type Rule = (predicate: Predicate) => Told;

/** Without 已 or 未: a result word alone says completion, an action does so only of all or some. */
export const bare: Rule = (predicate) => firstTold(RULES, predicate);

const RULES: readonly Rule[] = [
  numberIsZero,
  share,
  onlyPart,
  result,
  asksForAcceptance,
  remaining,
  act,
  isListed,
  dated,
  fairlyDone,
  inProgress,
  goesOn,
];

/** 问题数为0, 整改率为0. */
function numberIsZero({ words, say }: Predicate): Told {
  if (/^(?:问题|隐患|辍学)[\u4E00-\u9FFF]*数[为是]?[0零]$/.test(words)) return say('none');
  return /(?:率|进度|进展|数)[为是]?[0零]$/.test(words) ? say('undone') : undefined;
}

/** 完成80%, 进度过半; but 入学率99%, which is no share of the work. */
function share({ tokens, heads, words, around, has, say }: Predicate): Told {
  const reached = shareOf(tokens);
  const ofWork = heads.length > 0 || tokens.length === 1 || /率|进度|达|占|不足/.test(words);
  if (reached === undefined || !ofWork || /(?:入学|巩固|升学|辍学|满意)[率度]/.test(words))
    return undefined;
  // 摸底100%完成 is all of a step.
  if (reached === 1 && !words.includes('率') && isOnlyStep(heads, around.topic))
    return say('prepared', { certain: false });
  const wanted = !words.startsWith('占') && (has('modal') || heads[0]?.kind === 'order');
  return wanted ? say('planned', { certain: false }) : limited(say('done'), tokens);
}

/** 大部分, 部分有困难. */
function onlyPart({ tokens, heads, has, say }: Predicate): Told {
  const only = tokens.length === 1 || (heads.length === 0 && has('trouble'));
  return has('part') && only ? say('part', { limit: 'qualifier' }) : undefined;
}

/** 整改完成; but 可完成, 有把握完成: able to, and nothing more. */
function result(predicate: Predicate): Told {
  const { has, say } = predicate;
  if (!has('result')) return undefined;
  return has('modal') ? say('planned', { certain: false }) : bareResult(predicate);
}

/** 申请验收. */
function asksForAcceptance({ heads: [first], say }: Predicate): Told {
  return first && isAsking(first) ? say('closing') : undefined;
}

/** 剩余2户, 问题仍存在. */
function remaining({ tokens, has, say }: Predicate): Told {
  if (!has('remain')) return undefined;
  if (/^(?:[仍还]|依[然旧]|仍然)存在$/.test(tokens.at(-1)?.text ?? '')) return say('undone');
  const strong = tokens.some(({ kind, text }) => kind === 'remain' && !/^仍然?$/.test(text));
  return strong || has('said') ? say('rest') : 'nothing';
}

/** 全部更换; but 可全部更换. */
function act(predicate: Predicate): Told {
  const { has, say } = predicate;
  if (!has('fix')) return undefined;
  const acted = bareAct(predicate);
  const able = has('modal') && acted !== 'nothing' && acted?.kind === 'done';
  return able ? say('planned', { certain: false }) : acted;
}

/** 列入明年计划. */
function isListed({ heads, around, say }: Predicate): Told {
  return around.alone && /^(?:列入|纳入|列为)$/.test(heads[0]?.text ?? '')
    ? say('prepared', { certain: false })
    : undefined;
}

/** 6月底前招标, 6月施工. */
function dated({ tokens, heads, say }: Predicate): Told {
  const [first] = heads;
  const later = tokens.some(({ time }) => time && (time.before || first?.kind === 'proceed'));
  return first && later ? say('planned', { certain: false }) : undefined;
}

/** 基本排查, 基本解除. */
function fairlyDone({ tokens, heads, around, has, say }: Predicate): Told {
  const [first, second] = tokens;
  const fairly = first?.text === '基本' && tokens.length === 2 && second?.kind === 'gap';
  return has('part') && around.alone && (heads.length > 0 || fairly)
    ? say('part', { limit: 'qualifier', certain: false })
    : undefined;
}

/** 办证中. */
function inProgress({ words, around, say }: Predicate): Told {
  return around.alone && /^[\u4E00-\u9FFF]{2}中$/.test(words)
    ? say('under-way', { certain: false })
    : undefined;
}

/** 推进实施. */
function goesOn({ tokens, heads, around, say }: Predicate): Told {
  const plain = tokens.every(({ kind }) => kind === 'all' || kind === 'proceed');
  return around.single && plain && GOES_ON.test(heads[0]?.text ?? '')
    ? say('under-way', { certain: false })
    : undefined;
}

const GOES_ON =
  /^(?:推进|实施|施工|建设|进行|跟进|着手|开始|试运行|试用|调试|试点|复工|开工|动工|装修|赶工|攻坚|筹备|筹建)$/;
