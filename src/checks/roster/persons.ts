import { unlikelyAge } from '../../aid/age-for-grade';
import type { Roster } from '../../aid/aid-case';
import type { Pupil } from '../../aid/pupil';
import type { RosterGroup } from '../../aid/roster-class';
import type { RosterRows } from '../../aid/roster-rows';
import { sameTerm, termName } from '../../aid/term';
import { columnOf } from '../../tables/column-of';
import { columnReader } from '../../tables/column-reader';
import type { Finding } from '../finding';
import type { CaseCheck } from '../judgement';
import { cardHolderOf } from './card-holder';
import { isCutCard } from './cut-card';
import { foundAtPupil, relatedPupil } from './pupil-place';

/** A pupil's own data: identity and card numbers, age, grade and term against one another. */
export const personsCheck: CaseCheck = {
  scope: 'case',
  *check({ aid }): Iterable<Finding> {
    for (const roster of aid?.rosters ?? []) {
      const { snapshot, table, rows } = roster;
      const cards = columnReader(snapshot, table, columnOf(table, 'bankCard')?.column);
      const cardHolder = cardHolderOf(roster);
      const oddGroups = rows.groups.map(
        (group) => gradeOutsideStage(group) || isOfOtherTerm(group, roster),
      );
      for (let index = 0; index < rows.length; index++) {
        const cut = isCutCard(cards, rows.cells.row(index));
        const odd = cut || oddGroups[rows.groupNumber(index)] || isOddPerson(rows, index);
        if (!odd && !cardHolder) continue;
        const pupil = rows.pupil(index);
        yield* identity(roster, pupil);
        if (cut) yield foundAtPupil('bank-as-number', roster, pupil, 'bankCard');
        const holder = cardHolder?.(pupil);
        if (holder) yield holder;
        yield* stageAndAge(roster, pupil);
        yield* otherTerm(roster, pupil);
      }
    }
  },
};

/** Whether number or age could be wrong: asked of every row, by its columns alone. */
function isOddPerson(rows: RosterRows, index: number): boolean {
  const { cells } = rows;
  const { grade, terms } = rows.group(index).shared;
  return (
    !cells.isPlainIdentity(index) || unlikelyAge(cells.born(index), grade, terms[0]) !== undefined
  );
}

function* identity(roster: Roster, pupil: Pupil): Iterable<Finding> {
  const fault = pupil.identityFault;
  if (fault === 'stored-as-number') {
    yield foundAtPupil('id-as-number', roster, pupil, 'identityNumber');
  } else if (fault !== undefined && fault !== 'blank') {
    const params = fault === 'length' ? { length: writtenLength(roster, pupil) } : {};
    yield foundAtPupil('id-checksum', roster, pupil, 'identityNumber', { params });
  }
}

/** Signs of the number as it stands, spaces left out. */
function writtenLength(roster: Roster, pupil: Pupil): number {
  const { text } = relatedPupil(roster, pupil, 'identityNumber');
  return text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff'’‘]/g, '').length;
}

function* stageAndAge(roster: Roster, pupil: Pupil): Iterable<Finding> {
  if (gradeOutsideStage(pupil.group)) {
    const params = { stage: pupil.stageText, grade: pupil.gradeText };
    yield foundAtPupil('stage-grade', roster, pupil, 'grade', { params });
    return;
  }
  const age = unlikelyAge(pupil.born, pupil.grade, pupil.terms[0]);
  if (age === undefined) return;
  const params = { age, stage: `${pupil.stageText}${pupil.gradeText}` };
  yield foundAtPupil('age-stage', roster, pupil, 'identityNumber', { params });
}

function gradeOutsideStage({ shared }: RosterGroup): boolean {
  const { grade, gradeStage, statedStage } = shared;
  if (grade === undefined || (statedStage !== '小学' && statedStage !== '初中')) return false;
  return gradeStage !== statedStage;
}

function* otherTerm(roster: Roster, pupil: Pupil): Iterable<Finding> {
  const { term } = roster;
  if (!term || !isOfOtherTerm(pupil.group, roster)) return;
  const params = { expected: termName(term) };
  yield foundAtPupil('term-mismatch', roster, pupil, 'term', { params });
}

/** A list pays one term; what is paid for another one is 补发 and says so. */
function isOfOtherTerm({ shared, arrears }: RosterGroup, { term }: Roster): boolean {
  const { terms, texts } = shared;
  if (!term || arrears || texts.term === '' || terms.length === 0) return false;
  return !terms.some((of) => sameTerm(of, term));
}
