import type { Finding } from '../checks/finding';
import { shownText } from '../reading/shown';
import { parseA1 } from '../workbook/address';
import { cellAt } from '../workbook/cells';
import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';

/** 采纳 of one suggestion for one cell, to be shown before it is done. */
export interface Adoption {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly edit: Edit;
}

/**
 * The edit that puts a suggestion into its cell, as text; undefined where there is none, or where the
 * cell no longer says what was checked.
 */
export function adoptionOf(snapshot: Snapshot, finding: Finding): Adoption | undefined {
  const { place, suggestion, params } = finding;
  const at = parseA1(place.cell);
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  if (suggestion === undefined || place.book !== undefined || !at || !sheet) return undefined;
  const before = shownText(cellAt(snapshot, sheet, at.row, at.column));
  if (before.trim() !== String(params['text'] ?? '')) return undefined;
  return {
    sheet: place.sheet,
    cell: place.cell,
    before,
    after: suggestion,
    edit: {
      kind: 'write-cells',
      sheet: place.sheet,
      cells: [{ ...at, content: { kind: 'text', text: suggestion } }],
    },
  };
}
