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
  readonly kind: string;
  readonly texts: ClassTexts;
  readonly stage: string | undefined;
  readonly grade: number | undefined;
  readonly boarding: boolean | undefined;
  readonly teachingMode: string | undefined;
  readonly hardship: boolean;
  readonly arrears: boolean;
  readonly terms: readonly Term[];
  readonly due: Due;
}

export interface ClassContext {
  readonly rates: RateTable;
  readonly requireHardship: boolean;
  /** 六三制 is 6, 五四制 is 5. */
  readonly primaryYears: 5 | 6;
}

/** Words follow each other down a tree: no key has to be put together for every row. */
class Branch {
  readonly next = new Map<string, Branch>();
  found: RosterClass | undefined;
}

const textsOf = (words: readonly string[]): ClassTexts => {
  const [stage = '', grade = '', mode = '', boarding = '', hardship = ''] = words;
  const [term = '', item = '', from = '', to = ''] = words.slice(5);
  return { stage, grade, mode, boarding, hardship, term, item, from, to };
};

/** A roster of 100,000 rows has some hundreds of classes: each is read, and its due computed, once. */
export class RosterClasses {
  private readonly root = new Branch();

  constructor(
    private readonly context: ClassContext,
    /** The term of a roster that has no 学期 column. */
    private readonly ownTerms: readonly Term[],
    /** Which of CLASS_PARTS the roster has columns for. */
    private readonly present: readonly number[],
  ) {}

  /** The class of a row by its words, in the order of CLASS_PARTS. */
  of(words: readonly string[]): RosterClass {
    let node = this.root;
    for (const part of this.present) {
      const word = words[part] ?? '';
      let next = node.next.get(word);
      if (!next) {
        next = new Branch();
        node.next.set(word, next);
      }
      node = next;
    }
    node.found ??= this.read(textsOf(words), words.join('|'));
    return node.found;
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
    const arrears = isArrears(texts.item) || isArrears(texts.term);
    return {
      ...classified,
      kind,
      texts,
      grade,
      arrears,
      due: dueOf(classified, rates, requireHardship),
    };
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
