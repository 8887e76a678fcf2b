import { Failure } from '../answer/failure';

/** A number, or a text that is nothing but one (1,250.00): 元 and the like are no part of it. */
export function numberOf(value: unknown, argument: string): number {
  const number = typeof value === 'string' ? fromText(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw new Failure('value', { code: 'functions.not-a-number', params: { argument } });
  }
  return number;
}

function fromText(text: string): number {
  const plain = text.normalize('NFKC').trim();
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, '') : plain;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(grouped) ? Number(grouped) : NaN;
}

/**
 * Money in 分. A cell computes 0.1 + 0.2 as 0.30000000000000004: such dust of binary fractions is
 * no half fen, but 0.125 元 is, and is refused rather than rounded.
 */
export function fenOf(value: unknown, argument: string): number {
  const yuan = numberOf(value, argument);
  const fen = Math.round(yuan * 100);
  if (!Number.isSafeInteger(fen) || Math.abs(yuan * 100 - fen) > 1e-4) {
    throw new Failure('value', { code: 'functions.not-fen', params: { argument } });
  }
  return fen;
}
