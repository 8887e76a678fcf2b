/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/**
 * The wished name of a new sheet within Excel's rules, with （2）, （3） … appended where it is taken.
 * Names that differ only in case are the same name.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowed(wished);
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const suffix = `（${number}）`;
    const name = `${base.slice(0, LONGEST - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Without the characters that a name may not hold; an apostrophe may not begin or end it. */
function allowed(wished: string): string {
  const name = wished
    .replace(/[\u0000-\u001f:\\/?*[\]]/g, ' ')
    .trim()
    .slice(0, LONGEST)
    // Not half of a character that takes two units.
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^'+|'+$/g, '')
    .trim();
  // History is a name that Excel keeps for itself.
  return name === '' || name.toLowerCase() === 'history' ? '新表' : name;
}
