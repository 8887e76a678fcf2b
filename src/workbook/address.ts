import type { Area } from './snapshot';

/** A1 of a row and column counted from 0. */
export const a1 = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Row and column of an A1 address, `$` allowed; undefined where it is none. */
export function parseA1(address: string): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!parts?.[1]) return undefined;
  let column = 0;
  for (const letter of parts[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]);
  if (row < 1 || row > 1048576 || column > 16384) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** Area of `A1` or `A1:C3`, `$` allowed; undefined where it is none. */
export function parseArea(reference: string): Area | undefined {
  const [first = '', second = first] = reference.split(':');
  const a = parseA1(first);
  const b = parseA1(second);
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function areaName(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `'责任清单'!D7`: quotes are always allowed and needed for most names that people give. */
export const sheetReference = (sheet: string, reference: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${reference}`;

/** Whether there is such a cell: Excel has 1,048,576 rows and 16,384 columns. */
export const isOnSheet = ({ row, column }: { row: number; column: number }): boolean =>
  Number.isInteger(row) &&
  Number.isInteger(column) &&
  row >= 0 &&
  row < 1048576 &&
  column >= 0 &&
  column < 16384;
