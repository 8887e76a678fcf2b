import { a1, columnName, parseA1 } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/snapshot';

/** Rows inserted (count > 0) at a row, or deleted (count < 0) from it on. */
export interface Shift {
  readonly at: number;
  readonly count: number;
}

export function shiftedRow(row: number, { at, count }: Shift): number | undefined {
  if (row < at) return row;
  if (count < 0 && row < at - count) return undefined;
  return row + count;
}

/** The area after the shift; undefined where all its rows are gone. */
export function shiftedArea(area: Area, { at, count }: Shift): Area | undefined {
  if (count >= 0) {
    const moved = (row: number): number => (row >= at ? row + count : row);
    return { ...area, top: moved(area.top), bottom: moved(area.bottom) };
  }
  const kept = at - count;
  const top = area.top < at ? area.top : Math.max(area.top, kept) + count;
  const bottomAfter = area.bottom < kept ? at - 1 : area.bottom + count;
  const bottom = area.bottom < at ? area.bottom : bottomAfter;
  return bottom < top ? undefined : { ...area, top, bottom };
}

/**
 * The references of a formula after the shift, text constants left alone. Only references without a
 * sheet: the formulas of conditional formats and of cells that point into their own sheet.
 */
export function shiftedFormula(formula: string, shift: Shift): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]+\$?\d+|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g,
    (whole: string, dollarColumn?: string, column?: string, dollarRow?: string, row?: string) => {
      const cell = parseA1(`${column ?? ''}${row ?? ''}`);
      if (!cell) return whole;
      const moved = shiftedRow(cell.row, shift);
      if (moved === undefined) return '#REF!';
      return `${dollarColumn ?? ''}${columnName(cell.column)}${dollarRow ?? ''}${moved + 1}`;
    },
  );
}

/** `责任清单!A1:C3` as Excel writes an address: quoted where the sheet's name needs it. */
export function addressOf(sheet: string, area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  const cells = first === last ? first : `${first}:${last}`;
  return `${quotedSheet(sheet)}!${cells}`;
}

export const quotedSheet = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseA1(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
