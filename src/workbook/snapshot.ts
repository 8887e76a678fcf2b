import type { DateSystem } from '../reading/written';

/** A workbook as plain data: what it says, not how it looks. The same from either host. */
export interface Snapshot {
  /** File name or workbook name, for messages and addresses. */
  readonly name: string;
  readonly dateSystem: DateSystem;
  /** One string table for all sheets: a text cell holds an index into it. */
  readonly strings: readonly string[];
  /** Number formats: `Column.formats` holds indices into it; 0 is `General`. */
  readonly formats: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** Rows and columns count from 0 everywhere in src; addresses (A1) are made for people. */
export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** One more than the last row that holds a value. */
  readonly rowCount: number;
  readonly columns: readonly Column[];
  readonly merges: readonly Area[];
  /** False where the host did not tell its merges (Excel, before they are asked for). */
  readonly mergesKnown: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly filter?: Area;
  /** Formula texts without `=`, by `cellKey(row, column)`. Values stand in the columns. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Set where this product wrote the sheet (hidden defined name `_duzhan_<kind>_<n>`). */
  readonly own?: OwnSheetKind;
}

/** One column as arrays: arrays may be shorter than the sheet, rows beyond are blank. */
export interface Column {
  readonly kinds: Uint8Array;
  /** A number, an index into `strings` (text, error), or 0 and 1 for a boolean. */
  readonly values: Float64Array;
  /** An index into `Snapshot.formats`, for numbers. */
  readonly formats: Uint16Array;
}

export const CELL_BLANK = 0;
export const CELL_NUMBER = 1;
export const CELL_TEXT = 2;
export const CELL_BOOLEAN = 3;
export const CELL_ERROR = 4;

/** Inclusive on all sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface DefinedName {
  readonly name: string;
  /** The formula without `=`, e.g. `统计!$B$2`. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export const OWN_SHEET_KINDS = ['findings', 'report', 'scheme', 'aid', 'collect'] as const;
export type OwnSheetKind = (typeof OWN_SHEET_KINDS)[number];

/** Excel has 16,384 columns: row and column in one number. */
export const cellKey = (row: number, column: number): number => row * 16384 + column;
