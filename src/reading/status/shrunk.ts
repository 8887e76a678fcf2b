import type { Finding } from './findings';

/** 大班额由12个减少到3个: what is left of a number tells how far the work is. */
export function shrunk(clause: string): Finding | undefined {
  const left = SHRUNK.exec(clause);
  if (!left) return undefined;
  return /^[0零]/.test(left[1] ?? '')
    ? { kind: 'done', words: clause, certain: false }
    : { kind: 'part', words: clause, certain: true, limit: 'count' };
}

const SHRUNK =
  /[由从].{0,6}?[\d一二三四五六七八九十]+.{0,4}?(?:减|降|缩|压).{0,2}?[到至为成]了?([\d零一二三四五六七八九十]+)/;
