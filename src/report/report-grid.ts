/**
 * One sheet has one set of column widths: every table of the report is laid on this grid, wide cells
 * by merging. Widths are in characters; together they fill A4 landscape without scaling where a digit of
 * the default font is 7 or 8 pixels wide, as in Calibri and 宋体 11.
 */
const NUMBER = 5.7;
export const REPORT_WIDTHS: readonly number[] = [
  4,
  12.6,
  ...Array.from({ length: 12 }, () => NUMBER),
  9.6,
  9.6,
  9.6,
];

/** First and last column of a cell on the grid. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const span = (from: number, to = from): Span => ({ from, to });
