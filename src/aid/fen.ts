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
  const unit = column?.unit ?? '';
  const context = unit === '' ? {} : { unit };
  const inYuan = unit === '' || /^(人民币)?元/.test(unit);
  return (written) => {
    if (written.kind === 'blank') return undefined;
    if (inYuan && written.kind === 'number') return wholeFen(written.value * 100);
    return readAmount(written, context).fen;
  };
}

/** Binary fractions miss a 分 by far less than a thousandth. */
function wholeFen(fen: number): number | undefined {
  const whole = Math.round(fen);
  return Math.abs(fen - whole) < 0.001 ? whole : undefined;
}
