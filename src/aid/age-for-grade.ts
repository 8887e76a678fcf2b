import { ageOn } from '../reading/age-on';
import type { IsoDate } from '../reading/iso-date';
import type { Pupil } from './pupil';
import { schoolYearOf, type Term } from './term';

/** 六周岁 at the start of grade 1 (义务教育法 article 11), with the years that practice allows. */
const FIRST_GRADE_AGE = 6;
const YOUNGER = 1;
const OLDER = 4;

/** The age of a pupil on 1 September of the school year, where it cannot fit the grade. */
export function unlikelyAge(pupil: Pupil, term: Term): number | undefined {
  const { birth, grade } = pupil;
  if (!birth || grade === undefined) return undefined;
  const start: IsoDate = `${schoolYearOf(term)}-09-01`;
  const age = ageOn(birth, start);
  const expected = FIRST_GRADE_AGE + grade - 1;
  if (age === undefined) return undefined;
  return age < expected - YOUNGER || age > expected + OLDER ? age : undefined;
}
