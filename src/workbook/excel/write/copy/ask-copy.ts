import { areaName } from '../../../address';
import { contentAt } from '../../read/content-at';
import { areaOfAddress, once } from '../../read/reference';
import type { Area, Snapshot } from '../../../snapshot';
import type { CellWrite, CopySheet } from '../../../edit';
import { worksheetOf } from '../../worksheet-of';
import type { SheetCells } from '../change';
import { contentOfCell, entryOf, type Entry } from '../entry';
import { askPriorCells } from '../prior-cells';

/** A copy to be made, with all that its steps need to know of the sheet that is copied. */
export interface PreparedCopy {
  readonly edit: CopySheet;
  readonly sourceId: string;
  readonly entries: readonly Entry[];
  /** Areas to be merged anew, and the print area, with the list's new column. */
  readonly spanning: readonly Area[];
  readonly printArea: string | undefined;
  readonly width: number | undefined;
}

/** Queues the questions about a sheet that is to be copied; the answer comes after the sync. */
export function askCopy(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  { edit, sourceId }: Pick<PreparedCopy, 'edit' | 'sourceId'>,
): () => PreparedCopy {
  const { widen, sheet, cells } = edit;
  const sheetCells = (own: readonly CellWrite[], at: (cell: CellWrite) => number): SheetCells => ({
    sheetId: sourceId,
    sheet,
    cells: own.map((cell) => ({
      row: cell.row,
      column: at(cell),
      expected: contentOfCell(contentAt(snapshot, sheet, cell.row, at(cell))),
      entry: (format) => entryOf(cell, cell.content, format),
    })),
  });
  const isNew = ({ column }: CellWrite): boolean => column === widen?.column;
  // The new column has the formats of the one that it looks like.
  const asked = [
    sheetCells(
      cells.filter((cell) => !isNew(cell)),
      ({ column }) => column,
    ),
    sheetCells(cells.filter(isNew), () => widen?.like ?? 0),
  ].map((each) => askPriorCells(context, each));
  const spans = widen && askSpans(context, sourceId, widen);
  return () => ({
    edit,
    sourceId,
    entries: asked.flatMap((answer) => answer().entries),
    ...(spans?.() ?? { spanning: [], printArea: undefined, width: undefined }),
  });
}

/** What spans the list: counts as a write for Excel's own undo list, and so does the copy itself. */
function askSpans(
  context: Excel.RequestContext,
  sourceId: string,
  { column, like, left }: NonNullable<CopySheet['widen']>,
) {
  const sheet = worksheetOf(context, sourceId);
  const used = once(sheet.getUsedRange());
  const merged = once(used.getMergedAreasOrNullObject());
  const area = once(sheet.pageLayout.getPrintAreaOrNullObject());
  const { format } = once(sheet.getCell(0, like));
  merged.load('address');
  area.load('address');
  format.load('columnWidth');
  return (): Pick<PreparedCopy, 'spanning' | 'printArea' | 'width'> => {
    const wider = (each: Area): Area => ({ ...each, right: column });
    const ends = (each: Area): boolean => each.right === column - 1 && each.left <= left;
    const merges = merged.isNullObject ? [] : areasOf(merged.address);
    const printed = area.isNullObject ? [] : areasOf(area.address);
    return {
      spanning: merges.filter((each) => ends(each) && each.left < each.right).map(wider),
      printArea: printed.some(ends)
        ? printed.map((each) => areaName(ends(each) ? wider(each) : each)).join(',')
        : undefined,
      width: format.columnWidth,
    };
  };
}

const areasOf = (addresses: string): readonly Area[] =>
  addresses.split(',').flatMap((address) => areaOfAddress(address) ?? []);
