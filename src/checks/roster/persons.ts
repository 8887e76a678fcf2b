import { unlikelyAge } from '../../aid/age-for-grade';
import type { Roster } from '../../aid/aid-case';
import type { Pupil } from '../../aid/pupil';
import { readStage, stageOfGrade, type Stage } from '../../aid/pupil-kind';
import { sameTerm, termName } from '../../aid/term';
import { readBankCard } from '../../reading/identity/read-bank-card';
import { columnOf } from '../../tables/column-of';
import { columnReader, type ColumnReader } from '../../tables/column-reader';
import type { Finding } from '../finding';
import type { CaseCheck } from '../judgement';
import { cardHolderOf } from './card-holder';
import { foundAtPupil } from './pupil-place';

/** A pupil's own data: identity and card numbers, age, grade and term against one another. */
export const personsCheck: CaseCheck = {
  scope: 'case',
  *check({ aid, scheme }): Iterable<Finding> {
    const primaryYears = scheme.parameters.primaryYears;
    const statedStage = once(readStage);
    for (const roster of aid?.rosters ?? []) {
      const { snapshot, table } = roster;
      const cards = columnReader(snapshot, table, columnOf(table, 'bankCard')?.column);
      const cardHolder = cardHolderOf(roster);
      for (const pupil of roster.pupils) {
        if (pupil.identityFault !== undefined) yield* identity(roster, pupil);
        yield* card(roster, pupil, cards);
        yield* cardHolder(pupil);
        yield* stageAndGrade(roster, pupil, primaryYears, statedStage);
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
}

/** Each wording is read once. */
function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.has(text) ? known.get(text) : undefined;
    if (value !== undefined) return value;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** Of nineteen digits a number keeps fifteen: four zeros at the end may be all that is left of the rest. */
const MAY_BE_CUT = '0000';

function* card(roster: Roster, pupil: Pupil, cards: ColumnReader): Iterable<Finding> {
  const written = cards.written(pupil.row);
  // Excel keeps 15 digits: a longer number has lost its last ones for good.
  const cut =
    written.kind === 'number'
      ? written.value >= 1e15
      : written.kind === 'text' && lostAsText(written.text);
  if (cut) yield foundAtPupil('bank-as-number', roster, pupil, 'bankCard');
}

/**
 * Kept as text only after the digits were lost: 6.22E+18, or zeros at the end that the check digit
 * denies. The check digit alone proves nothing: accounts of passbooks have none.
 */
function lostAsText(text: string): boolean {
  if (text.includes('E') || text.includes('e')) {
    return readBankCard({ kind: 'text', text }).fault === 'stored-as-number';
  }
  return (
    text.trimEnd().endsWith(MAY_BE_CUT) &&
    readBankCard({ kind: 'text', text }).flags.includes('digits-lost')
  );
}

function* stageAndGrade(
  roster: Roster,
  pupil: Pupil,
  primaryYears: 5 | 6,
  statedStage: (text: string) => Stage | undefined,
): Iterable<Finding> {
  const [attended] = pupil.terms;
  const stated = statedStage(pupil.stageText);
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

/** A list pays one term; what is paid for another one is 补发 and says so. */
function* term(roster: Roster, pupil: Pupil): Iterable<Finding> {
  const expected = roster.term;
  if (!expected || pupil.arrears || pupil.termText === '' || pupil.terms.length === 0) return;
  if (pupil.terms.some((of) => sameTerm(of, expected))) return;
  yield foundAtPupil('term-mismatch', roster, pupil, 'term', {
    params: { expected: termName(expected) },
  });
}
