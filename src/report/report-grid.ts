/**
 * One sheet has one set of column widths: every table of the report is laid on this grid, wide cells
 * by merging. Widths are in characters; together they fill A4 landscape at about nine tenths.
 */
const NUMBER = 7.4;
export const REPORT_WIDTHS: readonly number[] = [
  5,
  18,
  ...Array.from({ length: 12 }, () => NUMBER),
  13,
  13,
  13,
];

/** First and last column of a cell on the grid. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const span = (from: number, to = from): Span => ({ from, to });
