import type { Pupil } from './pupil';
import type { RosterRows } from './roster-rows';

/** The pupils of all rosters, in order. */
export const pupilsOf = (rosters: readonly { readonly rows: RosterRows }[]): readonly Pupil[] =>
  rosters.flatMap(({ rows }) => rows.pupils());
