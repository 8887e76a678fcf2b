import type { Pupil } from './pupil';

/** The rows of all rosters, in order; of a single one its own array, however long it is. */
export function pupilsOf(
  rosters: readonly { readonly pupils: readonly Pupil[] }[],
): readonly Pupil[] {
  const [only, ...more] = rosters;
  if (only && more.length === 0) return only.pupils;
  const all: Pupil[] = [];
  for (const { pupils } of rosters) for (const pupil of pupils) all.push(pupil);
  return all;
}
