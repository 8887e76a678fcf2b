import type { Area, Snapshot } from './snapshot';

/** The snapshot with the merges of one sheet, where the host told them only when asked (Excel). */
export function withMerges(snapshot: Snapshot, name: string, merges: readonly Area[]): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, merges, mergesKnown: true } : sheet,
    ),
  };
}
