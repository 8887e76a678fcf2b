/** What one cell of the stand-in holds. An error is a text such as #N/A with `error` set. */
export interface Cell {
  readonly value: string | number | boolean;
  /** With `=`, as Excel gives it back. */
  readonly formula?: string;
  readonly error?: true;
  /** Entered behind an apostrophe (Excel's prefix character): it stays text when edited. */
  readonly quoted?: true;
}

export const EMPTY: Cell = { value: '' };

export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);
