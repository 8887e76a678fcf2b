import { isArrears } from './arrears';
import { dueOf } from './due';
import type { Due } from './pupil';
import {
  readBoarding,
  readGrade,
  readHardship,
  readStage,
  readTeachingMode,
  stageOfGrade,
  type Stage,
} from './pupil-kind';
import type { RateTable } from './rate-table';
import { boardingIn, type RosterHints } from './roster-hints';
import type { SchoolKind } from './school-kind';
import { readTerms, sameTerm, termOrder, type Term } from './term';

/** The cells of a row that say of what kind it is; from, to: first and last term attended; year: 年度 where 学期 leaves it out; tier: 一档. */
export const CLASS_PARTS = [
  'stage',
  'grade',
  'mode',
  'boarding',
  'hardship',
  'term',
  'item',
  'from',
  'to',
  'year',
  'tier',
] as const;

/** What they say, as written. */
export type ClassTexts = Readonly<Record<(typeof CLASS_PARTS)[number], string>>;

/** The same read: one object for all rows of the same words. */
export interface RosterClass {
  readonly texts: ClassTexts;
  readonly statedStage: string | undefined;
  readonly stage: string | undefined;
  readonly grade: number | undefined;
  /** The stage that the grade alone would give. */
  readonly gradeStage: string | undefined;
  readonly boarding: boolean | undefined;
  readonly teachingMode: string | undefined;
  readonly hardship: boolean;
  readonly item: string;
  readonly arrears: boolean;
  readonly terms: readonly Term[];
  readonly due: Due;
}

/** What decides the group of a row in the totals: one object for all rows of one group. */
export interface RosterGroup {
  readonly shared: RosterClass;
  readonly county: string;
  readonly school: string;
  readonly arrears: boolean;
}

export interface ClassContext {
  readonly rates: RateTable;
  readonly requireHardship: boolean;
  /** False where nothing but the national base is at hand: what it leaves out is no fault of a roster. */
  readonly documented: boolean;
  readonly hints: RosterHints;
}

const textsOf = (words: readonly string[]): ClassTexts => {
  const [stage = '', grade = '', mode = '', boarding = '', hardship = ''] = words;
  const [term = '', item = '', from = '', to = '', year = '', tier = ''] = words.slice(5);
  return { stage, grade, mode, boarding, hardship, term, item, from, to, year, tier };
};

/** Reads a class by its words, in the order of CLASS_PARTS, and by the kind of school. */
export function readClass(
  words: readonly string[],
  school: SchoolKind | undefined,
  { rates, requireHardship, documented, hints }: ClassContext,
  /** The term of a roster that has no 学期 column. */
  ownTerms: readonly Term[],
): RosterClass {
  const texts = textsOf(words);
  const statedStage = readStage(texts.stage);
  const stages = stagesOf(texts.grade, statedStage, school, hints);
  const classified = {
    ...stages,
    boarding:
      readBoarding(texts.boarding) ??
      (texts.boarding === '' ? (boardingIn(texts.item) ?? hints.boarding) : undefined),
    teachingMode: readTeachingMode(texts.mode, rates.modes),
    modeText: texts.mode,
    hardship: hints.listedAsHard || readHardship(texts.hardship),
    // A rate is for one kind of hardship or for one tier: either is known by its words.
    hardshipText: `${texts.hardship} ${texts.tier}`.trim(),
    item: texts.item || hints.item,
    terms: attended(termsOf(texts, hints, ownTerms), texts),
  };
  const arrears = isArrears(texts.item) || isArrears(texts.term);
  const due: Due = hints.paysStaff
    ? { known: false, reason: 'not-pupils' }
    : documented || rates.names(classified)
      ? dueOf(classified, rates, requireHardship)
      : { known: false, reason: 'no-standard' };
  return { ...classified, texts, statedStage, arrears, due };
}

/** Outside the nine compulsory years 一年级 is the first year of that school. */
const COUNTS_ANEW: ReadonlySet<string> = new Set(['学前', '普通高中', '中职', '大学']);

/** What is written decides; then the grade, the kind of school, the title. */
function stagesOf(
  gradeText: string,
  stated: Stage | undefined,
  school: SchoolKind | undefined,
  { stage: titled, primaryYears }: RosterHints,
): Pick<RosterClass, 'stage' | 'grade' | 'gradeStage'> {
  const outside = [stated ?? school ?? titled].find((kind) => kind && COUNTS_ANEW.has(kind));
  if (outside !== undefined) return { stage: outside, grade: undefined, gradeStage: undefined };
  // 六年级 of a 中学 is its lowest grade: 五四制, whatever holds elsewhere.
  const middle = school === '初中' || school === '中学';
  const years = middle ? yearsBefore(gradeText, primaryYears) : primaryYears;
  const grade = readGrade(gradeText, years);
  const gradeStage = grade === undefined ? readStage(gradeText) : stageOfGrade(grade, years);
  const named = school === '中学' ? undefined : school;
  return { stage: stated ?? gradeStage ?? named ?? titled, grade, gradeStage };
}

const yearsBefore = (gradeText: string, usual: 5 | 6): 5 | 6 =>
  readGrade(gradeText, usual) === 6 && !/初/.test(gradeText) ? 5 : usual;

/** 春季 under 学期 takes its year from 年度 beside it, else from the title. */
function termsOf(
  { term, year }: ClassTexts,
  { yearText }: RosterHints,
  ownTerms: readonly Term[],
): readonly Term[] {
  if (term === '') return ownTerms;
  // Of a school year or a year the title's term is the one that is paid.
  const whole = readTerms(term);
  const [titled, ...others] = ownTerms;
  const one = titled !== undefined && others.length === 0;
  if (one && whole.length > 1 && whole.some((each) => sameTerm(each, titled))) return ownTerms;
  if (whole.length > 0) return whole;
  if (one && term.replace(/\D/g, '') === term.replace(/年度?$/, '')) return ownTerms;
  const before = year === '' ? yearText : year;
  return readTerms(`${/^\d{4}$/.test(before) ? `${before}年` : before}${term}`);
}

/** Who joins in spring gets spring: terms before the first and after the last one attended go. */
function attended(terms: readonly Term[], { from, to }: ClassTexts): readonly Term[] {
  const [first] = readTerms(from);
  const last = readTerms(to).at(-1);
  return terms.filter(
    (term) =>
      (!first || termOrder(first) <= termOrder(term)) &&
      (!last || termOrder(term) <= termOrder(last)),
  );
}
