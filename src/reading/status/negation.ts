import type { Finding, Told } from './findings';
import { firstTold } from './first-told';
import type { Predicate } from './predicate';
import type { Token } from './tokens';

export const denials = (tokens: readonly Token[]): number =>
  tokens.filter((token) => token.kind === 'negation').length;

/** 没有未整改的问题: nothing is left undone. 不是不整改 and 不得不停工 are no such thing. */
export function twiceDenied({ tokens, heads, has, say }: Predicate): Finding | undefined {
  const denying = tokens.filter(
    ({ kind }) => kind === 'negation' || kind === 'noproblem' || kind === 'short',
  );
  const exists = EXISTS.test(denying[0]?.text ?? '');
  const matter = has('short') || heads.some(({ kind }) => kind === 'fix' || kind === 'result');
  if (!exists || denying.length !== 2 || !matter) return undefined;
  // 没有一条未落实 counts nothing that was done.
  const { words, certain } = say('done');
  return { kind: 'done', words, certain, by: 'double-negation' };
}

const EXISTS =
  /^(?:无|没|没有|暂无|尚无|无人|没人|不存在|(?:没有|没|未|暂未|尚未)发现|未查出|未出现)$/;

/** A negation with what stands behind it. */
interface Denial extends Predicate {
  readonly word: string;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
  readonly behind: readonly Token[];
}
type Rule = (denial: Denial) => Told;

/** 未, 没有, 无法 with what they deny. */
export function negated(predicate: Predicate): Told {
  const { tokens } = predicate;
  const at = tokens.findIndex(({ kind }) => kind === 'negation');
  const behind = tokens.slice(at + 1);
  const [next] = behind;
  const word = tokens[at]?.text ?? '';
  return firstTold(RULES, { ...predicate, word, before: tokens[at - 1], next, behind });
}

const RULES: readonly Rule[] = [
  twice,
  noneLeft,
  noSuchThing,
  outOfIt,
  deed,
  notAll,
  namedFault,
  nothingBehind,
  gone,
  unknownDeed,
  noThing,
  noHarm,
  ({ say }) => say('undone-detail', { certain: false }),
];

function twice(denial: Denial): Told {
  if (denials(denial.tokens) < 2) return undefined;
  const none = isNamed(denial) && denial.heads.length === 0;
  return twiceDenied(denial) ?? (none ? denial.say('none') : 'nothing');
}

/** 未办结事项为零: of what is not done nothing is left; 未整改0个 says nothing. */
function noneLeft({ tokens, words, say }: Denial): Told {
  if (tokens.some(({ said }) => said?.kind === 'count' && said.n === 0)) return 'nothing';
  return NONE_LEFT.test(words) ? say('done', { certain: false, by: 'double-negation' }) : undefined;
}

/** But 未实现流失为零 says the contrary. */
const NONE_LEFT =
  /^(?:目前)?未[^实达做降能]{1,6}(?:的|事项|问题|情况|件|项|数|数量|人数|率)[为是][0零]$/;

const NO_SUCH = /^(?:无|暂无|尚无|没有|没|不是|并非)$/;

/** 无此类问题, 无违规补课; 已无此问题: there was one, and it is gone. */
function noSuchThing(denial: Denial): Told {
  const { word, next } = denial;
  const named =
    next?.kind === 'future' ||
    (next?.kind === 'noun' && next.text !== '的') ||
    MISDEED.test(next?.text ?? '');
  return NO_SUCH.test(word) && named ? (gone(denial) ?? denial.say('none')) : undefined;
}

/** 不再列入劝返对象: it is no matter any more. */
function outOfIt({ word, next, say }: Denial): Told {
  return word === '不再' && /^(?:[列纳]入|列为|作为|享受)/.test(next?.text ?? '')
    ? say('tail')
    : undefined;
}

/** The name of a wrong: nobody did it. */
const MISDEED =
  /^(?:违规|违纪|违法|乱|私自|擅自|挪用|截留|冒领|虚报|克扣|拖欠|变相|强制|漏报|错报)/;

/** 未整改, 个别未整改, 未整改到位. */
function deed(denial: Denial): Told {
  const { tokens, heads, word, behind, around, say } = denial;
  const strong = heads.filter(({ kind }) => kind !== 'weak');
  if (strong.length === 0) return undefined;
  if (behind.some(isOfAll) || isShortOfPlace(heads, around.topic)) return say('short');
  if (tokens.some(({ kind, text }) => kind === 'part' && SOME.test(text))) return say('rest');
  if (!NO_SUCH.test(word)) return say('undone');
  if (strong.every(({ kind }) => kind === 'prepnoun')) return say('undone', { certain: false });
  return say(isThing(tokens.at(-1), word) ? 'none' : 'undone');
}

/** 全部, 彻底; but 按时, 提前 speak of the day. */
const isOfAll = ({ kind, text }: Token): boolean => kind === 'all' && !ON_TIME.test(text);
export const ON_TIME = /^(?:按|如|提前)/;

/** 未全面加强. */
function notAll({ next, say }: Denial): Told {
  return next && isOfAll(next) ? say('short') : undefined;
}

/** 无住宿管理问题, 无应助未助情况: the name of a fault, and that there is none. */
function namedFault(denial: Denial): Told {
  if (denial.heads.length === 0) return undefined;
  return isNamed(denial) ? denial.say('none') : 'nothing';
}

const isNamed = ({ tokens, word }: Denial): boolean =>
  NO_SUCH.test(word) && /(?:问题|情况|现象|情形|行为)$/.test(tokens.at(-1)?.text ?? '');

/** 尚未. */
function nothingBehind({ next, word, around, say }: Denial): Told {
  if (next) return undefined;
  return around.alone || word.length > 1 ? say('undone') : 'nothing';
}

/** 已无积水. */
function gone({ word, before, say }: Denial): Told {
  return NO_SUCH.test(word) && before?.kind === 'perfect'
    ? say('done', { certain: false, by: 'gone' })
    : undefined;
}

/** 案卷没有编完 denies a deed, 没有校车 a thing. */
function unknownDeed({ next, say }: Denial): Told {
  return /[完好成齐清]$/.test(next?.text ?? '')
    ? say('undone-detail', { certain: false })
    : undefined;
}

/** 没有校车, 无人缺课. */
function noThing({ word, say }: Denial): Told {
  return (NO_SUCH.test(word) && word !== '没') || word.endsWith('人') ? say('none') : undefined;
}

/** 未造成影响, 未再发. */
function noHarm({ next, say }: Denial): Told {
  return /^(?:再|造成|影响|引发|产生|受到?影响|受损|波及)/.test(next?.text ?? '')
    ? say('tail')
    : undefined;
}

/** 个别学校未整改 leaves the others done; 基本未整改 does not. */
const SOME = /^第|部分|个别|少|有的|有些|某些|多数/;

/** 无建档立卡学生 names things that are not there; 没有解决问题 says that nothing was done. */
const isThing = (token: Token | undefined, word: string): boolean =>
  word.endsWith('无')
    ? token?.kind === 'noun' || token?.kind === 'gap' || token?.kind === 'neutral'
    : token?.text === '学生';

/** 未整改到位, 整改未到位: done, but not well enough. 资金未到位 is not. */
function isShortOfPlace(heads: readonly Token[], topic: readonly Token[]): boolean {
  const end = heads.findIndex((head) => head.text === '到位');
  if (end < 0) return false;
  const matter = heads[end - 1] ?? topic.at(-1);
  return matter?.kind === 'fix';
}
