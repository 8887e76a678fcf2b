/** The rule of a recurring day that no period has: 每月32日. */
export const IMPOSSIBLE = 'impossible';

/** One rule a frequency, the particular one before the bare one: 每月…，次月5日前 is monthly:D5. */
export function joined(rules: readonly string[]): string {
  const kept = rules.filter(
    (rule, index) =>
      rules.indexOf(rule) === index && !rules.some((other) => other.startsWith(`${rule}:`)),
  );
  return kept.join('+');
}
