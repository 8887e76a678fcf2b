import type { Kind } from './kind';

export interface Token {
  kind: Kind;
  readonly text: string;
  /** Characters of the text that it takes. */
  readonly length: number;
  /** Of a number its value; of a word what the lexicon gives it. */
  value: number;
  /** Digits written one by one; 0 for 二十 and for words. */
  readonly digits: number;
  /** An estimate (三五天), or digits that had to be guessed. */
  vague: boolean;
  /** Written in Chinese characters. */
  han: boolean;
}

const NONE: Token = {
  kind: '',
  text: '',
  length: 0,
  value: 0,
  digits: 0,
  vague: false,
  han: false,
};

/** The tokens of one cell, their kinds as a string, and the count of the looks taken at them. */
export class Scan {
  steps: number;

  constructor(
    readonly kinds: string,
    private readonly tokens: readonly Token[],
  ) {
    this.steps = kinds.length;
  }

  get length(): number {
    return this.kinds.length;
  }

  at(index: number): Token {
    this.steps += 1;
    return this.tokens[index] ?? NONE;
  }

  /** The kind at a place; '' outside of the cell. */
  kind(index: number): Kind {
    this.steps += 1;
    return this.kinds.charAt(index);
  }

  /** True where the kind at a place is one of these. */
  is(index: number, kinds: string): boolean {
    const kind = this.kinds.charAt(index);
    return kind !== '' && kinds.includes(kind);
  }

  /** The place behind the longest match of a sticky pattern, or -1. */
  match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    this.steps += 1;
    if (!pattern.test(this.kinds)) return -1;
    this.steps += pattern.lastIndex - at;
    return pattern.lastIndex;
  }

  /** True where a new statement may begin: the start, a full stop, a bracket. */
  isBreak(index: number): boolean {
    return index <= 0 || index >= this.length || ',;():'.includes(this.kinds.charAt(index - 1));
  }
}

/** What was read, and the place behind it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}
