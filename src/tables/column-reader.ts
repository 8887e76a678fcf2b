import { shownText } from '../reading/shown';
import { BLANK, type Written } from '../reading/written';
import { cellAt } from '../workbook/cells';
import { CELL_BLANK, CELL_NUMBER, CELL_TEXT, type Snapshot } from '../workbook/snapshot';
import type { Table } from './table';
import { tableValue } from './table-value';

/** One column of a list for a walk over all its rows: what `tableValue` gives, without asking again. */
export interface ColumnReader {
  written(row: number): Written;
  /** As a person sees it, without padding. */
  text(row: number): string;
  /** The place of a text cell's text in `Snapshot.strings`; -1 for any other cell. */
  storedId(row: number): number;
  /** The text of a text cell as it is stored; undefined for any other cell. */
  storedText(row: number): string | undefined;
  /** The value of a number cell; undefined for any other cell. */
  storedNumber(row: number): number | undefined;
}

const NO_COLUMN: ColumnReader = {
  written: () => BLANK,
  text: () => '',
  storedId: () => -1,
  storedText: () => undefined,
  storedNumber: () => undefined,
};

/** Reads a column straight from its arrays; only blanks that a merge or a group may fill ask further. */
export function columnReader(
  snapshot: Snapshot,
  table: Table,
  column: number | undefined,
): ColumnReader {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet || column === undefined) return NO_COLUMN;
  const data = sheet.columns[column];
  const heading = table.columns.find((candidate) => candidate.column === column);
  const inherits =
    heading?.field === 'category' ||
    heading?.field === 'inspection' ||
    sheet.merges.some(({ left, right }) => left <= column && column <= right);
  const inherited = (row: number): Written =>
    inherits ? tableValue(snapshot, table, row, column).written : BLANK;
  if (!data) {
    return { ...NO_COLUMN, written: inherited, text: (row) => shownText(inherited(row)).trim() };
  }
  const { kinds, values } = data;
  const { strings } = snapshot;
  return {
    storedId: (row) => (kinds[row] === CELL_TEXT ? (values[row] ?? -1) : -1),
    storedText: (row) =>
      kinds[row] === CELL_TEXT ? (strings[values[row] ?? -1] ?? '') : undefined,
    storedNumber: (row) => (kinds[row] === CELL_NUMBER ? values[row] : undefined),
    written(row) {
      const kind = kinds[row] ?? CELL_BLANK;
      if (kind === CELL_BLANK) return inherited(row);
      if (kind === CELL_TEXT && inherits && (strings[values[row] ?? -1] ?? '').trim() === '') {
        return tableValue(snapshot, table, row, column).written;
      }
      return cellAt(snapshot, sheet, row, column);
    },
    text(row) {
      const kind = kinds[row] ?? CELL_BLANK;
      if (kind === CELL_TEXT) {
        const text = (strings[values[row] ?? -1] ?? '').trim();
        if (text !== '' || !inherits) return text;
      } else if (kind !== CELL_BLANK) {
        return shownText(cellAt(snapshot, sheet, row, column)).trim();
      }
      return shownText(inherited(row)).trim();
    },
  };
}
