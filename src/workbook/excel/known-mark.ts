import { parseA1 } from '../address';
import type { MarkLevel } from '../edit';
import { markLevelOf } from '../mark-formula';

/** A mark of ours that stands in the workbook. */
export interface KnownMark {
  readonly sheet: string;
  readonly sheetId: string;
  /** Id of the conditional format within its sheet. */
  readonly id: string;
  readonly level: MarkLevel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly numberFormat: string;
}

/** The mark that a conditional format is, by its formula: the cell is the first that it names. */
export function knownMark(
  sheet: { readonly id: string; readonly name: string },
  id: string,
  { formula, numberFormat }: Pick<KnownMark, 'formula' | 'numberFormat'>,
): KnownMark | undefined {
  const level = markLevelOf(formula);
  if (!level) return undefined;
  const reference = /[(,](\$?[A-Z]{1,3}\$?\d{1,7})[&),]/.exec(formula)?.[1];
  const cell = parseA1(reference ?? '');
  if (!cell) return undefined;
  const { id: sheetId, name } = sheet;
  const bare = formula.replace(/^=/, '');
  return { sheet: name, sheetId, id, level, ...cell, formula: bare, numberFormat };
}
