import type { Meter } from './meter';
import type { Token, TokenKind } from './token';
import { NO_TOKEN } from './tokenise';

/** The tokens of one cell, and the count of the looks taken at them. */
export class Scan {
  constructor(
    readonly tokens: readonly Token[],
    private readonly meter: Meter,
  ) {}

  get length(): number {
    return this.tokens.length;
  }

  at(index: number): Token {
    this.meter.steps += 1;
    return this.tokens[index] ?? NO_TOKEN;
  }

  kind(index: number): TokenKind {
    return this.at(index).kind;
  }

  is(index: number, ...kinds: readonly TokenKind[]): boolean {
    return kinds.includes(this.at(index).kind);
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
