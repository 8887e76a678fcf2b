/** What a person, or a formula, left in one cell, before anyone reads a meaning into it. */
export type Written =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** The cell's number format, e.g. `yyyy"年"m"月"`; `General` where none is set. */
      readonly format: string;
      /** 1904 workbooks count days from 1904-01-01 (ECMA-376 part 1, 18.17.4.1). */
      readonly dateSystem: DateSystem;
    }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A cached error value, e.g. #N/A, #REF!. */
  | { readonly kind: 'error'; readonly text: string };

export type DateSystem = 1900 | 1904;

export const BLANK: Written = { kind: 'blank' };

export const writtenText = (text: string): Written =>
  text === '' ? BLANK : { kind: 'text', text };
