import { bareDate } from './bare-result';
import { completed } from './completed';
import type { Told } from './findings';
import { firstTold } from './first-told';
import { isOnlyStep } from './only-step';
import type { Predicate } from './predicate';

type Rule = (predicate: Predicate) => Told;

/** 更换灭火器: an action without 已 is done only where it is said of all of it, or how many. */
export const bareAct: Rule = (predicate) => firstTold(RULES, predicate) ?? 'nothing';

const RULES: readonly Rule[] = [
  ought,
  bareDate,
  removed,
  onTheSpot,
  namedBeforeAll,
  begins,
  onlyStep,
  ofAllOrSome,
];

/** 应补3人, 共补3人: a number that ought to be. */
function ought({ tokens, around, has, say }: Predicate): Told {
  if (!/(?:^|[^相供反适效响对])应$|共$/.test(tokens[0]?.text ?? '')) return undefined;
  return has('said') || !around.alone ? 'nothing' : say('intended', { certain: false });
}

/** …，隐患消除: what came of it. */
function removed({ words, around, say }: Predicate): Told {
  if (!REMOVED.test(words)) return undefined;
  return around.alone ? 'nothing' : say('done', { certain: false, bare: true });
}

const REMOVED =
  /^(?:安全|风险|消防|有关|相关)?(?:隐患|险情|风险|问题)(?:得以|得到)?(?:消除|解除|排除|解决)$/;

/** 当日修补完整: it is past. */
function onTheSpot({ tokens, heads, say }: Predicate): Told {
  return heads[0]?.kind === 'fix' && /^当[场日天]$/.test(tokens[0]?.text ?? '')
    ? say('done', { certain: false })
    : undefined;
}

/** 借阅登记全部补齐: the heads before 全部 only name what was put right. */
function namedBeforeAll(predicate: Predicate): Told {
  const { tokens, heads, around } = predicate;
  const all = tokens.findIndex(({ text }) => text === '全部' || text === '均');
  const topic = heads.filter((head) => tokens.indexOf(head) < all);
  const acts = heads.slice(topic.length);
  const names = topic.every(({ kind }) => kind === 'prep' || kind === 'prepnoun');
  if (topic.length === 0 || !names || acts[0]?.kind !== 'fix') return undefined;
  return bareAct({ ...predicate, heads: acts, around: { ...around, topic } });
}

/** 推进整改, 着手整改. */
function begins({ heads, around, say }: Predicate): Told {
  const [first] = heads;
  if (first?.kind === 'fix') return undefined;
  const begun = around.alone || /^(?:着手|开始)$/.test(first?.text ?? '');
  return begun ? say('under-way', { certain: false }) : 'nothing';
}

function onlyStep({ heads, around }: Predicate): Told {
  return isOnlyStep(heads, around.topic) ? 'nothing' : undefined;
}

/** 全部更换, 部分更换; 整改5个 tells how many, while 5名学生补办学籍 may as well be a plan. */
function ofAllOrSome(predicate: Predicate): Told {
  const { tokens, has, say } = predicate;
  const all = tokens.some(({ text }) => /^(?:全部|全员|均|都|全数|悉数|如数)$/.test(text));
  const whole = all || has('part');
  if (!whole && tokens.at(-1)?.kind !== 'said') return undefined;
  return completed(predicate, say('done', { certain: whole }));
}
