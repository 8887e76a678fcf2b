import type { Token } from './tokens';

/** A number of things: 7个问题, 共12人. */
export interface Count {
  readonly n: number;
  readonly unit: string;
  /** The words behind it: 教室漏雨 in 5间教室漏雨. */
  readonly thing: string;
}

/** The numbers of things that stand among the tokens. */
export const countsOf = (tokens: readonly Token[]): readonly Count[] =>
  tokens.flatMap(({ said }, at) => {
    if (said?.kind !== 'count') return [];
    const next = tokens[at + 1];
    const thing = next?.kind === 'gap' || next?.kind === 'noun' ? next.text : '';
    return [{ n: said.n, unit: said.unit, thing }];
  });
