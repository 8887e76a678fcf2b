import { readIdentity } from '../reading/identity/read-identity';
import type { Written } from '../reading/written';
import { columnOf } from '../tables/column-of';
import { columnReader, type ColumnReader } from '../tables/column-reader';
import type { FieldId } from '../tables/fields';
import type { Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import { fenReader } from './fen';
import type { Pupil, StatedRate } from './pupil';
import { RosterClasses, type ClassContext } from './roster-class';
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
  const read = pupilReader(snapshot, table, new RosterClasses(context, ownTerms), context.book);
  const pupils: Pupil[] = [];
  for (const { row } of table.rows) {
    pupils.push(read(row));
    if (pupils.length % ROWS_A_SLICE === 0) yield pupils.length;
  }
  return pupils;
}

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
  const [stage, grade, mode] = [column('stage'), column('grade'), column('teachingMode')];
  const [boarding, hardship] = [column('boarding'), column('hardship')];
  const [term, item] = [column('term'), column('aidItem')];
  const [from, to] = [column('effectiveFrom'), column('effectiveTo')];
  const paidFen = fenReader(columnOf(table, 'amount'));
  const stated = statedRates(table, column);
  return (row) => {
    const texts = {
      stage: stage.text(row),
      grade: grade.text(row),
      mode: mode.text(row),
      boarding: boarding.text(row),
      hardship: hardship.text(row),
      term: term.text(row),
      item: item.text(row),
      from: from.text(row),
      to: to.text(row),
    };
    const own = classes.of(texts);
    const number = identityNumber.written(row);
    const identity = readIdentity(number);
    const written = amount.written(row);
    const paid = paidFen(written);
    return {
      book,
      sheet: table.sheet,
      row,
      name: name.text(row).replace(/\s/g, ''),
      identity: identity.number ?? identityText(number),
      identityFault: identity.fault,
      birth: identity.birth,
      kind: own.kind,
      county: county.text(row),
      school: school.text(row),
      stageText: texts.stage,
      gradeText: texts.grade,
      modeText: texts.mode,
      boardingText: texts.boarding,
      hardshipText: texts.hardship,
      termText: texts.term,
      item: texts.item,
      arrears: isArrears(texts.item) || isArrears(texts.term) || isArrears(remark.text(row)),
      stage: own.stage,
      grade: own.grade,
      boarding: own.boarding,
      teachingMode: own.teachingMode,
      hardship: own.hardship,
      terms: own.terms,
      paid,
      paidAsText: paid !== undefined && written.kind === 'text',
      stated: stated(row),
      due: own.due,
    };
  };
}

/** 补发 as what the row is, not what is still to be done or was not done. */
const isArrears = (text: string): boolean =>
  text.includes('补') && /(?<!不予|未予|[不未无没需应待拟请要])补(?:发|拨)/.test(text);

/** 标准 as the row states it, with the column that says so; the school year's before the term's. */
function statedRates(
  table: Table,
  column: (field: FieldId) => ColumnReader,
): (row: number) => StatedRate | undefined {
  const [rate, ratePerTerm] = [column('rate'), column('ratePerTerm')];
  // 补助标准（元/学期） in a column of rates is a term's.
  const heading = columnOf(table, 'rate')?.header ?? '';
  const ofTerm = /学期/.test(heading) && !/学年/.test(heading);
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
