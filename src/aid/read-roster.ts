import { readIdentity } from '../reading/identity/read-identity';
import type { IsoDate } from '../reading/iso-date';
import { shownText } from '../reading/shown';
import { BLANK, type Written } from '../reading/written';
import { columnOf } from '../tables/column-of';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import { tableValue } from '../tables/table-value';
import type { Snapshot } from '../workbook/snapshot';
import { dueOf } from './due';
import { fenOf } from './fen';
import {
  readBoarding,
  readGrade,
  readHardship,
  readStage,
  readTeachingMode,
  stageOfGrade,
} from './pupil-kind';
import type { Pupil } from './pupil';
import type { RateTable } from './rate-table';
import { readTerms, type Term } from './term';

export interface RosterContext {
  readonly rates: RateTable;
  readonly requireHardship: boolean;
  /** 六三制 is 6, 五四制 is 5. */
  readonly primaryYears: 5 | 6;
  /** The term of a roster that has no 学期 column: its title's, or the person's. */
  readonly term: Term | undefined;
  readonly book?: string;
}

const ROWS_A_SLICE = 5000;

/** Reads every pupil of a 花名册; yields the rows read so far. */
export function* readRoster(
  snapshot: Snapshot,
  table: Table,
  context: RosterContext,
): Generator<number, readonly Pupil[]> {
  const cellOf = cellReader(snapshot, table);
  const kinds = new Kinds(context);
  const titled = readTerms(table.title);
  const ownTerm = context.term ? [context.term] : titled.length === 1 ? titled : [];
  const pupils: Pupil[] = [];
  for (const { row } of table.rows) {
    pupils.push(readPupil(table.sheet, row, cellOf(row), kinds, ownTerm, context));
    if (pupils.length % ROWS_A_SLICE === 0) yield pupils.length;
  }
  return pupils;
}

type CellOf = (field: FieldId) => Written;

function cellReader(snapshot: Snapshot, table: Table): (row: number) => CellOf {
  const columns = new Map<FieldId, number>();
  for (const { field } of table.columns) {
    const column = field && columnOf(table, field);
    if (field && column) columns.set(field, column.column);
  }
  return (row) => (field) => {
    const column = columns.get(field);
    return column === undefined ? BLANK : tableValue(snapshot, table, row, column).written;
  };
}

function readPupil(
  sheet: string,
  row: number,
  cell: CellOf,
  kinds: Kinds,
  ownTerm: readonly Term[],
  { book, rates, requireHardship }: RosterContext,
): Pupil {
  const text = (field: FieldId): string => shownText(cell(field)).trim();
  const [stageText, gradeText] = [text('stage'), text('grade')];
  const [modeText, boardingText, hardshipText, termText] = [
    text('teachingMode'),
    text('boarding'),
    text('hardship'),
    text('term'),
  ];
  const grade = kinds.grade(gradeText);
  const stage = kinds.stage(stageText) ?? kinds.stageBy(grade, gradeText);
  const boarding = kinds.boarding(boardingText);
  const teachingMode = kinds.mode(modeText);
  const hardship = kinds.hardship(hardshipText);
  const terms = termText === '' ? ownTerm : kinds.terms(termText);
  const identity = readIdentity(cell('identityNumber'));
  const paid = fenOf(cell('amount'));
  const statedRate = fenOf(cell('rate'));
  const classified = {
    ...(stage !== undefined && { stage }),
    ...(boarding !== undefined && { boarding }),
    ...(teachingMode !== undefined && { teachingMode }),
    modeText,
    hardship,
    terms,
  };
  return {
    ...(book !== undefined && { book }),
    sheet,
    row,
    name: text('name').replace(/\s/g, ''),
    identity: identity.number ?? identityText(cell('identityNumber')),
    ...birthOf(identity.birth),
    county: text('county'),
    school: text('school'),
    stageText,
    gradeText,
    boardingText,
    hardshipText,
    termText,
    item: text('aidItem'),
    ...(grade !== undefined && { grade }),
    ...classified,
    ...(paid !== undefined && { paid }),
    ...(statedRate !== undefined && { statedRate }),
    due: dueOf(classified, rates, requireHardship),
  };
}

const birthOf = (birth: IsoDate | undefined): { birth?: IsoDate } => (birth ? { birth } : {});

/** As it stands, where it is no valid number: rows of one child may share a wrong one. */
function identityText(written: Written): string {
  // A number that lost its last digits may be another child's: it identifies nobody.
  if (written.kind !== 'text') return '';
  return written.text
    .normalize('NFKC')
    .replace(/[\s'’‘]/g, '')
    .toUpperCase();
}

/** Each wording of a column is read once: a roster of 100,000 rows has some dozens of them. */
class Kinds {
  constructor(private readonly context: RosterContext) {}

  readonly stage = once(readStage);
  readonly boarding = once(readBoarding);
  readonly hardship = once(readHardship);
  readonly terms = once(readTerms);
  readonly grade = once((text) => readGrade(text, this.context.primaryYears));
  readonly mode = once((text) => readTeachingMode(text, this.context.rates.modes));

  /** 九年一贯制 and blank stages: the grade decides. */
  stageBy(grade: number | undefined, gradeText: string): string | undefined {
    return grade === undefined
      ? this.stage(gradeText)
      : stageOfGrade(grade, this.context.primaryYears);
  }
}

function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) ?? read(text);
  };
}
