import { schoolYearOf, type Term } from './term';

/** 六周岁 at the start of grade 1 (义务教育法 article 11), with the years that practice allows. */
const FIRST_GRADE_AGE = 6;
const YOUNGER = 1;
const OLDER = 4;

/** The age on 1 September of the school year of who was born on such a day (20100523), where it cannot fit the grade. */
export function unlikelyAge(
  born: number,
  grade: number | undefined,
  term: Term | undefined,
): number | undefined {
  if (grade === undefined || born === 0 || !term) return undefined;
  // On 1 September, for every row of a long list: whoever is born later in the year is a year younger.
  const age = schoolYearOf(term) - Math.floor(born / 10000) - (born % 10000 > 901 ? 1 : 0);
  const expected = FIRST_GRADE_AGE + grade - 1;
  return age < expected - YOUNGER || age > expected + OLDER ? age : undefined;
}
