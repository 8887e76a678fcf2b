import { isHead, type Token, type TokenKind } from './tokens';

/**
 * One predicate of a clause: what leads it (已, 未, 正在, 拟 …), its heads, and what is said about
 * it (部分, 3所, 80%). A segment without a lead is the topic of the next one: 摸底 | 已完成.
 */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly heads: readonly Token[];
  /** Begun by 并 or 同时: it shares the lead of the segment before. */
  readonly joined: boolean;
}

const LEADING: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'perfect',
  'negation',
  'noproblem',
  'progress',
  'manner',
  'future',
  'wait',
  'remain',
  'contrast',
]);

/** The predicates of a clause in the order written. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let current: Token[] = [];
  let joined = false;
  const close = (joins: boolean): void => {
    if (current.length > 0) {
      segments.push({
        tokens: current,
        heads: current.filter((token) => isHead(token.kind)),
        joined,
      });
    }
    current = [];
    joined = joins;
  };
  for (const token of withoutBackground(tokens)) {
    const full = current.some((other) => isHead(other.kind) || FINDINGS.has(other.kind));
    if (token.kind === 'join') {
      if (full) close(true);
    } else {
      if (full && LEADING.has(token.kind)) close(false);
      current.push(token);
    }
  }
  close(false);
  return segments;
}

/** Kinds that are a finding without any head. */
const FINDINGS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'relapse',
  'short',
  'weakpart',
  'stuck',
  'absence',
  'idle',
]);

/** 按照方案, 经排查, 根据通知要求: what stands behind the preposition is not the matter itself. */
function withoutBackground(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let skipping = false;
  tokens.forEach((token, at) => {
    if (token.kind === 'basis') {
      skipping = true;
      return;
    }
    if (skipping) {
      const next = tokens[at + 1]?.kind;
      const background =
        BACKGROUND.has(token.kind) ||
        (token.kind === 'fix' && next !== undefined && BACKGROUND.has(next));
      if (background || token.kind === 'gap' || token.kind === 'neutral') return;
      skipping = false;
    }
    kept.push(token);
  });
  return kept;
}

const BACKGROUND: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'prep',
  'prepnoun',
  'order',
  'noun',
]);
