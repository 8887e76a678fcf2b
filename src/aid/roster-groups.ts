import { columnOf, columnsOf } from '../tables/column-of';
import { columnReader, type ColumnReader } from '../tables/column-reader';
import type { FieldId } from '../tables/fields';
import type { Table, TableColumn } from '../tables/table';
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
import { schoolKind, type SchoolKind } from './school-kind';
import type { Term } from './term';
import { Words } from './words';

type Part = (typeof CLASS_PARTS)[number];

const FIELD_OF_PART: Readonly<Record<Exclude<Part, 'tier'>, FieldId>> = {
  stage: 'stage',
  grade: 'grade',
  mode: 'teachingMode',
  boarding: 'boarding',
  hardship: 'hardship',
  term: 'term',
  item: 'aidItem',
  from: 'effectiveFrom',
  to: 'effectiveTo',
  year: 'term',
};

const TIER = /档次?$|档级|等级$/;

function columnOfPart(table: Table, part: Part): TableColumn | undefined {
  if (part === 'tier')
    return table.columns.find(({ field, header }) => field === undefined && TIER.test(header));
  const own = columnOf(table, FIELD_OF_PART[part]);
  // 年度 beside 学期.
  if (part === 'year') return columnsOf(table, 'term').find((column) => column !== own);
  // 大一班, 七（3）班: without a column of grades the class tells the grade.
  return part === 'grade' ? (own ?? columnOf(table, 'className')) : own;
}

/**
 * A roster of 100,000 rows has some hundreds of classes: each is read, and its due computed, once.
 * With county and school they make its groups.
 */
export class RosterGroups {
  readonly groups: RosterGroup[] = [];
  private readonly words: Words;
  /** The columns of CLASS_PARTS that the roster has; then county, school and remark. */
  private readonly columns: readonly ColumnReader[];
  /** Which of CLASS_PARTS they are. */
  private readonly parts: readonly number[];
  private readonly classNumbers: Combinations;
  private readonly groupNumbers = new Combinations(4);
  private readonly classes: RosterClass[] = [];
  /** By the number of the school's word, from 1; each name is read once. */
  private readonly schoolKinds: number[] = [];
  private readonly kindsOfSchools: (SchoolKind | undefined)[] = [undefined];
  /** By the number of the remark's word: each is read once. */
  private readonly owes: boolean[] = [];

  constructor(
    snapshot: Snapshot,
    table: Table,
    private readonly context: ClassContext,
    /** The terms of a roster that has no 学期 column. */
    private readonly ownTerms: readonly Term[],
  ) {
    const parts = CLASS_PARTS.map((part) => columnOfPart(table, part));
    const beside = (['county', 'school', 'remark'] as const).map((field) => columnOf(table, field));
    this.words = new Words(snapshot.strings.length);
    this.parts = parts.flatMap((column, part) => (column ? [part] : []));
    this.columns = [...parts.filter((column) => column !== undefined), ...beside].map((column) =>
      columnReader(snapshot, table, column?.column),
    );
    this.classNumbers = new Combinations(this.parts.length + 1);
  }

  /** Numbers the groups of these rows, the last one not included. */
  read(rows: Int32Array, from: number, to: number, numbers: Int32Array): void {
    const width = this.parts.length;
    const words = this.columns.map((column) => {
      const own = new Int32Array(to - from);
      this.words.read(column, rows, from, to, own);
      return own;
    });
    const [counties, schools, remarks] = words.slice(width);
    const kind = new Int32Array(width + 1);
    const group = new Int32Array(4);
    for (let at = 0; at < to - from; at++) {
      for (let part = 0; part < width; part++) kind[part] = words[part]?.[at] ?? 0;
      kind[width] = this.kindOfSchool(schools?.[at] ?? 0);
      const number = this.classNumbers.of(kind);
      const shared = (this.classes[number] ??= this.readClass(kind));
      group[0] = number;
      group[1] = counties?.[at] ?? 0;
      group[2] = schools?.[at] ?? 0;
      group[3] = shared.arrears || this.isOwed(remarks?.[at] ?? 0) ? 1 : 0;
      const found = this.groupNumbers.of(group);
      this.groups[found] ??= this.group(shared, group);
      numbers[from + at] = found;
    }
  }

  private isOwed(remark: number): boolean {
    return (this.owes[remark] ??= isArrears(this.words.texts[remark] ?? ''));
  }

  /** Few kinds, many schools: schools of one kind share their classes. */
  private kindOfSchool(word: number): number {
    const known = this.schoolKinds[word];
    if (known !== undefined) return known;
    const kind = schoolKind(this.words.texts[word] ?? '');
    const at = this.kindsOfSchools.indexOf(kind);
    const number = at < 0 ? this.kindsOfSchools.push(kind) - 1 : at;
    this.schoolKinds[word] = number;
    return number;
  }

  private readClass(kind: Int32Array): RosterClass {
    const said = CLASS_PARTS.map(() => '');
    this.parts.forEach((part, at) => {
      said[part] = this.words.texts[kind[at] ?? 0] ?? '';
    });
    const school = this.kindsOfSchools[kind[this.parts.length] ?? 0];
    return readClass(said, school, this.context, this.ownTerms);
  }

  private group(shared: RosterClass, [, county = 0, school = 0, arrears]: Int32Array): RosterGroup {
    const { texts } = this.words;
    return {
      shared,
      county: texts[county] ?? '',
      school: texts[school] ?? '',
      arrears: arrears === 1,
    };
  }
}
