import type { OwnSheetKind } from './snapshot';
import type { SheetLayout } from './sheet-layout';

/** One thing to do to a workbook, as plain data: the same for the file and for Excel. */
export type Edit =
  | WriteCells
  /** A sheet with `own` is ours: never read as a list, and known again. Without it, it is the person's. */
  | { readonly kind: 'add-sheet'; readonly own?: OwnSheetKind; readonly layout: SheetLayout }
  | CopySheet
  /** Removes a sheet that this product added; any other is refused. */
  | { readonly kind: 'remove-sheet'; readonly sheet: string }
  | { readonly kind: 'mark'; readonly marks: readonly Mark[] }
  /** Removes every mark of ours on every sheet, known by their formula. */
  | { readonly kind: 'clear-marks' }
  /**
   * Undoes an earlier `apply` of the same workbook: value, formula, format and all else that it changed
   * come back. Made by the host alone, which keeps what is needed for it under this number; refused
   * where a later step changed the same again and has not been undone.
   */
  | { readonly kind: 'restore'; readonly id: number };

/**
 * Copies a sheet of the person's with everything on it but our marks, behind the other sheets, and then
 * overwrites cells of the copy. References to the sheet itself are to the copy there.
 */
export interface CopySheet {
  readonly kind: 'copy-sheet';
  readonly sheet: string;
  /** The wished name; where it is taken the host appends （2）, （3） …. */
  readonly name: string;
  readonly widen?: ListColumn;
  /** On the copy, by its own rows and columns. */
  readonly cells: readonly CellWrite[];
}

/**
 * One column more at the right of a list, in nobody's use so far: it looks like another column of the
 * list, and what spanned the list before (title, notes, print area) spans it too.
 */
export interface ListColumn {
  readonly column: number;
  readonly like: number;
  /** First column of the list. */
  readonly left: number;
  /** Rows of the list, header and totals included. */
  readonly first: number;
  readonly last: number;
}

/** Overwrites the content of cells; their looks, number format included, stay. */
export interface WriteCells {
  readonly kind: 'write-cells';
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/**
 * Text is data: text beginning with `=` stays text. A formula stands without `=` and carries its value
 * of the moment.
 */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: string | number | boolean;
    };

export const MARK_LEVELS = ['error', 'warning', 'overdue', 'due-soon'] as const;
export type MarkLevel = (typeof MARK_LEVELS)[number];

/**
 * A mark is a conditional format that knows the text it was made for: it holds while the cell still
 * says what was checked, e.g. `=AND(N("duzhan:error")=0,EXACT(D7&"","正在整改"))` (design decision).
 */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly level: MarkLevel;
}
