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
} from './pupil-kind';
import type { RateTable } from './rate-table';
import { readTerms, termOrder, type Term } from './term';

/** The cells of a row that say of what kind it is; from, to: first and last term attended. */
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
] as const;

/** What they say, as written. */
export type ClassTexts = Readonly<Record<(typeof CLASS_PARTS)[number], string>>;

/** The same read: one object for all rows of the same words. */
export interface RosterClass {
  readonly texts: ClassTexts;
  readonly statedStage: string | undefined;
  readonly stage: string | undefined;
  readonly grade: number | undefined;
  readonly boarding: boolean | undefined;
  readonly teachingMode: string | undefined;
  readonly hardship: boolean;
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
  /** 六三制 is 6, 五四制 is 5. */
  readonly primaryYears: 5 | 6;
}

const textsOf = (words: readonly string[]): ClassTexts => {
  const [stage = '', grade = '', mode = '', boarding = '', hardship = ''] = words;
  const [term = '', item = '', from = '', to = ''] = words.slice(5);
  return { stage, grade, mode, boarding, hardship, term, item, from, to };
};

/** Reads a class by its words, in the order of CLASS_PARTS. */
export function readClass(
  words: readonly string[],
  { rates, requireHardship, primaryYears }: ClassContext,
  /** The term of a roster that has no 学期 column. */
  ownTerms: readonly Term[],
): RosterClass {
  const texts = textsOf(words);
  const grade = readGrade(texts.grade, primaryYears);
  const statedStage = readStage(texts.stage);
  // 九年一贯制 and blank stages: the grade decides.
  const byGrade = grade === undefined ? readStage(texts.grade) : stageOfGrade(grade, primaryYears);
  const classified = {
    stage: statedStage ?? byGrade,
    boarding: readBoarding(texts.boarding),
    teachingMode: readTeachingMode(texts.mode, rates.modes),
    modeText: texts.mode,
    hardship: readHardship(texts.hardship),
    hardshipText: texts.hardship,
    item: texts.item,
    terms: attended(texts.term === '' ? ownTerms : readTerms(texts.term), texts),
  };
  const arrears = isArrears(texts.item) || isArrears(texts.term);
  const due = dueOf(classified, rates, requireHardship);
  return { ...classified, texts, statedStage, grade, arrears, due };
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
