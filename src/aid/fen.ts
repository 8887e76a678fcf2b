import type { Written } from '../reading/written';

/** An amount of yuan in whole 分; undefined where the cell is blank, no amount, or finer than a 分. */
export function fenOf(written: Written): number | undefined {
  if (written.kind === 'number') return exact(written.value * 100);
  if (written.kind !== 'text') return undefined;
  const plain = written.text.normalize('NFKC').replace(/[\s,¥元]/g, '');
  return /^-?\d+(\.\d{1,2})?$/.test(plain) ? exact(Number(plain) * 100) : undefined;
}

/** Binary fractions miss a 分 by far less than a thousandth. */
function exact(fen: number): number | undefined {
  const whole = Math.round(fen);
  return Math.abs(fen - whole) < 0.001 ? whole : undefined;
}
