import { a1 } from '../../address';
import { cellAt } from '../../cells';
import type { Mark, MarkLevel } from '../../edit';
import { markFormula } from '../../mark-formula';
import { markNumberFormat } from '../../mark-looks';
import type { Snapshot } from '../../snapshot';
import type { KnownMark } from '../known-mark';
import type { Written } from '../../../reading/written';

/** A mark as it is to stand in the workbook. */
export interface MarkSpec {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly level: MarkLevel;
  /** Without `=`. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** A mark that stands in the workbook, with the text that it knows: it may have gone out meanwhile. */
export const specOfMark = ({
  sheetId,
  row,
  column,
  level,
  formula,
  numberFormat,
}: KnownMark): MarkSpec => ({ sheetId, row, column, level, formula, numberFormat });

export function markSpec(snapshot: Snapshot, sheetId: string, mark: Mark): MarkSpec {
  const { level } = mark;
  const sheet = snapshot.sheets.find(({ name }) => name === mark.sheet);
  const written: Written = sheet
    ? cellAt(snapshot, sheet, mark.row, mark.column)
    : { kind: 'blank' };
  return {
    sheetId,
    row: mark.row,
    column: mark.column,
    level,
    formula: markFormula(level, a1(mark.row, mark.column), written),
    numberFormat: markNumberFormat(level, written),
  };
}
