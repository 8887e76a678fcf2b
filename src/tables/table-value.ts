import { shownText } from '../reading/shown';
import type { Sheet, Snapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/cells';
import { isBlankCell } from './is-blank-cell';
import { mergeIndex, mergeOver, type MergeIndex } from './merge-index';
import type { FieldValue, Table, TableColumn } from './table';

/**
 * The value of a row in a column, with the cell that holds it. A merged cell holds its value for all
 * its rows; 类别 and 排查内容 written once hold for the rows below that leave them blank.
 */
export function tableValue(
  snapshot: Snapshot,
  table: Table,
  row: number,
  column: number,
): FieldValue {
  const view = viewOf(snapshot, table);
  if (!view) return { written: cellAt(snapshot, NO_SHEET, row, column), row, column };
  const { sheet, merges } = view;
  if (isBlankCell(snapshot, sheet, row, column)) {
    const merge = mergeOver(merges, row, column);
    if (merge && (merge.top !== row || merge.left !== column)) {
      const written = cellAt(snapshot, sheet, merge.top, merge.left);
      if (written.kind !== 'blank') return { written, row: merge.top, column: merge.left };
    }
    const origin = originOf(view, snapshot, table, row, column);
    if (origin !== undefined) {
      return { written: cellAt(snapshot, sheet, origin, column), row: origin, column };
    }
  }
  return { written: cellAt(snapshot, sheet, row, column), row, column };
}

/** The same as a person sees it, without padding. */
export function textAt(snapshot: Snapshot, table: Table, row: number, column: number): string {
  return shownText(tableValue(snapshot, table, row, column).written).trim();
}

interface View {
  readonly snapshot: Snapshot;
  readonly sheet: Sheet;
  readonly merges: MergeIndex;
  /** By column that is written once for several rows: row -> the row that holds the value. */
  readonly origins: Map<number, ReadonlyMap<number, number>>;
}

const VIEWS = new WeakMap<Table, View>();

function viewOf(snapshot: Snapshot, table: Table): View | undefined {
  const known = VIEWS.get(table);
  if (known?.snapshot === snapshot) return known;
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return undefined;
  const view = { snapshot, sheet, merges: mergeIndex(sheet), origins: new Map() };
  VIEWS.set(table, view);
  return view;
}

function originOf(
  view: View,
  snapshot: Snapshot,
  table: Table,
  row: number,
  column: number,
): number | undefined {
  let origins = view.origins.get(column);
  if (!origins) {
    const heading = table.columns.find((candidate) => candidate.column === column);
    origins =
      heading && isWrittenOnce(heading) ? fillDown(view, snapshot, table, column) : new Map();
    view.origins.set(column, origins);
  }
  return origins.get(row);
}

/** 类别 and 排查内容 group the rows of a list (design decision in docs/decisions.md). */
const isWrittenOnce = ({ field }: TableColumn): boolean =>
  field === 'category' || field === 'inspection';

/**
 * Where such a column has merges, its author groups by merging, and a blank outside of them is a
 * blank. 排查内容 without merges of its own still holds for the rows of one merged 类别.
 */
function fillDown(
  view: View,
  snapshot: Snapshot,
  table: Table,
  column: number,
): ReadonlyMap<number, number> {
  const origins = new Map<number, number>();
  if (isMergedDown(view, table, column)) return origins;
  const group = table.columns.find(
    (heading) =>
      heading.field === 'category' &&
      heading.column !== column &&
      isMergedDown(view, table, heading.column),
  );
  const lines = [
    ...table.rows.map(({ row }) => row),
    ...table.sections.filter((section) => section.column === column).map(({ row }) => row),
  ].sort((a, b) => a - b);
  let origin: number | undefined;
  let before = -1;
  for (const row of lines) {
    if (!isBlankCell(snapshot, view.sheet, row, column)) origin = row;
    else if (group && !isInOneMerge(view.merges, before, row, group.column)) origin = undefined;
    if (origin !== undefined && origin !== row) origins.set(row, origin);
    before = row;
  }
  return origins;
}

function isMergedDown({ merges, sheet }: View, table: Table, column: number): boolean {
  if (!sheet.mergesKnown) return false;
  return table.rows.some(({ row }) => {
    const merge = mergeOver(merges, row, column);
    return merge !== undefined && merge.bottom > merge.top;
  });
}

function isInOneMerge(merges: MergeIndex, above: number, row: number, column: number): boolean {
  const merge = mergeOver(merges, row, column);
  return merge !== undefined && merge.top <= above;
}

const NO_SHEET: Sheet = {
  name: '',
  visibility: 'visible',
  rowCount: 0,
  columns: [],
  merges: [],
  mergesKnown: true,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  formulas: new Map(),
};
