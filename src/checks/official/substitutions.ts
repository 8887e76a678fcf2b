/** A stretch of one text that stands where the other has something else. */
export interface Substitution {
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Where two texts differ by words put in place of others (longest common subsequence). What one of
 * them merely adds or leaves out is no substitution.
 */
export function substitutionsOf(ours: string, theirs: string): readonly Substitution[] {
  const found: Substitution[] = [];
  const keeps = commonLengths(ours, theirs);
  let i = 0;
  let j = 0;
  while (i < ours.length && j < theirs.length) {
    if (ours[i] === theirs[j]) {
      i++;
      j++;
      continue;
    }
    const from = { i, j };
    while ((i < ours.length || j < theirs.length) && !(i < ours.length && ours[i] === theirs[j])) {
      const skipOurs = keeps(i + 1, j);
      const skipTheirs = keeps(i, j + 1);
      if (i < ours.length && (j >= theirs.length || skipOurs >= skipTheirs)) i++;
      else j++;
    }
    if (i > from.i && j > from.j) {
      found.push({ ours: ours.slice(from.i, i), theirs: theirs.slice(from.j, j) });
    }
  }
  return found;
}

/** Lengths of the longest common subsequences of all pairs of endings. */
function commonLengths(a: string, b: string): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
