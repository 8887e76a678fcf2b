import { COUNTS } from './finding-kinds';
import type { Finding } from './findings';
import { mendedAmong } from './remedy';
import type { Count } from './counts';
import { statementsOf } from './statements';

/**
 * 已补报2人 is a part where three pupils are named, in the text or in the problem beside it. Without
 * a total of the same unit nothing is compared.
 */
export function comparedWithTotals(
  findings: readonly Finding[],
  totals: readonly Count[],
  problem: string | undefined,
): readonly Finding[] {
  const counted = findings.filter(({ kind, count }) => COUNTS.has(kind) && count);
  if (counted.length === 0) return findings;
  const own = greatest([...totals, ...faultCounts(findings)]);
  const beside = problem === undefined ? undefined : problemTotals(problem);
  const isApart = wholesOfTheirOwn(totals, own);
  const done = partsOf(counted.filter((finding) => !isApart(finding)));
  return findings.map((finding) => {
    const { count } = finding;
    if (!COUNTS.has(finding.kind) || !count) return finding;
    if (isApart(finding) && !finding.all) return { ...finding, all: true };
    const whole = finding.all
      ? wholeOf(count, totals)
      : (own.get(count.unit) ?? beside?.get(count.unit));
    // 已完成5个村: of how many?
    if (whole === undefined) {
      if (finding.kind !== 'done' || finding.all === true) return finding;
      const some = /完成了?[\d一二两三四五六七八九十]+[个户所间栋](?:[村校班]|年级)?$/.test(
        finding.words,
      );
      return some && counted.length === 1
        ? { ...finding, kind: 'part', limit: 'count', certain: false }
        : finding;
    }
    const parts = finding.kind === 'done' && !finding.all ? done.get(count.unit) : undefined;
    const reached = reachedBy(parts, count.n, whole);
    if (reached < whole) return { ...finding, kind: 'part', limit: 'count' };
    return finding.kind === 'done' ? { ...finding, all: true } : finding;
  });
}

/**
 * 小学补报2人，初中补报1人 makes three. Parts that are more than the whole together are not all of it: of
 * 安装4个，12处整改11处 each stands for itself, unless one of them is the whole.
 */
function reachedBy(parts: Parts | undefined, own: number, whole: number): number {
  const { sum, most } = parts ?? NO_PARTS;
  if (most >= whole) return most;
  return sum <= whole ? Math.max(sum, own) : own;
}

/** 8名教师已全部到岗，应发放126人，已发放120人: a smaller whole of its own is no part of the greater one. */
function wholesOfTheirOwn(
  totals: readonly Count[],
  greatestOf: ReadonlyMap<string, number>,
): (finding: Finding) => boolean {
  const keyOf = ({ n, unit }: Pick<Count, 'n' | 'unit'>): string => `${n}${unit}`;
  const smaller = new Set(
    totals.filter(({ n, unit }) => n < (greatestOf.get(unit) ?? 0)).map(keyOf),
  );
  return ({ kind, count, all }) =>
    kind === 'done' && count !== undefined && (all === true || smaller.has(keyOf(count)));
}

/** What several completions of one unit come to together, and the greatest of them. */
interface Parts {
  readonly sum: number;
  readonly most: number;
}
const NO_PARTS: Parts = { sum: 0, most: 0 };

function partsOf(counted: readonly Finding[]): ReadonlyMap<string, Parts> {
  const parts = new Map<string, Parts>();
  for (const { kind, count } of counted) {
    if (kind !== 'done' || !count) continue;
    const { sum, most } = parts.get(count.unit) ?? NO_PARTS;
    parts.set(count.unit, { sum: sum + count.n, most: Math.max(most, count.n) });
  }
  return parts;
}

/**
 * 5间教室漏雨，3间教室已全部修好: all of those three; without a number of the same thing among the first
 * ones 全部 is enough.
 */
const wholeOf = ({ unit, thing }: Count, totals: readonly Count[]): number | undefined =>
  thing.length < 2
    ? undefined
    : totals.slice(0, 20).find((total) => total.unit === unit && total.thing.startsWith(thing))?.n;

/** 未还5人，已归还3人: the fault counts the whole. */
const faultCounts = (findings: readonly Finding[]): readonly Count[] =>
  [...mendedAmong(findings)].flatMap(({ count }) => (count ? [count] : []));

function greatest(totals: readonly Count[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { n, unit } of totals) found.set(unit, Math.max(n, found.get(unit) ?? 0));
  return found;
}

/** What the problem counts, where it counts one thing only: 2名 and 3名 of different kinds do not. */
function problemTotals(problem: string): Map<string, number> {
  const { findings, totals } = statementsOf(problem);
  const all = [...totals, ...findings.flatMap(({ count }) => (count ? [count] : []))];
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const { n, unit } of all) {
    if (found.has(unit)) twice.add(unit);
    found.set(unit, n);
  }
  for (const unit of twice) found.delete(unit);
  return found;
}
