import {
  CELL_BLANK,
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_NUMBER,
  CELL_TEXT,
  type Area,
  type Sheet,
  type Snapshot,
} from '../workbook/snapshot';

/** A sheet as those who look for lists see it: what is blank, what is text, what is merged. */
export interface SheetGrid {
  readonly snapshot: Snapshot;
  readonly sheet: Sheet;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Columns that hold anything at all: an entry in XFD1 makes no 16,384 columns to look through. */
  readonly used: readonly number[];
  isBlank(row: number, column: number): boolean;
  isNumber(row: number, column: number): boolean;
  /** Index into `Snapshot.strings` of a text cell, else -1. */
  stringId(row: number, column: number): number;
  /** The text of a cell without padding; a number as it is stored; blank elsewhere. */
  text(row: number, column: number): string;
  /** The merge that begins at this cell. */
  mergeAt(row: number, column: number): Area | undefined;
  /** The merge that holds this cell, its first cell included. Only asked of header rows. */
  mergeOver(row: number, column: number): Area | undefined;
}

export function sheetGrid(snapshot: Snapshot, sheet: Sheet): SheetGrid {
  const { columns } = sheet;
  const { strings } = snapshot;
  const merges = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    const known = merges.get(merge.top);
    if (known) known.push(merge);
    else merges.set(merge.top, [merge]);
  }
  const stringId = (row: number, column: number): number => {
    const data = columns[column];
    return data?.kinds[row] === CELL_TEXT ? (data.values[row] ?? -1) : -1;
  };
  const said = new Uint8Array(strings.length);
  const isBlankText = (id: number): boolean => {
    if (said[id] === UNKNOWN) said[id] = (strings[id] ?? '').trim() === '' ? BLANK : SAYS;
    return said[id] !== SAYS;
  };
  const text = (row: number, column: number): string => {
    const data = columns[column];
    const kind = data?.kinds[row] ?? CELL_BLANK;
    if (!data || kind === CELL_BLANK) return '';
    const value = data.values[row] ?? 0;
    if (kind === CELL_TEXT || kind === CELL_ERROR) return (strings[value] ?? '').trim();
    return kind === CELL_BOOLEAN ? (value === 0 ? 'FALSE' : 'TRUE') : String(value);
  };
  return {
    snapshot,
    sheet,
    rowCount: sheet.rowCount,
    columnCount: columns.length,
    used: columns.flatMap(({ kinds }, column) =>
      kinds.some((kind) => kind !== 0) ? [column] : [],
    ),
    isBlank(row, column) {
      const data = columns[column];
      const kind = data?.kinds[row] ?? CELL_BLANK;
      if (!data || kind === CELL_BLANK) return true;
      return kind === CELL_TEXT && isBlankText(data.values[row] ?? -1);
    },
    isNumber: (row, column) => columns[column]?.kinds[row] === CELL_NUMBER,
    stringId,
    text,
    mergeAt: (row, column) => merges.get(row)?.find((merge) => merge.left === column),
    mergeOver(row, column) {
      for (let top = row; top >= Math.max(0, row - TALLEST_HEADER); top -= 1) {
        const over = merges
          .get(top)
          ?.find((merge) => merge.bottom >= row && merge.left <= column && merge.right >= column);
        if (over) return over;
      }
      return undefined;
    },
  };
}

const TALLEST_HEADER = 4;

/** What is known of each text of the workbook: asked of every cell, found once a text. */
const UNKNOWN = 0;
const BLANK = 1;
const SAYS = 2;
