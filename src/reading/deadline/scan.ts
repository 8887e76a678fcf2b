import type { Kind } from './kind';

/** A piece of the text. Words of the lexicon and small numbers are one token wherever they stand. */
export class Token {
  /** Characters of the text that it takes. */
  readonly length: number;

  constructor(
    readonly kind: Kind,
    readonly text: string,
    /** Of a number its value; of a word what the lexicon gives it. */
    readonly value = 0,
    /** Digits written one by one; 0 for 二十 and for words. */
    readonly digits = 0,
    /** An estimate (三五天), or digits that had to be guessed. */
    readonly vague = false,
    /** Written in Chinese characters. */
    readonly han = false,
  ) {
    this.length = text.length;
  }
}

const NONE = new Token('', '');

/** The tokens of one cell, their kinds as a string, and the count of the looks taken at them. */
export class Scan {
  steps: number;
  readonly length: number;

  constructor(
    readonly kinds: string,
    private readonly tokens: readonly Token[],
  ) {
    this.steps = this.length = kinds.length;
  }

  /** True where any word says more than a date, how it binds and what is to be done by it. */
  get telling(): boolean {
    return /[长即当待?请已延改]/.test(this.kinds);
  }

  at(index: number): Token {
    this.steps += 1;
    // An array is slow to say that it has nothing at -1.
    return (index < 0 || index >= this.length ? undefined : this.tokens[index]) ?? NONE;
  }

  /** The kind at a place; '' outside of the cell. */
  kind(index: number): Kind {
    return this.at(index).kind;
  }

  /** True where the kind at a place is one of these. */
  is(index: number, kinds: string): boolean {
    const code = this.kinds.charCodeAt(index);
    for (let i = 0; i < kinds.length; i++) if (kinds.charCodeAt(i) === code) return true;
    return false;
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
    return index <= 0 || index >= this.length || this.is(index - 1, ',;():');
  }
}

/** What was read, and the place behind it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}
