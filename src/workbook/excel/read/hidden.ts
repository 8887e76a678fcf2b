import type { SheetExtent } from './extent';
import { once } from './reference';

/** Rows and columns of the used area that are not shown, by hand or by a filter. */
export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * Asks what is hidden, only where something is, and only by loading: Range.getRowProperties would
 * tell it in one call, but counts as a write and may empty the person's undo list.
 */
export function askHidden(sheet: Excel.Worksheet, extent: SheetExtent): () => Hidden {
  const { used, rowsHidden, columnsHidden, shownColumn } = extent;
  if (!used) return () => ({ rows: new Set(), columns: new Set() });
  const { top, left, bottom, right } = used;
  const view =
    rowsHidden === null && shownColumn !== undefined
      ? once(sheet.getRangeByIndexes(top, shownColumn, bottom - top + 1, 1)).getVisibleView()
      : undefined;
  view?.load('cellAddresses');
  const asked =
    columnsHidden === null
      ? numbers(left, right).map((column) => {
          const range = once(sheet.getRangeByIndexes(top, column, 1, 1));
          range.load('columnHidden');
          return { column, range };
        })
      : [];
  return () => {
    const shown = view && rowsOfAddresses(view.cellAddresses);
    const rows =
      rowsHidden === false || (rowsHidden === null && !shown) ? [] : numbers(top, bottom);
    const columns = columnsHidden === true ? numbers(left, right) : [];
    return {
      rows: new Set(rows.filter((row) => !shown?.has(row))),
      columns: new Set([
        ...columns,
        ...asked.filter(({ range }) => range.columnHidden).map(({ column }) => column),
      ]),
    };
  };
}

function rowsOfAddresses(addresses: readonly (readonly unknown[])[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [address] of addresses) {
    const row = /(\d+)$/.exec(String(address))?.[1];
    if (row !== undefined) rows.add(Number(row) - 1);
  }
  return rows;
}

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
