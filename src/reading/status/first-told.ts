/**
 * What the first rule that knows the case tells of it. A rule that does not know it tells undefined; so
 * a list of rules is read from the top, and its order is the order of weight.
 */
export function firstTold<Case extends readonly unknown[], Told>(
  rules: readonly ((...about: Case) => Told | undefined)[],
  ...about: Case
): Told | undefined {
  for (const rule of rules) {
    const told = rule(...about);
    if (told !== undefined) return told;
  }
  return undefined;
}
