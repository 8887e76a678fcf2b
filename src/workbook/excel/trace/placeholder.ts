import { isErrorText } from '../error-text';

/**
 * A text of the same length and shape that says nothing: digits become 0, Chinese signs 字, all other
 * letters x. Punctuation and spaces stay, other signs become a point for every unit of theirs.
 */
export function placeholder(text: string): string {
  return text.replace(/[^\p{P}\p{Z}\s$+<=>^`|~]/gu, standIn);
}

/** What stands for a cell: same type, same length; Excel's own error texts and truths stay. */
export function contentPlaceholder(value: unknown): unknown {
  if (typeof value === 'string') return isErrorText(value) ? value : placeholder(value);
  if (typeof value === 'number') return numberPlaceholder(value);
  if (Array.isArray(value)) return value.map(contentPlaceholder);
  // Linked data types carry data even in their keys.
  return typeof value === 'object' ? null : value;
}

/** Ones, as leading noughts would shorten it: 43982 becomes 11111, 3.5 becomes 1.1. */
const numberPlaceholder = (value: number): number =>
  value === 0 ? 0 : Number(String(value).replace(/\d/g, '1'));

function standIn(sign: string): string {
  const kept = /\p{N}/u.test(sign)
    ? '0'
    : /\p{sc=Han}/u.test(sign)
      ? '字'
      : /\p{L}|\p{M}/u.test(sign)
        ? 'x'
        : '·';
  return kept.repeat(sign.length);
}
