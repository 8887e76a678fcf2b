import { sheetGrid, type SheetGrid } from '../tables/sheet-grid';
import type { Table, TableKind } from '../tables/table';
import type { Sheet, Snapshot } from '../workbook/snapshot';
import { gridOfPapers } from './papers-by-column';
import { linesOfPapers } from './papers-by-line';
import type { Paper } from './paper-kind';

/** A paper that a list shows not to be there, and the cell that says so. */
export interface MissingPaper {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly paper: Paper;
  /** Whose papers they are: school, term, item, as the list words them. */
  readonly who: string;
}

/** A list in which an office keeps whether the three papers are there. */
export interface PaperList {
  readonly missing: readonly MissingPaper[];
  /** Entries whose papers are all there. */
  readonly complete: number;
}

/** Lists of other kinds have columns of their own for evidence. */
const NO_LIST: readonly TableKind[] = ['none', 'register'];

/** Lists of papers among the sheets that hold no other list. */
export function paperLists(snapshot: Snapshot, tables: readonly Table[]): readonly PaperList[] {
  return snapshot.sheets.flatMap((sheet): readonly PaperList[] => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    if (sheet.own || !own.every(({ kind }) => NO_LIST.includes(kind))) return [];
    if (!speaksOfPapers(snapshot, sheet)) return [];
    const grid: SheetGrid = sheetGrid(snapshot, sheet);
    const list = gridOfPapers(grid) ?? linesOfPapers(grid);
    return list ? [list] : [];
  });
}

/** Most sheets are passed over without a look at their layout. */
function speaksOfPapers(snapshot: Snapshot, { columns }: Sheet): boolean {
  return columns.some(({ kinds, values }) =>
    kinds.some(
      (kind, row) => kind === 2 && VOUCHER.test(snapshot.strings[values[row] ?? -1] ?? ''),
    ),
  );
}

const VOUCHER = /凭\s*证|回\s*单|凭\s*单/;
