import { unlikelyAge } from '../../aid/age-for-grade';
import type { Roster } from '../../aid/aid-case';
import type { Pupil } from '../../aid/pupil';
import { readStage, stageOfGrade } from '../../aid/pupil-kind';
import { termName } from '../../aid/term';
import { BLANK, type Written } from '../../reading/written';
import { columnOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import { tableValue } from '../../tables/table-value';
import type { Finding } from '../finding';
import type { CaseCheck } from '../judgement';
import { foundAtPupil } from './pupil-place';

/** A pupil's own data: identity and card numbers, age, grade and term against one another. */
export const personsCheck: CaseCheck = {
  scope: 'case',
  *check({ aid, scheme }): Iterable<Finding> {
    const primaryYears = scheme.parameters.primaryYears;
    for (const roster of aid?.rosters ?? []) {
      for (const pupil of roster.pupils) {
        yield* identity(roster, pupil);
        yield* stageAndGrade(roster, pupil, primaryYears);
        yield* term(roster, pupil);
      }
    }
  },
};

function* identity(roster: Roster, pupil: Pupil): Iterable<Finding> {
  const fault = pupil.identityFault;
  if (fault === 'stored-as-number') {
    yield foundAtPupil('id-as-number', roster, pupil, 'identityNumber');
  } else if (fault !== undefined && fault !== 'blank') {
    yield foundAtPupil('id-checksum', roster, pupil, 'identityNumber');
  }
  const card = written(roster, pupil, 'bankCard');
  // Excel keeps 15 digits: a longer number has lost its last ones for good.
  if (card.kind === 'number' && card.value >= 1e15) {
    yield foundAtPupil('bank-as-number', roster, pupil, 'bankCard');
  }
}

function* stageAndGrade(roster: Roster, pupil: Pupil, primaryYears: 5 | 6): Iterable<Finding> {
  const [attended] = pupil.terms;
  const stated = readStage(pupil.stageText);
  if (pupil.grade !== undefined && (stated === '小学' || stated === '初中')) {
    if (stageOfGrade(pupil.grade, primaryYears) !== stated) {
      yield foundAtPupil('stage-grade', roster, pupil, 'grade', {
        params: { stage: pupil.stageText, grade: pupil.gradeText },
      });
      return;
    }
  }
  const age = attended && unlikelyAge(pupil, attended);
  if (age !== undefined) {
    yield foundAtPupil('age-stage', roster, pupil, 'identityNumber', {
      params: { age, stage: `${pupil.stageText}${pupil.gradeText}` },
    });
  }
}

function* term(roster: Roster, pupil: Pupil): Iterable<Finding> {
  if (!roster.term || pupil.termText === '' || pupil.terms.length === 0) return;
  const expected = termName(roster.term);
  if (pupil.terms.some((of) => termName(of) === expected)) return;
  yield foundAtPupil('term-mismatch', roster, pupil, 'term', { params: { expected } });
}

function written({ snapshot, table }: Roster, { row }: Pupil, field: FieldId): Written {
  const column = columnOf(table, field);
  return column ? tableValue(snapshot, table, row, column.column).written : BLANK;
}
