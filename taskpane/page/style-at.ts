import type { CellLook, Looks } from '../../src/workbook/looks';
import { cellKey } from '../../src/workbook/snapshot';

export const styleAt = (looks: Looks, row: number, column: number): CellLook =>
  looks.styles[looks.cellStyles.get(cellKey(row, column)) ?? -1] ?? PLAIN;

const PLAIN: CellLook = {};
