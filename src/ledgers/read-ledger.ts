import type { DeadlineReading } from '../reading/deadline-reading';
import type { IsoDate } from '../reading/iso-date';
import { shownText } from '../reading/shown';
import type { StatusReading } from '../reading/status-reading';
import { BLANK, type Written } from '../reading/written';
import type { Scheme } from '../schemes/scheme';
import type { FieldId } from '../tables/fields';
import { fieldValue } from '../tables/field-value';
import type { FieldValue, Table } from '../tables/table';
import type { Snapshot } from '../workbook/snapshot';
import type { LedgerRow } from './ledger-row';
import { itemMatcher } from './official-item';
import type { RowReader } from './row-reader';
import { timingOf } from './timing';

export interface LedgerContext {
  readonly scheme: Scheme;
  readonly reader: RowReader;
  readonly asOf: IsoDate;
}

/** Rows between two yields: some milliseconds of work. */
const ROWS_A_SLICE = 2000;

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
  const status = statusOf(
    reader,
    values,
    texts.get('problem') ?? (values.has('problem') ? '' : undefined),
  );
  const remark = reader.status(written('remark'), undefined);
  const doneOn =
    reader.date(written('doneOn')) ??
    status.doneOn ??
    (remark.class === 'done' ? remark.doneOn : undefined);
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
    closure: closureOf(texts.get('closure') ?? ''),
    ...(doneOn && { doneOn }),
    ...(foundOn && { foundOn }),
    timing: timingOf({
      deadline,
      status: status.class,
      ...(doneOn && { doneOn }),
      asOf,
      warnDays: scheme.parameters.warnDays,
    }),
    ...(item && { item: item.id }),
  };
}

/**
 * What a row says of its progress: 整改情况, or 整改状态 where that column alone speaks. Where both
 * speak and differ, the less finished one counts and a person is asked.
 */
function statusOf(
  reader: RowReader,
  values: ReadonlyMap<FieldId, FieldValue>,
  problem: string | undefined,
): StatusReading {
  const progress = reader.status(values.get('progress')?.written ?? BLANK, problem);
  const status = values.get('status');
  if (!status) return progress;
  const state = reader.status(status.written, problem);
  if (state.class === 'blank') return progress;
  if (progress.class === 'blank' || progress.class === 'unknown') return state;
  if (state.class === progress.class || state.class === 'unknown') return progress;
  const less = finished(progress) <= finished(state) ? progress : state;
  return { ...less, certain: false, flags: [...less.flags, 'progress-and-state-differ'] };
}

function finished({ class: of }: StatusReading): number {
  const order = ['not-started', 'in-progress', 'partial', 'long-term', 'not-applicable', 'done'];
  return order.indexOf(of);
}

/** The 销号 column: 已销号, 未销号, 退回; a second axis beside the status (domain.md §5). */
function closureOf(text: string): LedgerRow['closure'] {
  const plain = text.replace(/\s/g, '');
  if (plain === '') return 'none';
  if (/退回|反弹|重新|撤销/.test(plain)) return 'reopened';
  if (/^(未|尚未|没有|否|无|不|待|×|N|n|\/|—|-)/.test(plain)) return 'open';
  if (/销号|^(已|是|√|✓|Y|y|办结|完成)/.test(plain)) return 'closed';
  return 'open';
}

/** True where a deadline cannot be held against anyone: no date, or one that a person must confirm. */
export const isDoubtful = ({ kind, confirm }: DeadlineReading): boolean =>
  confirm || kind === 'invalid';
