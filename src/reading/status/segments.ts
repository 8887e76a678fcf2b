import { BACKGROUND, isHead, LEADING, STATED, WHOLE } from './token-kinds';
import type { Token } from './tokens';

/**
 * One predicate of a clause: what leads it (已, 未, 正在, 拟 …), its heads, and what is said about
 * it (部分, 3所, 80%). A segment without a lead is the topic of the next one: 摸底 | 已完成.
 */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly heads: readonly Token[];
  /** Begun by 并 or 同时: it shares the lead of the segment before. */
  readonly joined: boolean;
  /** Behind 资金到位后: what has to happen first. */
  readonly condition?: readonly Token[];
}

/** The predicates of a clause in the order written. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let current: Token[] = [];
  let full = false;
  let joined = false;
  let condition: readonly Token[] | undefined;
  const close = (joins: boolean): void => {
    if (current.length > 0) {
      segments.push({
        tokens: current,
        heads: current.filter(
          (token, at) => isHead(token.kind) && !isAgent(token, current[at - 1]),
        ),
        joined,
        ...(condition ? { condition } : {}),
      });
    }
    current = [];
    full = false;
    joined = joins;
    condition = undefined;
  };
  for (const token of withoutBackground(tokens)) {
    if (token.kind === 'after') {
      // 已完成摸底后 is a statement of its own; 资金到位后 is only a condition.
      const before = current;
      if (!current.some(({ kind }) => STATED.has(kind))) current = [];
      close(false);
      condition = before;
    } else if (token.kind === 'join') {
      if (full) close(true);
    } else {
      if ((full || isWithout(current, token)) && LEADING.has(token.kind)) close(false);
      current.push(token);
      full ||= isHead(token.kind) || WHOLE.has(token.kind);
    }
  }
  close(false);
  return segments;
}

/** 已由施工方退回: who did it. */
const isAgent = ({ kind }: Token, before: Token | undefined): boolean =>
  kind === 'prepnoun' && /[由被]$/.test(before?.text ?? '');

/** 无证幼儿园已取缔: 无 denies the noun behind it, and not what follows. */
const isWithout = (current: readonly Token[], next: Token): boolean =>
  next.kind === 'perfect' && current.some(({ kind, text }) => kind === 'negation' && text === '无');

/** 按照方案, 经排查, 根据通知要求: what stands behind the preposition is not the matter itself. */
function withoutBackground(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let skipping = false;
  let passed = false;
  tokens.forEach((token, at) => {
    if (token.kind === 'basis') {
      skipping = true;
      passed = token.text.startsWith('经');
      return;
    }
    if (skipping) {
      // 经鉴定后: it has been; 经批准后, 按方案实施后 are conditions.
      if (passed && token.kind === 'after') return;
      passed &&= !/批|同意|许可|审/.test(token.text);
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
