import { NO_TOKEN, type Token, type TokenKind } from './token';

/** The tokens of one cell, and the count of the looks taken at them. */
export class Scan {
  readonly length: number;

  /** How many tokens were looked at so far. */
  steps = 0;

  constructor(readonly tokens: readonly Token[]) {
    this.length = tokens.length;
  }

  at(index: number): Token {
    this.steps += 1;
    if (index < 0 || index >= this.length) return NO_TOKEN;
    return this.tokens[index] ?? NO_TOKEN;
  }

  kind(index: number): TokenKind {
    return this.at(index).kind;
  }

  /** True where the token is of one of a few kinds; a fixed row of them costs no array. */
  is(
    index: number,
    a: TokenKind,
    b?: TokenKind,
    c?: TokenKind,
    d?: TokenKind,
    e?: TokenKind,
    f?: TokenKind,
  ): boolean {
    const { kind } = this.at(index);
    return kind === a || kind === b || kind === c || kind === d || kind === e || kind === f;
  }

  /** The index behind an optional token. */
  past(index: number, kind: TokenKind): number {
    return this.kind(index) === kind ? index + 1 : index;
  }

  /** True where a new statement may begin: the start, a line break, a full stop, a bracket. */
  isBreak(index: number): boolean {
    if (index <= 0 || index >= this.length || this.at(index).line) return true;
    return this.is(index - 1, 'stop', 'comma', 'open', 'close', 'colon');
  }
}

/** What a parser found, and the token behind it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

export type Parser<T> = (scan: Scan, from: number) => Found<T> | undefined;
