import { z } from 'zod';
import type { Cell } from '../../model/cell';
import { RichApiError } from '../rich-api-error';
import type { WireObject } from '../wire-object';
import { AreasRef, rangeAreas } from './range-areas';
import type { RangeRef } from './range-ref';

/** Range.getSpecialCellsOrNullObject, as far as the stand-in plays it. */
export const SPECIAL_CELLS = z.union([
  z.tuple([z.literal('Formulas'), z.null().optional()]),
  z.tuple([z.literal('Constants'), z.literal('ErrorsNumbers')]),
]);

/** Null where there is none. Excel refuses the question on a protected sheet. */
export function specialCells(
  range: RangeRef,
  [type]: z.infer<typeof SPECIAL_CELLS>,
): WireObject | null {
  const { play, sheet, area } = range;
  if (sheet.isProtected) throw new RichApiError('AccessDenied', 'The sheet is protected.');
  if (range.rows * range.columns === 1) {
    throw new RichApiError('NotImplemented', 'Of one cell Excel looks on the whole sheet.');
  }
  const found: RangeRef['area'][] = [];
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / 16384);
    const column = key % 16384;
    const inside =
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (!inside || !(type === 'Formulas' ? cell.formula !== undefined : isCounted(cell))) continue;
    found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found.length > 0 ? rangeAreas(new AreasRef(play, sheet, found)) : null;
}

const isCounted = ({ formula, value, error }: Cell): boolean =>
  formula === undefined && (typeof value === 'number' || error === true);
