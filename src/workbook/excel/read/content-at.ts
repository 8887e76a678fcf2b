import { cellAt } from '../../cells';
import type { CellContent } from '../../edit';
import { cellKey, type Snapshot } from '../../snapshot';

/** What a cell says, as something to be written. */
export function contentAt(
  snapshot: Snapshot,
  name: string,
  row: number,
  column: number,
): CellContent {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return { kind: 'blank' };
  const written = cellAt(snapshot, sheet, row, column);
  const formula = sheet.formulas.get(cellKey(row, column));
  const value = written.kind === 'blank' ? '' : 'value' in written ? written.value : written.text;
  if (formula !== undefined) return { kind: 'formula', formula, value };
  switch (written.kind) {
    case 'number':
      return { kind: 'number', value: written.value };
    case 'boolean':
      return { kind: 'boolean', value: written.value };
    case 'text':
      return { kind: 'text', text: written.text };
    case 'error':
      return { kind: 'formula', formula: written.text, value: written.text };
    case 'blank':
      return { kind: 'blank' };
  }
}
