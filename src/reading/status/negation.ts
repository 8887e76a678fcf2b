import type { Finding } from './findings';
import type { Say, Surroundings } from './predicate';
import type { Segment } from './segments';
import type { Token } from './tokens';

export const denials = (tokens: readonly Token[]): number =>
  tokens.filter((token) => token.kind === 'negation').length;

/** 没有未整改的问题: nothing is left undone. 不是不整改 and 不得不停工 are no such thing. */
export function twiceDenied(segment: Segment, say: Say): Finding | undefined {
  const denying = segment.tokens.filter(
    ({ kind }) => kind === 'negation' || kind === 'noproblem' || kind === 'short',
  );
  const exists = EXISTS.test(denying[0]?.text ?? '');
  const matter = segment.heads.some(({ kind }) => kind === 'fix' || kind === 'result');
  const short = segment.tokens.some(({ kind }) => kind === 'short');
  if (!exists || denying.length !== 2 || !(matter || short)) return undefined;
  // 没有一条未落实 counts nothing that was done.
  const { words, certain } = say('done');
  return { kind: 'done', words, certain, by: 'double-negation' };
}

const EXISTS =
  /^(?:无|没|没有|暂无|尚无|无人|没人|不存在|(?:没有|没|未|暂未|尚未)发现|未查出|未出现)$/;

/** 未, 没有, 无法 with what they deny. */
export function negated(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { tokens, heads } = segment;
  if (denials(tokens) > 1) {
    const [first] = tokens.filter(({ kind }) => kind === 'negation');
    const none = isNamed(segment, first?.text ?? '') && heads.length === 0;
    return twiceDenied(segment, say) ?? (none ? say('none') : undefined);
  }
  if (tokens.some(({ said }) => said?.kind === 'count' && said.n === 0)) return undefined;
  if (NONE_LEFT.test(tokens.map(({ text }) => text).join('')))
    return say('done', { certain: false, by: 'double-negation' });
  const at = tokens.findIndex((token) => token.kind === 'negation');
  const word = tokens[at]?.text ?? '';
  const behind = tokens.slice(at + 1);
  const next = behind[0];
  if (
    NO_SUCH.test(word) &&
    next?.text !== '的' &&
    (next?.kind === 'noun' || next?.kind === 'future' || MISDEED.test(next?.text ?? ''))
  ) {
    return isGone(tokens, at) ? say('done', GONE) : say('none');
  }
  const strong = heads.filter((head) => head.kind !== 'weak');
  if (strong.length > 0) return undone(segment, strong, word, behind, around, say);
  if (next?.kind === 'all' && !ON_TIME.test(next.text)) return say('short');
  if (heads.length > 0) return isNamed(segment, word) ? say('none') : undefined;
  if (next === undefined) return around.alone || word.length > 1 ? say('undone') : undefined;
  if (NO_SUCH.test(word) && isGone(tokens, at)) return say('done', GONE);
  // 案卷没有编完 denies a deed, 没有校车 a thing.
  if (/[完好成齐清]$/.test(next.text)) return say('undone-detail', { certain: false });
  if ((NO_SUCH.test(word) && word !== '没') || word.endsWith('人')) return say('none');
  if (/^(?:再|造成|影响|引发|产生|受到?影响|受损|波及)/.test(next.text)) return say('tail');
  return say('undone-detail', { certain: false });
}

/** 未办结事项为零: of what is not done nothing is left. 未实现流失为零 says the contrary. */
const NONE_LEFT =
  /^(?:目前)?未[^实达做降能]{1,6}(?:的|事项|问题|情况|件|项|数|数量|人数|率)[为是][0零]$/;

/** 无违规补课, 没有擅自停课: the name of a wrong, and that nobody did it. */
const MISDEED =
  /^(?:违规|违纪|违法|乱|私自|擅自|挪用|截留|冒领|虚报|克扣|拖欠|变相|强制|漏报|错报)/;

/** 无住宿管理问题, 无应助未助情况: the name of a fault, and that there is none. */
const isNamed = ({ tokens }: Segment, word: string): boolean =>
  NO_SUCH.test(word) && /(?:问题|情况|现象|情形|行为)$/.test(tokens.at(-1)?.text ?? '');

/** 已无此问题: there was one, and it is gone. */
const isGone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'perfect';
const GONE: Partial<Finding> = { certain: false, by: 'gone' };

function undone(
  { tokens, heads }: Segment,
  strong: readonly Token[],
  word: string,
  behind: readonly Token[],
  around: Surroundings,
  say: Say,
): Finding {
  const ofAll = behind.some((token) => token.kind === 'all' && !ON_TIME.test(token.text));
  if (ofAll || isShortOfPlace(heads, around.topic)) return say('short');
  if (tokens.some((token) => token.kind === 'part' && SOME.test(token.text))) return say('rest');
  if (!NO_SUCH.test(word)) return say('undone');
  if (strong.every((head) => head.kind === 'prepnoun')) return say('undone', { certain: false });
  return isThing(tokens.at(-1), word) ? say('none') : say('undone');
}

/** 按时, 提前 speak of the day, not of the whole. */
export const ON_TIME = /^(?:按|如|提前)/;

/** 个别学校未整改 leaves the others done; 基本未整改 does not. */
const SOME = /^第|部分|个别|少|有的|有些|某些|多数/;

const NO_SUCH = /^(?:无|暂无|尚无|没有|没|不是|并非)$/;

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
