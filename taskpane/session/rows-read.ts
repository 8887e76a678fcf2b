import type { SheetSummary } from '../../src/checks/check-result';
import type { Counts } from '../../src/ledgers/counts';
import type { TableKind } from '../../src/tables/table';

/** Not lists that were judged row by row: what the product wrote, copies, and what lists are held against. */
const BESIDE: ReadonlySet<TableKind> = new Set([
  'none',
  'own',
  'copy',
  'register',
  'standards',
  'scheme',
]);

/** How many lists and rows were read: those of the ledgers, or of the rosters where there are none. */
export function rowsRead(
  sheets: readonly SheetSummary[],
  counts: Counts,
): { readonly lists: number; readonly rows: number; readonly hidden: number } {
  const judged = sheets.filter(({ table }) => !BESIDE.has(table));
  const lists = judged.length;
  if (counts.rows > 0) return { lists, rows: counts.rows, hidden: counts.hidden };
  return {
    lists,
    rows: judged.reduce((sum, { rows }) => sum + rows, 0),
    hidden: judged.reduce((sum, { hiddenRows }) => sum + hiddenRows, 0),
  };
}
