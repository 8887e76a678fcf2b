/** A school term: spring or autumn of a calendar year. */
export interface Term {
  readonly year: number;
  readonly half: 'spring' | 'autumn';
}

/** 2020春, 2020秋: how terms are written in schemes, in the JSON output and on our sheets. */
export const termName = ({ year, half }: Term): string =>
  `${year}${half === 'spring' ? '春' : '秋'}`;

export const sameTerm = (a: Term, b: Term): boolean => a.year === b.year && a.half === b.half;

/** Grows with time: 2020春 < 2020秋 < 2021春. */
export const termOrder = ({ year, half }: Term): number => year * 2 + (half === 'autumn' ? 1 : 0);

/** The autumn in which the school year of a term began. */
export const schoolYearOf = ({ year, half }: Term): number => (half === 'autumn' ? year : year - 1);

/** The two terms of the school year that begins in `year`: autumn, then spring. */
export const termsOfSchoolYear = (year: number): readonly Term[] => [
  { year, half: 'autumn' },
  { year: year + 1, half: 'spring' },
];

/**
 * Terms that a text names: one for 2020年春季学期, 2019-2020学年第二学期, 2020春; two for a whole
 * school year (2023-2024学年). Empty where no term can be told: a year alone names none.
 */
export function readTerms(text: string): readonly Term[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const ofSchoolYear =
    /(\d{4})[-—–~～至到](\d{2,4})学?年度?(?:第?(.)学期|(上|下)(?:学期|半学年)?)?/.exec(plain);
  if (ofSchoolYear) {
    const year = Number(ofSchoolYear[1]);
    const next = Number(ofSchoolYear[2]);
    if (next !== year + 1 && next !== (year + 1) % 100) return [];
    const which = ofSchoolYear[3] ?? ofSchoolYear[4] ?? seasonIn(plain);
    const [autumn, spring] = termsOfSchoolYear(year);
    if (!autumn || !spring) return [];
    if (which === undefined) return [autumn, spring];
    if (/[一1上秋]/.test(which)) return [autumn];
    if (/[二2下春]/.test(which)) return [spring];
    return [];
  }
  const ofYear = /(\d{4}|\d{2}(?=年?[春秋]))年?度?\(?([春秋])/.exec(plain);
  if (!ofYear) return [];
  const year = Number(ofYear[1]);
  return [
    { year: year < 100 ? 2000 + year : year, half: ofYear[2] === '春' ? 'spring' : 'autumn' },
  ];
}

const seasonIn = (text: string): string | undefined => /[春秋]/.exec(text)?.[0];
