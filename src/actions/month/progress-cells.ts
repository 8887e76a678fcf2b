import type { List } from '../../checks/judgement';
import { shownText } from '../../reading/shown';
import type { Written } from '../../reading/written';
import { wordOfField } from '../../schemes/sheets/field-words';
import { columnOf, columnsOf } from '../../tables/column-of';
import { fieldValue } from '../../tables/field-value';
import type { Table, TableColumn } from '../../tables/table';
import { cellAt } from '../../workbook/cells';
import type { CellContent, CellWrite, ListColumn } from '../../workbook/edit';
import type { Sheet } from '../../workbook/snapshot';
import { refuseMonth } from './new-month-fault';

export type Progress = 'keep' | 'clear';

export interface ProgressCells {
  readonly cells: readonly CellWrite[];
  readonly widen?: ListColumn;
  /** Rows, those of them that are done, and those whose progress was emptied. */
  readonly counts: { readonly rows: number; readonly done: number; readonly emptied: number };
}

/**
 * What becomes of last month's progress: rows that are done stay as they are, the others begin empty,
 * and what was said of each row last month stands in 上期情况 where it is kept.
 */
export function progressCells(
  lists: readonly List[],
  sheet: Sheet,
  progress: Progress,
): ProgressCells {
  const cells: CellWrite[] = [];
  const counts = { rows: 0, done: 0, emptied: 0 };
  const added = progress === 'keep' ? addedColumn(lists, sheet) : undefined;
  for (const { snapshot, table, rows } of lists) {
    const said = columnOf(table, 'progress') ?? columnOf(table, 'status');
    if (!said) continue;
    const previous = columnOf(table, 'previousProgress')?.column ?? added?.column;
    const own = new Set<number>(emptiedColumns(table, said).map(({ column }) => column));
    const at = (row: number, column: number): Written => cellAt(snapshot, sheet, row, column);
    if (added) {
      const text = wordOfField('previousProgress');
      for (const row of headerRows(table)) {
        cells.push({ row, column: added.column, content: { kind: 'text', text } });
      }
    }
    for (const { row, status } of rows) {
      counts.rows += 1;
      const last = said.option
        ? (fieldValue(snapshot, table, row, said.field ?? 'progress')?.written ??
          at(row, said.column))
        : at(row, said.column);
      // 不涉及 was said of last month: whether it still is so has to be looked at again.
      const isDone = status.class === 'done';
      if (isDone) counts.done += 1;
      if (previous !== undefined) {
        const content = progress === 'keep' ? contentOf(last) : BLANK;
        const stands = at(row, previous).kind !== 'blank';
        if (stands || content.kind !== 'blank') cells.push({ row, column: previous, content });
      }
      if (isDone) continue;
      const filled = [...own].filter((column) => at(row, column).kind !== 'blank');
      if (filled.length > 0) counts.emptied += 1;
      for (const column of filled) cells.push({ row, column, content: BLANK });
    }
  }
  return { cells, counts, ...(added && { widen: added }) };
}

const BLANK: CellContent = { kind: 'blank' };

/** What is said of this month: progress, state, share done; and the marks under 已完成 | 未完成. */
function emptiedColumns(table: Table, said: TableColumn): readonly TableColumn[] {
  const state = [...columnsOf(table, 'status'), ...columnsOf(table, 'percent')];
  const options = table.columns.filter(
    ({ option, field }) => option && (field === 'progress' || field === 'status'),
  );
  return [said, ...state, ...options];
}

function contentOf(written: Written): CellContent {
  switch (written.kind) {
    case 'blank':
      return BLANK;
    case 'number':
      return { kind: 'number', value: written.value };
    case 'boolean':
      return { kind: 'boolean', value: written.value };
    default:
      return { kind: 'text', text: shownText(written) };
  }
}

/** 上期情况 as a new column at the right of the list, where none stands yet and the place is free. */
function addedColumn(lists: readonly List[], sheet: Sheet): ListColumn | undefined {
  const wanted = lists.flatMap(({ snapshot, table }): readonly ListColumn[] => {
    const said = columnOf(table, 'progress') ?? columnOf(table, 'status');
    if (!said || columnOf(table, 'previousProgress')) return [];
    const columns = table.columns.map(({ column }) => column);
    const column = Math.max(...columns) + 1;
    for (let row = 0; row < sheet.rowCount; row += 1) {
      if (cellAt(snapshot, sheet, row, column).kind !== 'blank') noRoom(sheet);
    }
    const first = table.header.first;
    return [{ column, like: said.column, left: Math.min(...columns), first, last: lastRow(table) }];
  });
  const [one, ...more] = wanted;
  if (!one) return undefined;
  if (more.some(({ column, like }) => column !== one.column || like !== one.like)) noRoom(sheet);
  return { ...one, last: Math.max(...wanted.map(({ last }) => last)) };
}

const noRoom = ({ name }: Sheet): never => refuseMonth('no-room', { sheet: name });

const headerRows = ({ header, skipped }: Table): readonly number[] => [
  header.first,
  ...skipped.flatMap(({ row, reason }) => (reason === 'repeated-header' ? [row] : [])),
];

/** Down to the last line of the form, filled in or not. */
const lastRow = ({ header, rows, totals, skipped }: Table): number =>
  Math.max(
    header.last,
    ...[...rows, ...totals].map(({ row }) => row),
    ...skipped.flatMap(({ row, reason }) =>
      reason === 'unfilled' || reason === 'repeated-header' ? [row] : [],
    ),
  );
