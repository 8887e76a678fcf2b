import type { Roster } from '../../aid/aid-case';
import type { Pupil } from '../../aid/pupil';
import type { FieldId } from '../../tables/fields';
import type { Table } from '../../tables/table';
import type { Finding } from '../finding';
import { placeText } from '../found';
import type { CaseCheck } from '../judgement';
import { foundAtPupil, relatedPupil } from './pupil-place';

/** One child more than once in a term: in two rows or schools, or as boarder and as day pupil. */
export const sameChildCheck: CaseCheck = {
  scope: 'case',
  *check({ aid }): Iterable<Finding> {
    if (!aid) return;
    const said = new Set<string>();
    const rosterOf = new Map<Table, Roster>();
    for (const roster of [...aid.rosters, ...aid.elsewhere]) rosterOf.set(roster.table, roster);
    for (const { rows } of aid.same) {
      // 补发 pays again what an earlier list owed: only two of a kind are one too many.
      for (const arrears of [false, true]) {
        const own = rows.filter((row) => row.arrears === arrears);
        if (own.length > 1) yield* twice(own, rosterOf, said);
      }
    }
  },
};

/** Rows of a whole school year meet twice, once a term, and are told once. */
function* twice(
  rows: readonly Pupil[],
  rosterOf: ReadonlyMap<Table, Roster>,
  said: Set<string>,
): Iterable<Finding> {
  const boards = new Set(rows.flatMap(({ boarding }) => boarding ?? []));
  const code = boards.size > 1 ? 'boarding-and-day' : 'duplicate-id';
  const field: FieldId = boards.size > 1 ? 'boarding' : 'identityNumber';
  for (const pupil of rows) {
    const roster = rosterOf.get(pupil.table);
    // Rows of another workbook are named beside those of this one, and found in their own.
    if (!roster || pupil.book !== undefined) continue;
    const related = rows.flatMap((other) => {
      const at = other === pupil ? undefined : rosterOf.get(other.table);
      return at ? [relatedPupil(at, other, field)] : [];
    });
    const other = related.map(placeText).join('、');
    const key = `${pupil.book ?? ''} ${pupil.sheet} ${pupil.row} ${other}`;
    if (said.has(key)) continue;
    said.add(key);
    yield foundAtPupil(code, roster, pupil, field, { params: { other }, related });
  }
}
