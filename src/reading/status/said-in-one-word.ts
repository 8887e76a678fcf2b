import type { Told } from './findings';
import { firstTold } from './first-told';
import { denials, twiceDenied } from './negation';
import type { Predicate } from './predicate';

type Rule = (predicate: Predicate) => Told;

/** Findings that stand in one word, whatever leads it. */
export const saidInOneWord: Rule = (predicate) => firstTold(RULES, predicate);

const RULES: readonly Rule[] = [
  relapse,
  short,
  noProblem,
  lastStepOpen,
  nothingCameOfIt,
  idle,
  insufficient,
  trouble,
  troubleWithResult,
  partialEffect,
  againstThePlan,
  longTerm,
];

const isDenied = ({ tokens }: Predicate): boolean => denials(tokens) % 2 === 1;

/** 反弹; but 防止反弹, 未反弹, 确保不反弹. */
function relapse(predicate: Predicate): Told {
  const { tokens, heads, has, say } = predicate;
  if (!has('relapse')) return undefined;
  const guarded = heads.some(({ text }) => /防|避免|杜绝/.test(text));
  const later = has('future') && !tokens.some(({ text }) => /返工|重新整改/.test(text));
  const none = isDenied(predicate) || has('noproblem') || guarded || later;
  return say(none ? 'tail' : 'relapse');
}

/** 不到位; 没有不到位的. */
function short(predicate: Predicate): Told {
  const { tokens, heads, has, say } = predicate;
  if (!has('short')) return undefined;
  if (isDenied(predicate)) return twiceDenied(predicate) ?? 'nothing';
  if (has('progress')) return say('under-way');
  // 方案未通过 is a step that failed, and nothing of the matter has been done.
  const failed = tokens.some(({ text }) => text.endsWith('通过'));
  const step = failed && heads.some(({ kind }) => kind === 'prepnoun');
  return say(step ? 'undone' : 'short');
}

/** 无此类问题; 已不存在 and 不再存在 tell that there was a problem, and that it is gone. */
function noProblem(predicate: Predicate): Told {
  const { tokens, heads, has, say } = predicate;
  if (!has('noproblem')) return undefined;
  if (isDenied(predicate) && heads.length > 0) return twiceDenied(predicate) ?? 'nothing';
  const gone = tokens.some(
    ({ text }) => text === '不再存在' || (text === '不存在' && has('perfect')),
  );
  return gone ? say('done', { certain: false, by: 'gone' }) : say('none');
}

/** 就差验收了, 还差一步完成. */
function lastStepOpen({ tokens, heads, say }: Predicate): Told {
  const lacks = tokens.some(({ kind, text }) => kind === 'remain' && text.includes('差'));
  return lacks && heads.length > 0 ? say('rest') : undefined;
}

/** 没有进展. */
function nothingCameOfIt(predicate: Predicate): Told {
  return predicate.has('absence') && isDenied(predicate) ? predicate.say('undone') : undefined;
}

/** 搁置. */
function idle(predicate: Predicate): Told {
  if (!predicate.has('idle')) return undefined;
  return predicate.say(isDenied(predicate) ? 'tail' : 'undone');
}

/** 配备尚不足. */
function insufficient({ tokens, heads, has, say }: Predicate): Told {
  const last = tokens.at(-1)?.text ?? '';
  const lacks = has('trouble') && !has('perfect') && /^(?:尚?不足|欠缺)$/.test(last);
  const deeds = heads.length > 0 && heads.every(({ kind }) => kind === 'fix');
  return lacks && deeds ? say('short') : undefined;
}

/** 教师不足. */
function trouble(predicate: Predicate): Told {
  const { tokens, heads, has, say } = predicate;
  const measured = has('part') || tokens.some(({ said }) => said?.kind === 'share');
  if (!has('trouble') || heads.length > 0 || has('perfect') || measured) return undefined;
  return isDenied(predicate) ? 'nothing' : say('lacking', { certain: false });
}

/** 如期完成有困难: the trouble stands behind the result that it denies. */
function troubleWithResult({ tokens, has, say }: Predicate): Told {
  const kinds = tokens.map(({ kind }) => kind);
  const denies = kinds.lastIndexOf('trouble') > kinds.indexOf('result');
  return denies && has('result') && !has('perfect') ? say('undone', { certain: false }) : undefined;
}

/** 初见成效, 收尾, 主体封顶. */
function partialEffect(predicate: Predicate): Told {
  const { words, has, say } = predicate;
  if (!has('weakpart')) return undefined;
  if (has('progress')) return say('under-way');
  if (has('future')) return say(has('time') ? 'planned' : 'intended');
  if (/尾|封顶/.test(words)) return say('part', { limit: 'qualifier' });
  return say(isDenied(predicate) ? 'undone' : 'weak-part');
}

/** 进度滞后, 推进顺利. */
function againstThePlan(predicate: Predicate): Told {
  const { has, say } = predicate;
  if (!has('stuck') || isDenied(predicate)) return undefined;
  return say(has('time') ? 'planned' : 'behind');
}

/** 持续推进 is without an end, 持续推进中 is under way, 已实现动态清零 is done. */
function longTerm(predicate: Predicate): Told {
  const { words, heads, has, say } = predicate;
  if (!has('longterm') || isDenied(predicate) || has('progress') || has('result')) return undefined;
  // 已改为每周更换: the new custom is the remedy.
  if (has('perfect') && /(?:改|调整|变更)[为成]/.test(words)) return undefined;
  const acts = heads.some(({ kind }) => kind !== 'weak');
  return say(has('ongoing') && acts ? 'under-way' : 'long-term');
}
