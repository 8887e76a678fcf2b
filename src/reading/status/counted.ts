import type { Finding } from './findings';
import type { Total } from './statements';
import { statementsOf } from './statements';

/**
 * 已补报2人 is a part where three pupils are named, in the text or in the problem beside it. Without
 * a total of the same unit nothing is compared.
 */
export function comparedWithTotals(
  findings: readonly Finding[],
  totals: readonly Total[],
  problem: string | undefined,
): Finding[] {
  const beside = problem === undefined ? [] : problemTotals(problem);
  return findings.map((finding) => {
    const { count } = finding;
    if (finding.kind !== 'done' || !count || finding.all === true) return finding;
    const own = totals.filter((total) => total.unit === count.unit);
    const known = own.length > 0 ? own : beside.filter((total) => total.unit === count.unit);
    const whole = known.length === 0 ? undefined : Math.max(...known.map((total) => total.n));
    if (whole === undefined) return finding;
    if (sumOfDone(findings, count.unit) < whole)
      return { ...finding, kind: 'part', limit: 'count' };
    return { ...finding, all: true };
  });
}

/** 小学补报2人，初中补报1人 makes three. */
const sumOfDone = (findings: readonly Finding[], unit: string): number =>
  findings.reduce(
    (sum, { kind, count }) => (kind === 'done' && count?.unit === unit ? sum + count.n : sum),
    0,
  );

function problemTotals(problem: string): Total[] {
  const { findings, totals } = statementsOf(problem);
  const counts = findings.flatMap(({ count }) => (count ? [count] : []));
  const all = [...totals, ...counts];
  return all.filter((total) => all.every((other) => other === total || other.unit !== total.unit));
}
