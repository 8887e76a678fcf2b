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

/** What the cells of a row say of its kind, as written. */
export interface ClassTexts {
  readonly stage: string;
  readonly grade: string;
  readonly mode: string;
  readonly boarding: string;
  readonly hardship: string;
  readonly term: string;
  readonly item: string;
  /** First and last term attended, where the roster has such columns. */
  readonly from: string;
  readonly to: string;
}

/** The same read: one object for all rows of the same words. */
export interface RosterClass {
  readonly kind: string;
  readonly stage: string | undefined;
  readonly grade: number | undefined;
  readonly boarding: boolean | undefined;
  readonly teachingMode: string | undefined;
  readonly hardship: boolean;
  readonly terms: readonly Term[];
  readonly due: Due;
}

export interface ClassContext {
  readonly rates: RateTable;
  readonly requireHardship: boolean;
  /** 六三制 is 6, 五四制 is 5. */
  readonly primaryYears: 5 | 6;
}

/** A roster of 100,000 rows has some hundreds of classes: each is read, and its due computed, once. */
export class RosterClasses {
  private readonly known = new Map<string, RosterClass>();

  constructor(
    private readonly context: ClassContext,
    /** The term of a roster that has no 学期 column. */
    private readonly ownTerms: readonly Term[],
  ) {}

  of(texts: ClassTexts): RosterClass {
    const { stage, grade, mode, boarding, hardship, term, item, from, to } = texts;
    const key = `${stage}|${grade}|${mode}|${boarding}|${hardship}|${term}|${item}|${from}|${to}`;
    let found = this.known.get(key);
    if (!found) {
      found = this.read(texts, key);
      this.known.set(key, found);
    }
    return found;
  }

  private read(texts: ClassTexts, kind: string): RosterClass {
    const { rates, requireHardship, primaryYears } = this.context;
    const grade = readGrade(texts.grade, primaryYears);
    // 九年一贯制 and blank stages: the grade decides.
    const byGrade =
      grade === undefined ? readStage(texts.grade) : stageOfGrade(grade, primaryYears);
    const classified = {
      stage: readStage(texts.stage) ?? byGrade,
      boarding: readBoarding(texts.boarding),
      teachingMode: readTeachingMode(texts.mode, rates.modes),
      modeText: texts.mode,
      hardship: readHardship(texts.hardship),
      hardshipText: texts.hardship,
      item: texts.item,
      terms: attended(texts.term === '' ? this.ownTerms : readTerms(texts.term), texts),
    };
    return { ...classified, kind, grade, due: dueOf(classified, rates, requireHardship) };
  }
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
