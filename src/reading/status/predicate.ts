import { bare, inManner, SLOW } from './bare-predicate';
import { perfect } from './completion';
import type { Finding, FindingKind } from './findings';
import { denials, negated, twiceDenied } from './negation';
import type { Segment } from './segments';
import { isHead, type TokenKind } from './token-kinds';
import type { Token } from './tokens';

export type Lead =
  'perfect' | 'promised' | 'negation' | 'progress' | 'future' | 'wait' | 'manner' | 'none';

/** What the clause adds to one of its predicates. */
export interface Surroundings {
  /** The heads of the topic before it: 摸底 in 摸底已完成. */
  readonly topic: readonly Token[];
  /** The lead of the predicate before it, which 并 carries on. */
  readonly inherited: Lead;
  /** 6月, 春季学期 at the head of the clause: only that part of the work is spoken of. */
  readonly period: 'month' | 'term' | undefined;
  /** The predicate is the whole text. */
  readonly alone: boolean;
  /** It is, but for what it is done after: 按方案推进. */
  readonly single: boolean;
}

export type Say = (kind: FindingKind, more?: Partial<Finding>) => Finding;
type Has = (kind: TokenKind) => boolean;

/** What one predicate says, or undefined where it says nothing about how far the work is. */
export function readPredicate(segment: Segment, around: Surroundings): Finding | undefined {
  const { tokens } = segment;
  const has = (kind: TokenKind): boolean => tokens.some((token) => token.kind === kind);
  const words = tokens.map((token) => token.text).join('');
  const say: Say = (kind, more = {}) => ({
    kind,
    words,
    certain: true,
    ...countOf(tokens),
    ...more,
  });
  const whole = wholeFinding(segment, say, has);
  if (whole !== 'no') return whole;
  if (has('hearsay') && segment.heads.length > 0) return say('act', { certain: false });
  switch (leadOf(segment, around)) {
    case 'negation':
      return negated(segment, around, say);
    case 'progress':
      return say('under-way');
    case 'promised':
      return say('prepared');
    case 'wait':
      if (isStillToImprove(segment)) return say('short');
      if (segment.condition?.some(({ text }) => PUT_OFF.test(text))) return say('planned');
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

/** Waiting for somebody's answer means that the matter was put before them. */
const WAITS_FOR_OTHERS =
  /批|回[复函音]|审|反馈|[到发供收]货|结果|接收|答复|开庭|判决|报告|检测|鉴定/;

/** Findings that stand in one word, whatever leads them. */
function wholeFinding(segment: Segment, say: Say, has: Has): Finding | undefined | 'no' {
  const denied = denials(segment.tokens) % 2 === 1;
  if (has('relapse')) {
    const guarded = segment.heads.some((head) => /防|避免|杜绝/.test(head.text));
    const later = has('future') && !segment.tokens.some(({ text }) => /返工|重新整改/.test(text));
    return denied || has('noproblem') || guarded || later ? say('tail') : say('relapse');
  }
  if (has('short')) {
    if (denied) return twiceDenied(segment, say);
    if (has('progress')) return say('under-way');
    // 方案未通过 is a step that failed, and nothing of the matter has been done.
    const failed = segment.tokens.some(({ text }) => /通过$/.test(text));
    const step = failed && segment.heads.some(({ kind }) => kind === 'prepnoun');
    return step ? say('undone') : say('short');
  }
  if (has('noproblem')) {
    if (denied && segment.heads.length > 0) return twiceDenied(segment, say);
    return isGone(segment, has) ? say('done', { certain: false, by: 'gone' }) : say('none');
  }
  // 就差验收了, 还差一步完成.
  const lacks = segment.tokens.some(({ kind, text }) => kind === 'remain' && text.includes('差'));
  if (lacks && segment.heads.length > 0) return say('rest');
  if (has('absence') && denied) return say('undone');
  if (has('idle')) return denied ? say('tail') : say('undone');
  if (has('trouble') && !has('perfect') && LACKS.test(segment.tokens.at(-1)?.text ?? '')) {
    if (segment.heads.length > 0 && segment.heads.every(({ kind }) => kind === 'fix'))
      return say('short');
  }
  const measured = has('part') || segment.tokens.some(({ said }) => said?.kind === 'share');
  if (has('trouble') && segment.heads.length === 0 && !has('perfect') && !measured) {
    return denied ? undefined : say('lacking', { certain: false });
  }
  // 如期完成有困难: the trouble stands behind the result that it denies.
  const ends = segment.tokens.map(({ kind }) => kind);
  if (!has('perfect') && ends.lastIndexOf('trouble') > ends.indexOf('result') && has('result')) {
    return say('undone', { certain: false });
  }
  if (has('weakpart')) {
    if (has('progress')) return say('under-way');
    if (has('future')) return say(has('time') ? 'planned' : 'intended');
    if (/尾|封顶/.test(segment.tokens.map(({ text }) => text).join(''))) {
      return say('part', { limit: 'qualifier' });
    }
    return denied ? say('undone') : say('weak-part');
  }
  if (has('stuck') && !denied) return say(has('time') ? 'planned' : 'behind');
  if (has('longterm') && !denied && !has('progress')) return longTerm(segment, say, has);
  return 'no';
}

/** 已不存在 and 不再存在 tell that there was a problem, and that it is gone. */
const isGone = (segment: Segment, has: Has): boolean =>
  segment.tokens.some(
    ({ kind, text }) =>
      kind === 'noproblem' && (text === '不再存在' || (text === '不存在' && has('perfect'))),
  );

/** 持续推进 is without an end, 持续推进中 is under way, 已实现动态清零 is done. */
function longTerm(segment: Segment, say: Say, has: Has): Finding | 'no' {
  if (segment.heads.some((head) => head.kind === 'result')) return 'no';
  // 已改为每周更换: the new custom is the remedy.
  if (has('perfect') && CHANGED.test(segment.tokens.map(({ text }) => text).join(''))) return 'no';
  const acts = segment.heads.some((head) => head.kind !== 'weak');
  return has('ongoing') && acts ? say('under-way') : say('long-term');
}

const CHANGED = /(?:改|调整|变更)[为成]/;

function leadOf(segment: Segment, around: Surroundings): Lead {
  const { tokens } = segment;
  const has = (kind: TokenKind): boolean => tokens.some((token) => token.kind === kind);
  if (has('negation')) return 'negation';
  // 已承诺整改到位, 已意识到需整改: what has been done is the promise, or the seeing.
  const head = tokens.findIndex(({ kind }) => isHead(kind));
  const meant = tokens.some(({ kind }, at) => {
    if (kind !== 'perfect') return false;
    return tokens[at + 1]?.kind === 'future' || (at < head && tokens[head - 1]?.kind === 'future');
  });
  if (meant) return has('time') ? 'future' : 'promised';
  if (has('progress') || has('ongoing')) return 'progress';
  // 已在解决 goes on; 已在各校解决 says where.
  if (tokens[head - 1]?.text === '已在') return 'progress';
  if (has('future')) {
    // 已于6月3日将资金打入卡中: what is handled.
    const handled = tokens.every(({ kind, text }) => kind !== 'future' || text === '将');
    return has('perfect') && (handled || !has('time')) ? 'perfect' : 'future';
  }
  if (has('wait')) return 'wait';
  if (has('perfect') || has('suffix')) {
    return tokens.some(({ kind, text }) => kind === 'manner' && SLOW.test(text) && text !== '同步')
      ? 'progress'
      : 'perfect';
  }
  if (has('manner')) return 'manner';
  if (segment.condition && awaits(segment, segment.condition)) return 'wait';
  return segment.joined ? around.inherited : 'none';
}

/** 待验收后销号, 资金到位后实施; but 整改后验收合格, 完成摸底后已实施. */
function awaits(segment: Segment, condition: readonly Token[]): boolean {
  if (condition.some(({ kind }) => kind === 'wait' || kind === 'future')) return true;
  if (condition.some(({ kind }) => kind === 'perfect' || kind === 'suffix')) return false;
  const result = segment.heads.some(({ kind, text }) => kind === 'result' && text !== '完成');
  const heads = condition.filter(({ kind }) => isHead(kind));
  return !(result && heads.length > 0 && heads.every(({ kind }) => kind === 'fix'));
}

/** 仍需完善, 有待进一步加强: done, but not well enough. */
const isStillToImprove = ({ tokens, heads }: Segment): boolean =>
  heads.length > 0 &&
  heads.every(({ kind, text }) => kind === 'weak' || IMPROVES.test(text)) &&
  tokens.some(({ text }) => /^(?:有待|[仍尚还][需待])$/.test(text));

const IMPROVES = /^(?:完善|规范|健全|改进|理顺|补充|更新|调整)$/;

function future(segment: Segment, say: Say, has: Has): Finding | undefined {
  if (isStillToImprove(segment)) return say('short');
  if (has('closure')) return say('closing');
  if (PUT_OFF.test(segment.tokens.find(({ kind }) => kind === 'future')?.text ?? ''))
    return say('planned');
  // 家长希望学校增加体育活动时间: what somebody else would like.
  if (segment.tokens.findIndex(({ text }) => /^(?:建议|希望)$/.test(text)) > 0) return undefined;
  const strong = segment.heads.some((head) => head.kind !== 'weak');
  if (has('time') || segment.tokens.some((token) => DATED.test(token.text))) return say('planned');
  if (strong) return say('intended');
  if (segment.heads.length > 0) return say('tail');
  const wish = /^(?:建议|希望)/.test(segment.tokens[0]?.text ?? '');
  return has('gap') && !wish ? say('intended', { certain: false }) : undefined;
}

const LACKS = /^(?:尚?不足|欠缺)$/;
const PUT_OFF = /^(?:推迟|延期|延|顺延|延长)[到至]$/;
const DATED = /^分.*[年期批]|按期|如期|按时|提前|即将/;

/** 7个问题已整改5个: the last count is what was done; 共7个 is none of the predicate's. */
function countOf(tokens: readonly Token[]): Pick<Finding, 'count'> {
  const said = tokens.filter((token) => token.said?.kind === 'count').at(-1)?.said;
  return said?.kind === 'count' ? { count: { n: said.n, unit: said.unit } } : {};
}
