import type { Edit, WriteCells } from '../../edit';
import { WorkbookError } from '../../workbook';
import { sheetOf } from '../read/outline';
import { contentAt } from '../read/content-at';
import type { ReadWorkbook } from '../read/read-workbook';
import type { AddedSheet, Change, CopiedSheet, SheetCells } from './change';
import { type Content, contentOfCell, entryOf } from './entry';
import { type MarkSpec, markSpec, specOfMark } from './mark-spec';
import type { UndoLog } from './undo-log';
import { writtenSince } from './written-since';

/** Brings the edits of one apply together, against the workbook as it was read. */
export function changeOfEdits(known: ReadWorkbook, edits: readonly Edit[], log: UndoLog): Change {
  const { snapshot, marks } = known;
  const cells: SheetCells[] = [];
  const remove: string[] = [];
  const add: AddedSheet[] = [];
  const copy: CopiedSheet[] = [];
  let standing: readonly MarkSpec[] | undefined;
  for (const edit of edits) {
    switch (edit.kind) {
      case 'write-cells':
        cells.push(wantedCells(known, edit));
        break;
      case 'add-sheet':
        add.push({ own: edit.own, layout: edit.layout });
        break;
      case 'copy-sheet':
        copy.push({ sourceId: foreignSheet(known, edit.sheet), edit });
        break;
      case 'remove-sheet':
        remove.push(ownSheet(known, edit.sheet));
        break;
      case 'mark':
        standing = [
          ...(standing ?? marks.map(specOfMark)),
          ...edit.marks.map((mark) => markSpec(snapshot, idOf(known, mark.sheet), mark)),
        ];
        break;
      case 'clear-marks':
        standing = [];
        break;
      case 'restore': {
        const back = log.take(edit.id);
        const ids = new Set(known.ids.values());
        requireUnwritten(known, back);
        cells.push(...back.cells);
        // What the person has deleted meanwhile is not missed.
        remove.push(...back.remove.filter((id) => ids.has(id)));
        add.push(...back.add);
        standing = back.marks?.filter(({ sheetId }) => ids.has(sheetId)) ?? standing;
      }
    }
  }
  return { cells, remove, add, copy, marks: standing };
}

/** A list or a form in which a person has written since is not taken away with what they wrote. */
function requireUnwritten({ ids, snapshot }: ReadWorkbook, { made = new Map() }: Change): void {
  for (const [sheet, id] of ids) {
    const contents = made.get(id);
    const cell = contents && writtenSince(snapshot, sheet, contents);
    if (cell === undefined) continue;
    throw new WorkbookError({ code: 'excel.written-since', params: { sheet, cell } });
  }
}

type Snapshot = ReadWorkbook['snapshot'];

function idOf({ ids }: ReadWorkbook, name: string): string {
  const id = ids.get(name);
  if (id !== undefined) return id;
  throw new WorkbookError({ code: 'excel.no-such-sheet', params: { sheet: name } });
}

/** A sheet is removed only where a hidden name says that it is ours. */
function ownSheet(known: ReadWorkbook, name: string): string {
  const id = idOf(known, name);
  const own = known.snapshot.sheets.find((sheet) => sheet.name === name)?.own;
  if (!own) throw new WorkbookError({ code: 'excel.not-own-sheet', params: { sheet: name } });
  return id;
}

/** Sheets of ours are made anew, never copied: two of them would be known as one. */
function foreignSheet(known: ReadWorkbook, name: string): string {
  const id = idOf(known, name);
  const own = known.snapshot.sheets.find((sheet) => sheet.name === name)?.own;
  if (own) throw new WorkbookError({ code: 'workbook.refused.copy-own', params: { sheet: name } });
  return id;
}

function wantedCells(known: ReadWorkbook, { sheet, cells }: WriteCells): SheetCells {
  return {
    sheetId: idOf(known, sheet),
    sheet,
    cells: cells.map(({ row, column, content }) => ({
      row,
      column,
      expected: contentNow(known.snapshot, sheet, row, column),
      entry: (format) => entryOf({ row, column }, content, format),
    })),
  };
}

const contentNow = (snapshot: Snapshot, sheet: string, row: number, column: number): Content =>
  contentOfCell(contentAt(snapshot, sheet, row, column));

/** A hidden name for a new sheet of ours that no other name uses. */
export function freeOwnName(own: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `_duzhan_${own}_${number}`;
    if (!taken.has(name)) return name;
  }
}

/** The hidden names by which a sheet is known as ours. */
export const ownNamesOf = ({ names }: Snapshot, sheet: string): readonly string[] =>
  names.flatMap(({ name, refersTo }) =>
    name.startsWith('_duzhan_') && sheetOf(refersTo) === sheet ? [name] : [],
  );
