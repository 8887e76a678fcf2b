import type { CellContent } from './edit';
import type { Area } from './snapshot';

/** A new sheet as data: both hosts write it alike. */
export interface SheetLayout {
  /** The wished name; where it is taken the host appends （2）, （3） … and nothing is overwritten. */
  readonly name: string;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly Area[];
  /** Widths in characters, by column from 0. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly freezeRows?: number;
  readonly print: PrintSetup;
  /** Cells that offer a list to choose from. */
  readonly choices?: readonly ListChoice[];
  readonly rules?: readonly EntryRule[];
}

/**
 * A list beside cells, without commas in its words and no longer than 255 characters in all (ECMA-376
 * part 1, 18.3.1.32). Another entry is let in after a question: the check says what is wrong with it.
 */
export interface ListChoice {
  readonly area: Area;
  readonly options: readonly string[];
  /** Only offered: several of them, or other words, may be written without a question. */
  readonly suggests?: true;
}

/**
 * What is entered beside cells: a day, an amount, a whole number, or a text of so many letters
 * (ECMA-376 part 1, 18.18.21). Another entry is let in after a question that says what is meant.
 */
export interface EntryRule {
  readonly area: Area;
  readonly entry: 'day' | 'amount' | 'whole' | 'length';
  readonly least: number;
  readonly most: number;
  readonly says: string;
}

export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
  /** A link inside the workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface CellStyle {
  readonly font?: { readonly name: string; readonly size: number; readonly bold?: boolean };
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** 9 is A4 (ECMA-376 part 1, 18.3.1.63). */
  readonly paperSize: 9;
  /** Rows repeated on every page, inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly fitToWidth: boolean;
  /** Rows that begin a new page (ECMA-376 part 1, 18.3.1.74). */
  readonly pageBreaks?: readonly number[];
  /** With Excel's codes: &C centred, &P page, &N pages (ECMA-376 part 1, 18.3.1.39). */
  readonly footer?: string;
}
