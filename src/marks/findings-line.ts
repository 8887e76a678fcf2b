import type { CellStyle } from '../workbook/sheet-layout';

/** One line of the sheet: all of its parts share one header, which repeats on every page. */
export interface FindingsLine {
  readonly level: string;
  readonly style?: CellStyle;
  readonly sheet?: string;
  readonly cell?: string;
  /** The line's first cell, to go to; absent where it stands in another workbook or nowhere. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  readonly field?: string;
  readonly message: string;
  readonly reason?: string;
  readonly advice?: string;
  readonly text?: string;
  /** What a person answered before, kept when the sheet is made anew. */
  readonly answer?: string;
  readonly key?: string;
}
