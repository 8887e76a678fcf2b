import { a1 } from '../../../src/workbook/address';
import { evaluate } from './formula/evaluate';
import type { Sheet } from './sheet';

/** The conditional formats that show on a sheet: cell, fill and number format of those that hold. */
export function shownRules(sheet: Sheet): readonly string[] {
  return sheet.conditionalFormats.flatMap((format) =>
    format.areas.flatMap((area) => {
      const shown: string[] = [];
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const offset = { row: row - area.top, column: column - area.left };
          if (evaluate(format.formula, sheet, offset) !== true) continue;
          shown.push(`${a1(row, column)} ${format.fill ?? '-'} ${format.numberFormat ?? '-'}`);
        }
      }
      return shown;
    }),
  );
}
