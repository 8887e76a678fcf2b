import type { Meter } from './meter';
import { NO_TOKEN, type Token, type TokenKind } from './token';

/** The tokens of one cell, and the count of the looks taken at them. */
export class Scan {
  readonly length: number;

  constructor(
    readonly tokens: readonly Token[],
    private readonly meter: Meter,
  ) {
    this.length = tokens.length;
  }

  at(index: number): Token {
    this.meter.steps += 1;
    if (index < 0 || index >= this.length) return NO_TOKEN;
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
