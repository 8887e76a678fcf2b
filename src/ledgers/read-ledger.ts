import type { DeadlineReading } from '../reading/deadline-reading';
import type { IsoDate } from '../reading/iso-date';
import { shownText } from '../reading/shown';
import { BLANK, type Written } from '../reading/written';
import type { Scheme } from '../schemes/scheme';
import type { FieldId } from '../tables/fields';
import { fieldValue } from '../tables/field-value';
import type { FieldValue, Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { LedgerRow } from './ledger-row';
import { itemMatcher } from './official-item';
import type { RowReader } from './row-reader';
import { closureOf, DIFFER, STATUS_FIELDS, statusOf } from './status-of';
import { timingOf } from './timing';

export interface LedgerContext {
  readonly scheme: Scheme;
  readonly reader: RowReader;
  readonly asOf: IsoDate;
}

/** Rows between two yields: some milliseconds of work. */
const ROWS_A_SLICE = 250;

/** Reads every row of a list; yields the number of rows read so far. */
export function* readLedger(
  snapshot: Snapshot,
  table: Table,
  context: LedgerContext,
): Generator<number, readonly LedgerRow[]> {
  const fields = table.columns.flatMap(({ field }) => (field ? [field] : []));
  const itemOf = itemMatcher(context.scheme.items);
  const rows: LedgerRow[] = [];
  for (const { row, hidden } of table.rows) {
    const values = new Map<FieldId, FieldValue>();
    for (const field of fields) {
      const value = fieldValue(snapshot, table, row, field);
      if (value && !values.has(field)) values.set(field, value);
    }
    rows.push(readRow(table.sheet, row, hidden, values, context, itemOf));
    if (rows.length % ROWS_A_SLICE === 0) yield rows.length;
  }
  return rows;
}

function readRow(
  sheet: string,
  row: number,
  hidden: boolean,
  values: ReadonlyMap<FieldId, FieldValue>,
  { scheme, reader, asOf }: LedgerContext,
  itemOf: ReturnType<typeof itemMatcher>,
): LedgerRow {
  const written = (field: FieldId): Written => values.get(field)?.written ?? BLANK;
  const texts = new Map<FieldId, string>();
  const cells = new Map<FieldId, { row: number; column: number }>();
  for (const [field, value] of values) {
    cells.set(field, { row: value.row, column: value.column });
    const text = shownText(value.written).trim();
    if (text !== '') texts.set(field, text);
  }
  const foundOn = reader.date(written('foundOn'));
  const deadline = reader.deadline(written('deadline'), foundOn);
  const closure = closureOf(texts.get('closure') ?? '');
  const finished = reader.date(written('doneOn'));
  const status = statusOf({
    reader,
    values,
    problem: texts.get('problem') ?? (values.has('problem') ? '' : undefined),
    task: values.has('problem') ? undefined : taskOf(texts),
    closure,
    finished: finished !== undefined && finished <= asOf,
  });
  const remark = reader.status(written('remark'), undefined);
  const doneOn = finished ?? status.doneOn ?? (remark.class === 'done' ? remark.doneOn : undefined);
  const leaderField: FieldId = values.has('leader') ? 'leader' : 'owner';
  const item = itemOf(texts.get('inspection') ?? '');
  return {
    sheet,
    row,
    hidden,
    texts,
    cells,
    deadline,
    status,
    leaders: reader.people(written(leaderField), leaderField),
    offices: reader.offices(written('office'), 'office'),
    units: reader.units(written('unit'), 'unit'),
    closure,
    ...(doneOn && { doneOn }),
    ...(foundOn && { foundOn }),
    timing: timingOf({
      deadline,
      // Called late only where nothing on the row says that it is done.
      status: status.flags.includes(DIFFER) ? 'unknown' : status.class,
      ...(doneOn && { doneOn }),
      told: STATUS_FIELDS.some((field) => values.has(field)),
      asOf,
      warnDays: scheme.parameters.warnDays,
    }),
    ...(item && { item: item.id }),
  };
}

const taskOf = (texts: ReadonlyMap<FieldId, string>): string | undefined =>
  texts.get('inspection') ?? texts.get('measure') ?? texts.get('goal');

/** True where a deadline cannot be held against anyone: no date, or one that a person must confirm. */
export const isDoubtful = ({ kind, confirm }: DeadlineReading): boolean =>
  confirm || kind === 'invalid';
