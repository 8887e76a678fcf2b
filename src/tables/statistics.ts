import type { FieldId } from './fields';
import type { HeaderBlock } from './header-block';
import type { SheetGrid } from './sheet-grid';
import type { TableColumn, TableKind } from './table';

const PROSE: ReadonlySet<FieldId> = new Set([
  'inspection',
  'problem',
  'measure',
  'goal',
  'progress',
]);
const LOOKED_AT = 30;

/**
 * 单位 发现问题 已整改 未整改 over counts heads a table of figures, not a list of problems: what
 * would be prose is numbers.
 */
export function isStatistics(
  grid: SheetGrid,
  header: HeaderBlock,
  columns: readonly TableColumn[],
  kind: TableKind,
): boolean {
  if (kind !== 'ledger' && kind !== 'plan') return false;
  const prose = columns.filter(({ field }) => field && PROSE.has(field));
  let numbers = 0;
  for (let row = header.last + 1; row <= header.last + LOOKED_AT; row += 1) {
    for (const { column } of prose) {
      if (grid.isBlank(row, column)) continue;
      if (!grid.isNumber(row, column) && !/^[\d.,%％]+$/.test(grid.text(row, column))) return false;
      numbers += 1;
    }
  }
  return numbers > 0;
}
