/** One school: the resource it has (metres², books, teachers …) and its pupils. */
export interface SchoolResource {
  readonly amount: number;
  readonly pupils: number;
}

/**
 * 差异系数 of one indicator over the schools of a county, weighted by pupils, after
 * 县域义务教育均衡发展督导评估暂行办法 (教督〔2012〕3号), annex: X̄ = Σx / ΣP,
 * S = √Σ(P/ΣP)·(x/P − X̄)², CV = S / X̄. Undefined where there is no mean to divide by.
 */
export function coefficientOfVariation(schools: readonly SchoolResource[]): number | undefined {
  const pupils = schools.reduce((sum, school) => sum + school.pupils, 0);
  const mean = schools.reduce((sum, { amount }) => sum + amount, 0) / pupils;
  if (!(pupils > 0) || !(mean > 0)) return undefined;
  const variance = schools.reduce(
    (sum, { amount, pupils: own }) => sum + (own / pupils) * (amount / own - mean) ** 2,
    0,
  );
  return Math.sqrt(variance) / mean;
}
