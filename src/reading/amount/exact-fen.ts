/**
 * A decimal number times a power of ten as an integer number of 分, without binary fractions on the
 * way; undefined where a part of a 分 would be lost, or the number is too great to be exact.
 */
export function exactFen(digits: string, fraction: string, power: number): number | undefined {
  const kept = fraction.replace(/0+$/, '');
  if (kept.length > power) return undefined;
  const all = `${digits}${kept}${'0'.repeat(power - kept.length)}`.replace(/^0+(?=\d)/, '');
  if (all.length > 16) return undefined;
  const fen = Number(all);
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** How many tens make 分 of a unit: 元 is 10², 万元 is 10⁶. */
export const POWER_OF_UNIT: Readonly<Record<string, number>> = {
  分: 0,
  角: 1,
  元: 2,
  百元: 4,
  千元: 5,
  万元: 6,
  百万元: 8,
  千万元: 9,
  亿元: 10,
};
