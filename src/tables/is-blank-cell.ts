import { CELL_BLANK, CELL_TEXT, type Sheet, type Snapshot } from '../workbook/snapshot';

/** Blank, or nothing but spaces. */
export function isBlankCell(
  snapshot: Snapshot,
  sheet: Sheet,
  row: number,
  column: number,
): boolean {
  const data = sheet.columns[column];
  const kind = data?.kinds[row] ?? CELL_BLANK;
  if (!data || kind === CELL_BLANK) return true;
  return kind === CELL_TEXT && (snapshot.strings[data.values[row] ?? -1] ?? '').trim() === '';
}
