import { sameChildren } from '../../aid/duplicates';
import type { AidCase, Roster } from '../../aid/aid-case';
import type { Pupil } from '../../aid/pupil';
import type { FieldId } from '../../tables/fields';
import type { Finding } from '../finding';
import { placeText } from '../found';
import type { CaseCheck } from '../judgement';
import { foundAtPupil, relatedPupil } from './pupil-place';

/** One child more than once in a term: in two rows or schools, or as boarder and as day pupil. */
export const sameChildCheck: CaseCheck = {
  scope: 'case',
  *check({ aid }): Iterable<Finding> {
    if (!aid) return;
    const rosterOf = rostersByPupil(aid);
    for (const { rows, boardingAndDay } of sameChildren([...rosterOf.keys()])) {
      const field: FieldId = boardingAndDay ? 'boarding' : 'identityNumber';
      for (const pupil of rows) {
        const roster = rosterOf.get(pupil);
        const others = rows.filter((row) => row !== pupil);
        if (!roster) continue;
        const related = others.flatMap((other) => {
          const at = rosterOf.get(other);
          return at ? [relatedPupil(at, other, field)] : [];
        });
        yield foundAtPupil(
          boardingAndDay ? 'boarding-and-day' : 'duplicate-id',
          roster,
          pupil,
          field,
          {
            params: { other: related.map(placeText).join('、') },
            related,
          },
        );
      }
    }
  },
};

function rostersByPupil({ rosters }: AidCase): ReadonlyMap<Pupil, Roster> {
  const rosterOf = new Map<Pupil, Roster>();
  for (const roster of rosters) {
    for (const pupil of roster.pupils) rosterOf.set(pupil, roster);
  }
  return rosterOf;
}
