import type { Snapshot } from '../../workbook/snapshot';

/**
 * The same workbook in which the sheets of its own scheme are known as such, so that none is read as
 * a list: a copied sheet has lost the defined name by which it was known.
 */
export function withOwnSheets(snapshot: Snapshot, sheets: readonly string[]): Snapshot {
  const lost = snapshot.sheets.filter(({ name, own }) => !own && sheets.includes(name));
  if (lost.length === 0) return snapshot;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      lost.includes(sheet) ? { ...sheet, own: 'scheme' as const } : sheet,
    ),
  };
}
