import { columnOf } from '../tables/column-of';
import { columnReader, type ColumnReader } from '../tables/column-reader';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import { isArrears } from './arrears';
import { Combinations } from './combinations';
import {
  CLASS_PARTS,
  readClass,
  type ClassContext,
  type RosterClass,
  type RosterGroup,
} from './roster-class';
import type { Term } from './term';
import { Words } from './words';

const FIELD_OF_PART: Readonly<Record<(typeof CLASS_PARTS)[number], FieldId>> = {
  stage: 'stage',
  grade: 'grade',
  mode: 'teachingMode',
  boarding: 'boarding',
  hardship: 'hardship',
  term: 'term',
  item: 'aidItem',
  from: 'effectiveFrom',
  to: 'effectiveTo',
};

/**
 * A roster of 100,000 rows has some hundreds of classes: each is read, and its due computed, once.
 * With county and school they make its groups.
 */
export class RosterGroups {
  private readonly words: Words;
  /** Of those of CLASS_PARTS that the roster has columns for. */
  private readonly parts: readonly { readonly part: number; readonly column: ColumnReader }[];
  private readonly county: ColumnReader;
  private readonly school: ColumnReader;
  private readonly remark: ColumnReader;
  private readonly classNumbers: Combinations;
  private readonly groupNumbers = new Combinations(4);
  private readonly classes: RosterClass[] = [];
  private readonly groups: RosterGroup[] = [];
  /** By the number of the remark's word: each is read once. */
  private readonly owes: boolean[] = [];
  private readonly classWords: Int32Array;
  private readonly groupWords = new Int32Array(4);

  constructor(
    snapshot: Snapshot,
    table: Table,
    private readonly context: ClassContext,
    /** The term of a roster that has no 学期 column. */
    private readonly ownTerms: readonly Term[],
  ) {
    const column = (field: FieldId): ColumnReader =>
      columnReader(snapshot, table, columnOf(table, field)?.column);
    this.words = new Words(snapshot.strings.length);
    this.parts = CLASS_PARTS.flatMap((name, part) => {
      const field = FIELD_OF_PART[name];
      return columnOf(table, field) ? [{ part, column: column(field) }] : [];
    });
    this.county = column('county');
    this.school = column('school');
    this.remark = column('remark');
    this.classWords = new Int32Array(this.parts.length);
    this.classNumbers = new Combinations(this.parts.length);
  }

  of(row: number): RosterGroup {
    const { words, parts, classWords, groupWords } = this;
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at];
      if (part) classWords[at] = words.of(part.column, row);
    }
    const number = this.classNumbers.of(classWords);
    const shared = (this.classes[number] ??= this.readClass());
    groupWords[0] = number;
    groupWords[1] = words.of(this.county, row);
    groupWords[2] = words.of(this.school, row);
    groupWords[3] = shared.arrears || this.isOwed(row) ? 1 : 0;
    return (this.groups[this.groupNumbers.of(groupWords)] ??= this.group(shared));
  }

  private isOwed(row: number): boolean {
    const word = this.words.of(this.remark, row);
    return (this.owes[word] ??= isArrears(this.words.texts[word] ?? ''));
  }

  private readClass(): RosterClass {
    const said = CLASS_PARTS.map(() => '');
    this.parts.forEach(({ part }, at) => {
      said[part] = this.words.texts[this.classWords[at] ?? 0] ?? '';
    });
    return readClass(said, this.context, this.ownTerms);
  }

  private group(shared: RosterClass): RosterGroup {
    const [, county = 0, school = 0, arrears = 0] = this.groupWords;
    const { texts } = this.words;
    return {
      shared,
      county: texts[county] ?? '',
      school: texts[school] ?? '',
      arrears: arrears === 1,
    };
  }
}
