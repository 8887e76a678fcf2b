import { isOnlyStep, limited, shareOf } from './completion';
import type { Finding, FindingKind } from './findings';
import type { Segment } from './segments';
import type { Token, TokenKind } from './tokens';

export type Lead = 'perfect' | 'negation' | 'progress' | 'future' | 'wait' | 'manner' | 'none';

/** What the clause adds to one of its predicates. */
export interface Surroundings {
  /** The heads of the topic before it: 摸底 in 摸底已完成. */
  readonly topic: readonly Token[];
  /** The lead of the predicate before it, which 并 carries on. */
  readonly inherited: Lead;
  /** 6月, 春季学期 at the head of the clause: only that part of the work is spoken of. */
  readonly period: 'month' | 'term' | undefined;
  /** The clause is the whole text. */
  readonly alone: boolean;
}

/** What one predicate says, or undefined where it says nothing about how far the work is. */
export function readPredicate(segment: Segment, around: Surroundings): Finding | undefined {
  const { tokens } = segment;
  const has = (kind: TokenKind): boolean => tokens.some((token) => token.kind === kind);
  const words = tokens.map((token) => token.text).join('');
  const say = (kind: FindingKind, more: Partial<Finding> = {}): Finding => ({
    kind,
    words,
    certain: true,
    ...countOf(tokens),
    ...more,
  });
  const whole = wholeFinding(segment, say, has);
  if (whole !== 'no') return whole;
  const lead = leadOf(segment, around);
  switch (lead) {
    case 'negation':
      return negated(segment, around, say);
    case 'progress':
      return say('under-way');
    case 'wait':
      if (has('closure')) return say('closing');
      return say(WAITS_FOR_OTHERS.test(words) ? 'prepared' : 'intended');
    case 'future':
      return future(segment, say, has);
    case 'perfect':
      return perfect(segment, around, say);
    case 'manner':
      return inManner(segment, around, say);
    default:
      return bare(segment, around, say);
  }
}

type Say = (kind: FindingKind, more?: Partial<Finding>) => Finding;
type Has = (kind: TokenKind) => boolean;

/** Waiting for somebody's answer means that the matter was put before them. */
const WAITS_FOR_OTHERS = /批|回复|审|反馈|到货|招标|结果|接收|评/;

/** Findings that stand in one word, whatever leads them. */
function wholeFinding(segment: Segment, say: Say, has: Has): Finding | undefined | 'no' {
  const denied = negations(segment.tokens) % 2 === 1;
  if (has('relapse')) {
    const guarded =
      denied ||
      has('noproblem') ||
      segment.heads.some((head) => head.kind === 'weak') ||
      has('future');
    return guarded ? say('tail') : say('relapse');
  }
  if (has('short')) {
    if (denied) return say('done', { by: 'double-negation' });
    return has('progress') ? say('under-way') : say('short');
  }
  if (has('noproblem')) {
    return has('negation') && segment.heads.length > 0
      ? say('done', { by: 'double-negation' })
      : say('none');
  }
  if (has('absence') && denied) return say('undone');
  if (has('weakpart')) return denied ? say('undone') : say('weak-part');
  if (has('stuck') && !denied && !has('perfect')) {
    return say(has('time') ? 'planned' : 'behind');
  }
  if (has('longterm') && !denied && !has('progress')) {
    if (has('ongoing')) return say('under-way');
    if (!segment.heads.some((head) => head.kind === 'result')) return say('long-term');
  }
  return 'no';
}

function leadOf(segment: Segment, around: Surroundings): Lead {
  const { tokens } = segment;
  const has = (kind: TokenKind): boolean => tokens.some((token) => token.kind === kind);
  if (has('negation')) return 'negation';
  if (has('progress') || has('ongoing')) return 'progress';
  if (has('future')) return has('perfect') && !has('time') ? 'perfect' : 'future';
  if (has('wait')) return 'wait';
  if (has('perfect') || has('suffix')) {
    const slow = tokens.some((token) => token.kind === 'manner' && SLOW.test(token.text));
    return slow ? 'progress' : 'perfect';
  }
  if (has('manner')) return 'manner';
  return segment.joined ? around.inherited : 'none';
}

const SLOW = /逐步|陆续|有序|稳步|分批|分步|分期|同步/;

const negations = (tokens: readonly Token[]): number =>
  tokens.filter((token) => token.kind === 'negation').length;

function negated(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { tokens, heads } = segment;
  if (negations(tokens) % 2 === 0) return say('done', { by: 'double-negation' });
  const at = tokens.findIndex((token) => token.kind === 'negation');
  const word = tokens[at]?.text ?? '';
  if (tokens.some((token) => token.said?.kind === 'count' && token.said.n === 0)) return undefined;
  const strong = heads.filter((head) => head.kind !== 'weak');
  if (strong.length > 0) {
    if (tokens.slice(at + 1).some((token) => token.kind === 'all' && !ON_TIME.test(token.text)))
      return say('short');
    if (isShortOfPlace(heads, around.topic)) return say('short');
    if (tokens.some((token) => token.kind === 'part' && SOME.test(token.text))) return say('rest');
    if (
      /^(?:无|没有|没|暂无|尚无)$/.test(word) &&
      strong.every((head) => head.kind === 'prepnoun')
    ) {
      return say('undone', { certain: false });
    }
    if (NO_SUCH.test(word) && isThing(tokens.at(-1), word)) return say('none', { certain: false });
    return say('undone');
  }
  if (heads.length > 0) return undefined;
  const behind = tokens.slice(at + 1);
  if (behind.length === 0) return around.alone ? say('undone') : undefined;
  if (/^(?:无|没有|没|无人|没人|暂无|尚无)$/.test(word)) return say('none');
  if (/^再/.test(behind[0]?.text ?? '')) return say('tail');
  return say('undone-detail', { certain: false });
}

/** 按时, 提前 speak of the day, not of the whole. */
const ON_TIME = /^(?:按|如|提前)/;

/** 个别学校未整改 leaves the others done; 基本未整改 does not. */
const SOME = /部分|个别|少|有的|有些|某些|多数/;

const NO_SUCH = /^(?:无|暂无|尚无|没有|没)$/;

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

function future(segment: Segment, say: Say, has: Has): Finding | undefined {
  if (segment.tokens.some((token) => token.kind === 'closure')) return say('closing');
  const strong = segment.heads.some((head) => head.kind !== 'weak');
  if (has('time') || segment.tokens.some((token) => DATED.test(token.text))) {
    return say('planned');
  }
  if (!strong && segment.heads.length > 0) return say('tail');
  if (!strong && !has('gap')) return undefined;
  return say('intended', { certain: strong });
}

const DATED = /按期|如期|按时|提前|即将/;

function perfect(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { tokens, heads } = segment;
  if (heads.length === 0) {
    const share = shareOf(tokens);
    if (share !== undefined || tokens.some((token) => token.kind === 'part')) {
      return limited(say('done', { certain: false }), tokens);
    }
    return around.alone && tokens.length === 1 ? say('done') : say('act', { certain: false });
  }
  const [first] = heads;
  if (heads.every((head) => head.kind === 'closure')) {
    return say(/^(?:验收|核销)$/.test(first?.text ?? '') ? 'done' : 'closing', { certain: false });
  }
  if (heads.every((head) => head.kind === 'weak')) return say('act', { certain: false });
  if (isOnlyStep(heads, around.topic)) {
    const ended = heads.some((head) => head.kind === 'result');
    return ended && around.period !== undefined
      ? say('part', { limit: 'period', certain: false })
      : say('prepared');
  }
  return completed(segment, around, say('done'));
}

/** A completion with its limits: share, part, period, and the day it names. */
function completed(segment: Segment, around: Surroundings, done: Finding): Finding {
  const { tokens } = segment;
  const all = tokens.some((token) => token.kind === 'all' && !ON_TIME.test(token.text));
  const day = tokens.find((token) => token.time?.day && !token.time.before)?.time?.day;
  const found = limited({ ...done, ...(all ? { all } : {}), ...(day ? { day } : {}) }, tokens);
  if (found.kind !== 'done') return found;
  if (around.period === 'term' || (around.period === 'month' && !all)) {
    return { ...found, kind: 'part', limit: 'period', certain: false };
  }
  return found;
}

function inManner(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { heads, tokens } = segment;
  const plain = tokens.every(
    (token) => token.kind !== 'manner' || /顺利|认真|严格/.test(token.text),
  );
  if (heads.some((head) => head.kind === 'result')) {
    return plain ? bare(segment, around, say) : say('under-way', { certain: false });
  }
  if (heads.length === 0) return say('effort', { certain: false });
  if (heads.every((head) => head.kind === 'weak')) return say('tail');
  if (heads.every((head) => head.kind === 'closure')) return say('closing');
  if (plain && !heads.some((head) => head.kind === 'fix' || head.kind === 'proceed'))
    return undefined;
  return plain ? say('effort', { certain: false }) : say('under-way');
}

/** Without 已 or 未: a result word alone says completion, an action does so only of all or some. */
function bare(segment: Segment, around: Surroundings, say: Say): Finding | undefined {
  const { tokens, heads } = segment;
  const share = shareOf(tokens);
  if (
    share !== undefined &&
    (heads.length > 0 || tokens.length === 1 || /率|进度|达/.test(say('done').words))
  ) {
    return limited(say('done'), tokens);
  }
  if (tokens.length === 1 && tokens[0]?.kind === 'part') return say('part', { limit: 'qualifier' });
  const end = heads.findIndex((head) => head.kind === 'result');
  if (end >= 0) {
    if (tokens.some((token) => token.time?.before)) return say('planned');
    const urged = heads
      .slice(0, end)
      .some(
        (head) =>
          /^(?:weak|order|proceed)$/.test(head.kind) &&
          head.text !== '施工' &&
          head.text !== '实施' &&
          head.text !== '建设',
      );
    if (urged) return say('under-way', { certain: false });
    if (isOnlyStep(heads, around.topic)) return say('prepared');
    return completed(
      segment,
      around,
      say('done', { certain: !tokens.some((token) => token.time) }),
    );
  }
  if (heads.some((head) => head.kind === 'closure') && WAITING.test(heads[0]?.text ?? '')) {
    return say('closing');
  }
  if (tokens.some((token) => token.kind === 'remain')) return remaining(segment, say);
  const matter = heads.findIndex((head) => head.kind === 'fix');
  const first = heads[0];
  if (first && matter >= 0) {
    if (/应|共|该/.test(tokens[0]?.text ?? '')) return undefined;
    if (first.kind !== 'fix') {
      return around.alone ? say('under-way', { certain: false }) : undefined;
    }
    if (isOnlyStep(heads, around.topic)) return undefined;
    const said = tokens.some((token) => token.said?.kind === 'count');
    const all = tokens.some((token) => token.kind === 'all');
    const part = tokens.some((token) => token.kind === 'part');
    if (all || said || part)
      return completed(segment, around, say('done', { certain: all || part }));
    return undefined;
  }
  const only =
    first && tokens.length === heads.length && heads.every((head) => head.kind === 'proceed');
  return around.alone && only ? say('under-way', { certain: false }) : undefined;
}

const WAITING = /^(?:待|申请|提请|申报|报验|组织)/;

function remaining(segment: Segment, say: Say): Finding | undefined {
  const mere = segment.tokens.every(
    (token) => token.kind !== 'remain' || /^(?:仍|仍然)$/.test(token.text),
  );
  return mere ? undefined : say('rest');
}

/** 7个问题已整改5个: the last count is what was done; 共7个 is none of the predicate's. */
function countOf(tokens: readonly Token[]): Pick<Finding, 'count'> {
  const said = tokens.filter((token) => token.said?.kind === 'count').at(-1)?.said;
  return said?.kind === 'count' ? { count: { n: said.n, unit: said.unit } } : {};
}
