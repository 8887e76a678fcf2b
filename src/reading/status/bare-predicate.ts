import { completed, isUnknown, limited, shareOf } from './completion';
import type { Finding } from './findings';
import { isOnlyStep } from './only-step';
import type { Say, Surroundings } from './predicate';
import type { Segment } from './segments';
import { kinds, type TokenKind } from './token-kinds';
import type { Token } from './tokens';

const some = (tokens: readonly Token[], kind: TokenKind): boolean =>
  tokens.some((token) => token.kind === kind);

/** 抓紧整改 is at work; 认真落实上级要求 says nothing; 顺利完成 is done. */
export function inManner(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { heads, tokens } = segment;
  const manners = tokens.filter((token) => token.kind === 'manner');
  const plain = manners.every((token) => PLAIN.test(token.text));
  if (some(heads, 'result')) {
    return plain ? bare(segment, around, say) : say('under-way', { certain: false });
  }
  if (heads.length === 0) {
    const says = manners.some(({ text }) => !/^(?:顺利|认真|严格|举一反三)$/.test(text));
    return says ? say('effort', { certain: false }) : undefined;
  }
  if (heads.every((head) => head.kind === 'weak')) {
    const slow = manners.some((token) => SLOW.test(token.text));
    return slow ? say('under-way', { certain: false }) : say('tail');
  }
  if (heads.every((head) => head.kind === 'closure')) return say('closing');
  if (manners.some((token) => AT_ONCE.test(token.text))) {
    return some(heads, 'fix') ? say('effort', { certain: false }) : undefined;
  }
  if (!plain) return say('under-way');
  const only = around.alone && heads.length === 1 && tokens.length === 2;
  return only && heads[0]?.kind === 'fix' ? say('effort', { certain: false }) : undefined;
}

/** 已逐步落实 has begun and not ended. */
export const SLOW = /逐步|逐年|逐批|陆续|有序|稳步|分[批步期年]|同步/;
const PLAIN = /顺利|认真|严格|举一反三|立[行查整]立改|即[知查]即改/;
const AT_ONCE = /^(?:立即|马上|即刻|火速|当即)$/;

/** Without 已 or 未: a result word alone says completion, an action does so only of all or some. */
export function bare(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { tokens, heads } = segment;
  const words = tokens.map((token) => token.text).join('');
  if (/^(?:问题|隐患|辍学)[\u4E00-\u9FFF]*数[为是]?[0零]$/.test(words)) return say('none');
  if (/(?:率|进度|进展|数)[为是]?[0零]$/.test(words)) return say('undone');
  const share = shareOf(tokens);
  if (
    share !== undefined &&
    (heads.length > 0 || tokens.length === 1 || /率|进度|达|占|不足/.test(words)) &&
    !/(?:入学|巩固|升学|辍学|满意)[率度]/.test(words)
  ) {
    const wanted = !words.startsWith('占') && (some(tokens, 'modal') || heads[0]?.kind === 'order');
    // 摸底100%完成 is all of a step.
    if (share === 1 && !words.includes('率') && isOnlyStep(heads, around.topic))
      return say('prepared', { certain: false });
    return wanted ? say('planned', { certain: false }) : limited(say('done'), tokens);
  }
  const part = some(tokens, 'part');
  if (part && (tokens.length === 1 || (heads.length === 0 && some(tokens, 'trouble'))))
    return say('part', { limit: 'qualifier' });
  // 可完成, 有把握全部整改: able to, and nothing more.
  const able = some(tokens, 'modal');
  if (some(heads, 'result')) return able ? able_(say) : bareResult(segment, around, say);
  if (heads[0]?.kind === 'closure' && WAITING.test(heads[0].text)) return say('closing');
  if (some(tokens, 'remain')) return remaining(tokens, say);
  if (some(heads, 'fix')) {
    const acted = bareAct(segment, around, say);
    return able && acted?.kind === 'done' ? able_(say) : acted;
  }
  const first = heads[0]?.text ?? '';
  if (around.alone && /^(?:列入|纳入|列为)$/.test(first))
    return say('prepared', { certain: false });
  if (
    heads.length > 0 &&
    tokens.some((token) => token.time && (token.time.before || heads[0]?.kind === 'proceed'))
  ) {
    return say('planned', { certain: false });
  }
  const fairly = tokens[0]?.text === '基本' && tokens.length === 2 && tokens[1]?.kind === 'gap';
  if (part && around.alone && (heads.length > 0 || fairly)) {
    return say('part', { limit: 'qualifier', certain: false });
  }
  if (around.alone && /^[\u4E00-\u9FFF]{2}中$/.test(words)) {
    return say('under-way', { certain: false });
  }
  const goesOn = tokens.every(({ kind }) => kind === 'all' || kind === 'proceed');
  return around.single && goesOn && GOES_ON.test(first)
    ? say('under-way', { certain: false })
    : undefined;
}

const able_ = (say: Say): Finding => say('planned', { certain: false });

const GOES_ON =
  /^(?:推进|实施|施工|建设|进行|跟进|着手|开始|试运行|试用|调试|试点|复工|开工|动工|装修|赶工|攻坚|筹备|筹建)$/;

const WAITING = /^(?:待|申请|提请|申报|报验|组织)/;

function bareResult(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { tokens, heads } = segment;
  if (ASPECT.test(tokens.map(({ text }) => text).join(''))) return undefined;
  const when = tokens.find((token) => token.time)?.time;
  if (when && (when.before || !when.day))
    return say('planned', { certain: when.before, bare: true });
  // 由乡镇负责完成 says whose it is.
  if (/^由/.test(tokens[0]?.text ?? '')) return say('planned', { certain: false });
  const end = heads.findIndex((head) => head.kind === 'result');
  if (isUnknown(tokens, heads)) return say('act', { certain: false });
  if (heads.slice(0, end).some(({ kind, text }) => kind === 'closure' && WAITING.test(text)))
    return say('closing');
  // 逐项整改销号 is how it is to be done.
  if (tokens.some(({ text }) => /^逐[项个条批户]/.test(text)) && !around.alone)
    return say('under-way', { certain: false });
  const ended = ENDED.test(heads[end]?.text ?? '');
  const urged = heads
    .slice(0, end)
    .some(
      ({ kind, text }) => (kind === 'order' || (URGES.has(kind) && !ended)) && !WORKS.test(text),
    );
  if (urged) return say('under-way', { certain: false });
  if (isOnlyStep(heads, around.topic)) return say('prepared');
  return completed(segment, around, say('done', { certain: when === undefined, bare: true }));
}

/** 完成时限, 完成质量: a name of something, and no statement. */
const ASPECT =
  /(?:完成|整改|到位|销号|清零|达标)(?:量|标准|目标|情况|时[限间]|质量|条件|日期|率|期限|节点|要求|难度|程度|进度较|速度|数|与否|倒计时|的标准|的要求|的目标)/;

/** 督促完成, 推进…到位, 加强…到位: the result is what is aimed at. */
const URGES = kinds('weak', 'proceed');
const WORKS = /^(?:施工|实施|建设|新建|兴建|装修|调试|扩容|改扩建)$/;
/** 复查合格, 调试完毕 are never an aim, as 到位 and 完成 may be. */
const ENDED = /合格|完毕|竣工|完工|办结|结束|符合/;

/** …，隐患消除: what came of it. */
const REMOVED =
  /^(?:安全|风险|消防|有关|相关)?(?:隐患|险情|风险|问题)(?:得以|得到)?(?:消除|解除|排除|解决)$/;

/** 应补3人, 共补3人: a number that ought to be. */
const OUGHT = /(?:^|[^相供反适效响对])应$|共$/;

function bareAct(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { tokens, heads } = segment;
  const counted = some(tokens, 'said');
  if (OUGHT.test(tokens[0]?.text ?? '')) {
    return counted || !around.alone ? undefined : say('intended', { certain: false });
  }
  const when = tokens.find((token) => token.time)?.time;
  if (when && (when.before || !when.day)) return say('planned', { certain: false, bare: true });
  if (REMOVED.test(tokens.map(({ text }) => text).join('')))
    return around.alone ? undefined : say('done', { certain: false, bare: true });
  // 当日修补完整: on the spot, and so it is past.
  if (heads[0]?.kind === 'fix' && /^当[场日天]$/.test(tokens[0]?.text ?? ''))
    return say('done', { certain: false });
  const named = namedBeforeAll(tokens, heads);
  if (named > 0) {
    const acts = { ...segment, heads: heads.slice(named) };
    return bareAct(acts, { ...around, topic: heads.slice(0, named) }, say);
  }
  if (heads[0]?.kind !== 'fix') {
    const begins = /^(?:着手|开始)$/.test(heads[0]?.text ?? '');
    return around.alone || begins ? say('under-way', { certain: false }) : undefined;
  }
  if (isOnlyStep(heads, around.topic)) return undefined;
  const all = tokens.some((token) => /^(?:全部|全员|均|都|全数|悉数|如数)$/.test(token.text));
  const part = some(tokens, 'part');
  // 整改5个 tells how many; 5名学生补办学籍 may as well be a plan.
  const how = counted && tokens.at(-1)?.kind === 'said';
  if (!all && !how && !part) return undefined;
  return completed(segment, around, say('done', { certain: all || part }));
}

/** 借阅登记全部补齐: how many heads before 全部 only name what was put right. */
function namedBeforeAll(tokens: readonly Token[], heads: readonly Token[]): number {
  const all = tokens.findIndex(({ text }) => text === '全部' || text === '均');
  const names = heads.filter((head) => tokens.indexOf(head) < all);
  const nouns = names.every(({ kind }) => kind === 'prep' || kind === 'prepnoun');
  return nouns && heads[names.length]?.kind === 'fix' ? names.length : 0;
}

function remaining(tokens: readonly Token[], say: Say): Finding | undefined {
  if (/^(?:[仍还]|依[然旧]|仍然)存在$/.test(tokens.at(-1)?.text ?? '')) return say('undone');
  const strong = tokens.some(
    (token) => token.kind === 'remain' && !/^(?:仍|仍然)$/.test(token.text),
  );
  return strong || some(tokens, 'said') ? say('rest') : undefined;
}
