import { bare } from './bare-predicate';
import { countsOf } from './counts';
import type { Finding, FindingKind, Told } from './findings';
import { inManner } from './in-manner';
import { leadOf, type Lead } from './lead';
import { negated } from './negation';
import { perfect } from './perfect';
import { saidInOneWord } from './said-in-one-word';
import type { Segment } from './segments';
import type { TokenKind } from './token-kinds';
import type { Token } from './tokens';

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

/** A predicate as the rules see it. */
export interface Predicate {
  readonly segment: Segment;
  readonly tokens: readonly Token[];
  readonly heads: readonly Token[];
  readonly words: string;
  readonly around: Surroundings;
  readonly has: (kind: TokenKind) => boolean;
  /** A finding of this predicate, certain unless it is said otherwise. */
  readonly say: (kind: FindingKind, more?: Partial<Finding>) => Finding;
}

/** What one predicate says, or undefined where it says nothing about how far the work is. */
export function readPredicate(segment: Segment, around: Surroundings): Finding | undefined {
  const { tokens, heads } = segment;
  const kinds = new Set(tokens.map(({ kind }) => kind));
  const words = tokens.map(({ text }) => text).join('');
  const predicate: Predicate = {
    segment,
    tokens,
    heads,
    words,
    around,
    has: (kind) => kinds.has(kind),
    say: (kind, more) => ({ kind, words, certain: true, ...countOf(tokens), ...more }),
  };
  const told = saidInOneWord(predicate) ?? saidByLead(predicate);
  return told === 'nothing' ? undefined : told;
}

/** 7个问题已整改5个: the last count is what was done; 共7个 is none of the predicate's. */
function countOf(tokens: readonly Token[]): Pick<Finding, 'count'> {
  const count = countsOf(tokens).at(-1);
  return count ? { count } : {};
}

function saidByLead(predicate: Predicate): Told {
  const { heads, has, say } = predicate;
  if (has('hearsay') && heads.length > 0) return say('act', { certain: false });
  return BY_LEAD[leadOf(predicate)](predicate);
}

const BY_LEAD: Readonly<Record<Lead, (predicate: Predicate) => Told>> = {
  negation: negated,
  progress: ({ say }) => say('under-way'),
  promised: ({ say }) => say('prepared'),
  wait: awaited,
  future,
  perfect,
  manner: inManner,
  none: bare,
};

/** 待整改, 待批复. */
function awaited(predicate: Predicate): Finding {
  const { segment, words, has, say } = predicate;
  if (isStillToImprove(predicate)) return say('short');
  if (segment.condition?.some(({ text }) => PUT_OFF.test(text))) return say('planned');
  if (has('closure')) return say('closing');
  return say(WAITS_FOR_OTHERS.test(words) ? 'prepared' : 'intended');
}

/** Waiting for somebody's answer means that the matter was put before them. */
const WAITS_FOR_OTHERS =
  /批|回[复函音]|审|反馈|[到发供收]货|结果|接收|答复|开庭|判决|报告|检测|鉴定/;

/** 拟于6月整改, 将整改. */
function future(predicate: Predicate): Told {
  const { tokens, heads, has, say } = predicate;
  if (isStillToImprove(predicate)) return say('short');
  if (has('closure')) return say('closing');
  const lead = tokens.find(({ kind }) => kind === 'future')?.text ?? '';
  if (PUT_OFF.test(lead)) return say('planned');
  // 家长希望学校增加体育活动时间: what somebody else would like.
  const wish = tokens.findIndex(({ text }) => /^(?:建议|希望)$/.test(text));
  if (wish > 0) return 'nothing';
  if (has('time') || tokens.some(({ text }) => DATED.test(text))) return say('planned');
  if (heads.some(({ kind }) => kind !== 'weak')) return say('intended');
  if (heads.length > 0) return say('tail');
  return has('gap') && wish < 0 ? say('intended', { certain: false }) : 'nothing';
}

/** 仍需完善, 有待进一步加强: done, but not well enough. */
const isStillToImprove = ({ tokens, heads }: Predicate): boolean =>
  heads.length > 0 &&
  heads.every(({ kind, text }) => kind === 'weak' || IMPROVES.test(text)) &&
  tokens.some(({ text }) => /^(?:有待|[仍尚还][需待])$/.test(text));

const IMPROVES = /^(?:完善|规范|健全|改进|理顺|补充|更新|调整)$/;
const PUT_OFF = /^(?:推迟|延期|延|顺延|延长)[到至]$/;
const DATED = /^分.*[年期批]|按期|如期|按时|提前|即将/;
