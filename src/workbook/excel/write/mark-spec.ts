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

/** Longer ones Excel's object model does not take for a rule, though a file may hold them. */
const LONGEST_RULE = 255;
const ENDS = 24;

export function markSpec(snapshot: Snapshot, sheetId: string, mark: Mark): MarkSpec {
  const { level } = mark;
  const sheet = snapshot.sheets.find(({ name }) => name === mark.sheet);
  const written: Written = sheet
    ? cellAt(snapshot, sheet, mark.row, mark.column)
    : { kind: 'blank' };
  const address = a1(mark.row, mark.column);
  const formula = markFormula(level, address, written);
  return {
    sheetId,
    row: mark.row,
    column: mark.column,
    level,
    formula: `=${formula}`.length <= LONGEST_RULE ? formula : shortRule(level, address, written),
    numberFormat: markNumberFormat(level, written),
  };
}

/** A long text is known by its length, its beginning and its end. */
function shortRule(level: MarkLevel, address: string, written: Written): string {
  const text = written.kind === 'text' ? written.text : '';
  const shown = `${address}&""`;
  const ends = [`LEFT(${shown},${ENDS})`, `RIGHT(${shown},${ENDS})`];
  const [begin = '', end = ''] = [text.slice(0, ENDS), text.slice(-ENDS)];
  const says = (part: string | undefined, words: string): string =>
    `EXACT(${part},"${words.replaceAll('"', '""')}")`;
  return (
    `AND(N("duzhan:${level}")=0,LEN(${shown})=${text.length},` +
    `${says(ends[0], begin)},${says(ends[1], end)})`
  );
}
