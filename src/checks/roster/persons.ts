import { unlikelyAge } from '../../aid/age-for-grade';
import type { Roster } from '../../aid/aid-case';
import type { Pupil } from '../../aid/pupil';
import { stageOfGrade } from '../../aid/pupil-kind';
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
    for (const roster of aid?.rosters ?? []) {
      const { snapshot, table } = roster;
      const cards = columnReader(snapshot, table, columnOf(table, 'bankCard')?.column);
      const cardHolder = cardHolderOf(roster);
      for (const pupil of roster.pupils) {
        if (pupil.identityFault !== undefined) yield* identity(roster, pupil);
        if (isCutCard(cards, pupil.row)) {
          yield foundAtPupil('bank-as-number', roster, pupil, 'bankCard');
        }
        const holder = cardHolder?.(pupil);
        if (holder) yield holder;
        const stage = stageAndGrade(roster, pupil, primaryYears);
        if (stage) yield stage;
        const term = otherTerm(roster, pupil);
        if (term) yield term;
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

/** Excel keeps 15 digits: a longer number has lost its last ones for good. */
function isCutCard(cards: ColumnReader, row: number): boolean {
  const text = cards.storedText(row);
  return text === undefined ? (cards.storedNumber(row) ?? 0) >= 1e15 : lostAsText(text);
}

/** Of nineteen digits a number keeps fifteen: four zeros at the end may be all that is left of the rest. */
const MAY_BE_CUT = '0000';
const [ZERO, ONE, NINE] = [48, 49, 57];

/**
 * Kept as text only after the digits were lost: 6.22E+18, or zeros at the end that the check digit
 * denies. The check digit alone proves nothing: accounts of passbooks have none.
 */
function lostAsText(text: string): boolean {
  // Nearly all of a long list are told by five signs: four digits at the beginning, no zero at the end.
  const last = text.charCodeAt(text.length - 1);
  if (last >= ONE && last <= NINE && text.length > 15 && isPlain(text)) {
    return false;
  }
  if (/e/i.test(text)) {
    return readBankCard({ kind: 'text', text }).fault === 'stored-as-number';
  }
  return (
    text.trimEnd().endsWith(MAY_BE_CUT) &&
    readBankCard({ kind: 'text', text }).flags.includes('digits-lost')
  );
}

/** The point of 6.22E+18 stands behind the first digit, or behind the third (622.8E+16). */
function isPlain(text: string): boolean {
  for (let at = 0; at < 4; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

function stageAndGrade(roster: Roster, pupil: Pupil, primaryYears: 5 | 6): Finding | undefined {
  const stated = pupil.statedStage;
  if (pupil.grade !== undefined && (stated === '小学' || stated === '初中')) {
    if (stageOfGrade(pupil.grade, primaryYears) !== stated) {
      return foundAtPupil('stage-grade', roster, pupil, 'grade', {
        params: { stage: pupil.stageText, grade: pupil.gradeText },
      });
    }
  }
  const attended = pupil.terms[0];
  const age = attended && unlikelyAge(pupil, attended);
  if (age === undefined) return undefined;
  return foundAtPupil('age-stage', roster, pupil, 'identityNumber', {
    params: { age, stage: `${pupil.stageText}${pupil.gradeText}` },
  });
}

/** A list pays one term; what is paid for another one is 补发 and says so. */
function otherTerm(roster: Roster, pupil: Pupil): Finding | undefined {
  const expected = roster.term;
  if (!expected || pupil.arrears || pupil.termText === '' || pupil.terms.length === 0) {
    return undefined;
  }
  for (const of of pupil.terms) if (sameTerm(of, expected)) return undefined;
  return foundAtPupil('term-mismatch', roster, pupil, 'term', {
    params: { expected: termName(expected) },
  });
}
