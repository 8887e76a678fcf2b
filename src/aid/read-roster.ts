import type { IdentityFault } from '../reading/identity/identity-reading';
import { isPlainIdentity } from '../reading/identity/plain-identity';
import { readIdentity } from '../reading/identity/read-identity';
import { BLANK, type Written } from '../reading/written';
import { columnOf } from '../tables/column-of';
import { columnReader, type ColumnReader } from '../tables/column-reader';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import { fenReader, inYuan, yuanToFen } from './fen';
import type { Pupil, StatedRate } from './pupil';
import { RosterPupil } from './roster-pupil';
import { isArrears } from './arrears';
import { CLASS_PARTS, RosterClasses, type ClassContext } from './roster-class';
import { readTerms, type Term } from './term';

export interface RosterContext extends ClassContext {
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
  const titled = readTerms(table.title);
  const ownTerms = context.term ? [context.term] : titled.length === 1 ? titled : [];
  const present = CLASS_PARTS.flatMap((part, at) =>
    columnOf(table, FIELD_OF_PART[part]) ? [at] : [],
  );
  const classes = new RosterClasses(context, ownTerms, present);
  const read = pupilReader(snapshot, table, classes, context.book);
  const pupils: Pupil[] = [];
  for (const { row } of table.rows) {
    pupils.push(read(row));
    if (pupils.length % ROWS_A_SLICE === 0) yield pupils.length;
  }
  return pupils;
}

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

function pupilReader(
  snapshot: Snapshot,
  table: Table,
  classes: RosterClasses,
  book: string | undefined,
): (row: number) => Pupil {
  const column = (field: FieldId): ColumnReader =>
    columnReader(snapshot, table, columnOf(table, field)?.column);
  const [name, identityNumber, amount] = [
    column('name'),
    column('identityNumber'),
    column('amount'),
  ];
  const [county, school, remark] = [column('county'), column('school'), column('remark')];
  const parts = CLASS_PARTS.map((part) => column(FIELD_OF_PART[part]));
  const words = parts.map(() => '');
  const paidFen = fenReader(columnOf(table, 'amount'));
  const wholeYuan = inYuan(columnOf(table, 'amount'));
  const stated = statedRates(table, column);
  return (row) => {
    parts.forEach((part, at) => {
      words[at] = part.text(row);
    });
    const shared = classes.of(words);
    const number = identityOf(identityNumber, row);
    const yuan = wholeYuan ? amount.storedNumber(row) : undefined;
    const written = yuan === undefined ? amount.written(row) : undefined;
    const paid = yuan === undefined ? paidFen(written ?? BLANK) : yuanToFen(yuan);
    const own = {
      book,
      sheet: table.sheet,
      row,
      nameText: name.text(row),
      identity: number.identity,
      identityFault: number.fault,
      county: county.text(row),
      school: school.text(row),
      arrears: shared.arrears || isArrears(remark.text(row)),
      paid,
      paidAsText: paid !== undefined && written?.kind === 'text',
      stated: stated(row),
    };
    return new RosterPupil(own, shared);
  };
}

interface Identity {
  readonly identity: string;
  readonly fault: IdentityFault | undefined;
}

function identityOf(column: ColumnReader, row: number): Identity {
  const plain = column.storedText(row);
  if (plain !== undefined && isPlainIdentity(plain)) return { identity: plain, fault: undefined };
  const written = column.written(row);
  const { number, fault } = readIdentity(written);
  return { identity: number ?? identityText(written), fault };
}

/** 标准 as the row states it, with the column that says so; the school year's before the term's. */
function statedRates(
  table: Table,
  column: (field: FieldId) => ColumnReader,
): (row: number) => StatedRate | undefined {
  const [rate, ratePerTerm] = [column('rate'), column('ratePerTerm')];
  // 补助标准（元/学期） in a column of rates is a term's.
  const heading = columnOf(table, 'rate')?.header ?? '';
  const ofTerm = /学期/.test(heading) && !/学年/.test(heading);
  if (heading === '' && !columnOf(table, 'ratePerTerm')) return () => undefined;
  const monthly = /月/.test(heading);
  const rateFen = fenReader(columnOf(table, 'rate'));
  const termFen = fenReader(columnOf(table, 'ratePerTerm'));
  return (row) => {
    const fen = monthly ? undefined : rateFen(rate.written(row));
    if (fen !== undefined) return { field: 'rate', fen, perTerm: ofTerm };
    const term = termFen(ratePerTerm.written(row));
    return term === undefined ? undefined : { field: 'ratePerTerm', fen: term, perTerm: true };
  };
}

/** As it stands, where it is no valid number: rows of one child may share a wrong one. */
function identityText(written: Written): string {
  // A number that lost its last digits may be another child's: it identifies nobody.
  if (written.kind !== 'text') return '';
  return written.text
    .normalize('NFKC')
    .replace(/[\s'’‘]/g, '')
    .toUpperCase();
}
