import type { Ratio } from '../ledgers/counts';
import { a1 } from '../workbook/address';
import type { CellContent } from '../workbook/edit';

/** Visible formulas over the report's own cells, each with its value of the moment. */

export const sumOf = (column: number, first: number, last: number, value: number): CellContent => ({
  kind: 'formula',
  formula: `SUM(${a1(first, column)}:${a1(last, column)})`,
  value,
});

/** `done` of all in `all` less those in `less`; a dash where nothing is to be done. */
export function rateOf(
  done: string,
  all: string,
  less: string,
  { done: n, of }: Ratio,
): CellContent {
  return {
    kind: 'formula',
    formula: `IF(${all}-${less}=0,"—",${done}/(${all}-${less}))`,
    value: of === 0 ? '—' : n / of,
  };
}

export const reference = (formula: string, value: number): CellContent => ({
  kind: 'formula',
  formula,
  value,
});
