import { readAmount } from '../reading/amount/read-amount';
import type { Written } from '../reading/written';
import type { TableColumn } from '../tables/table';

/**
 * Reads the amounts of a column in whole 分; undefined where the cell is blank, no amount, or finer
 * than a 分. 单位：万元 above the list or in the heading counts.
 */
export function fenReader(
  column: TableColumn | undefined,
): (written: Written) => number | undefined {
  const plain = inYuan(column);
  const unit = column?.unit ?? '';
  const context = unit === '' ? {} : { unit };
  return (written) => {
    if (written.kind === 'blank') return undefined;
    if (plain && written.kind === 'number') return yuanToFen(written.value);
    const { fen } = readAmount(written, context);
    return fen === undefined || Math.abs(fen) < MOST ? fen : undefined;
  };
}

/** True where a number in the column is so many yuan. */
export const inYuan = (column: TableColumn | undefined): boolean =>
  /^(?:(?:人民币)?元|$)/.test(column?.unit ?? '');

/** Binary fractions miss a 分 by far less than a thousandth. */
export function yuanToFen(yuan: number): number | undefined {
  const fen = yuan * 100;
  const whole = Math.round(fen);
  // Beyond what can be added up exactly nothing is an amount of aid.
  return Math.abs(fen - whole) < 0.001 && Math.abs(whole) < MOST ? whole : undefined;
}

/** A hundred million yuan. */
const MOST = 1e10;
