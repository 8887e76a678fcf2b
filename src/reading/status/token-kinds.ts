import type { WordKind } from './status-words';

export type TokenKind = WordKind | 'time' | 'said' | 'gap';
type Kinds = ReadonlySet<TokenKind>;
export const kinds = (...of: TokenKind[]): Kinds => new Set(of);

/** What was, is or will be done. */
export const HEADS = kinds(
  'result',
  'fix',
  'proceed',
  'prep',
  'prepnoun',
  'order',
  'closure',
  'weak',
);
export const isHead = (kind: TokenKind): boolean => HEADS.has(kind);

/** How the head behind it is meant, where it begins a predicate. */
export const LEADING = kinds(
  'perfect',
  'negation',
  'noproblem',
  'progress',
  'manner',
  'future',
  'wait',
  'remain',
  'contrast',
);
/** A finding without any head. */
export const WHOLE = kinds('relapse', 'short', 'weakpart', 'stuck', 'absence', 'idle');
/** They say how far something is, so that the clause is about the matter. */
export const SPEAKS = kinds(
  'perfect',
  'negation',
  'progress',
  'manner',
  'future',
  'wait',
  'longterm',
  'noproblem',
  'weakpart',
  'short',
  'stuck',
);
/** They make words without a lead a statement of their own, and no topic of the next one. */
export const FINISHED = kinds(
  'result',
  'suffix',
  'ongoing',
  'remain',
  'relapse',
  'trouble',
  'absence',
  'idle',
  'part',
);
/** They make what stands before 后 a statement of its own. */
export const STATED = kinds('perfect', 'negation', 'suffix', 'wait', 'relapse');
/** What a clause says itself, behind its subject. */
export const STATES = kinds('perfect', 'progress', 'all', 'negation');
/** How a thing fails. */
export const FAILS = kinds('negation', 'short', 'trouble', 'stuck', 'relapse');
/** How a thing fails, or what is still to come of it. */
export const PENDING = kinds(...FAILS, 'progress', 'wait', 'future');
/** 能整改的, 具备条件的, 部分未整改的: what chooses some of the matter. */
export const CHOOSES = kinds('modal', 'absence', 'part', 'hearsay');
/** Names of things, without a word of how far they are. */
export const NAMES = kinds('noun', 'gap', 'said', 'neutral', 'prepnoun', 'time');
/** Behind 按照 and 经 they are background. */
export const BACKGROUND = kinds('prep', 'prepnoun', 'order', 'noun');
