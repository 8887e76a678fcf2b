import { BLANK, type Written } from '../reading/written';
import {
  CELL_BLANK,
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_NUMBER,
  CELL_TEXT,
  type Sheet,
  type Snapshot,
} from './snapshot';

/** The cell as it was written; blank outside the used area. */
export function cellAt(snapshot: Snapshot, sheet: Sheet, row: number, column: number): Written {
  const data = sheet.columns[column];
  const kind = data?.kinds[row] ?? CELL_BLANK;
  if (!data || kind === CELL_BLANK) return BLANK;
  const value = data.values[row] ?? 0;
  switch (kind) {
    case CELL_TEXT: {
      const text = snapshot.strings[value] ?? '';
      return text === '' ? BLANK : { kind: 'text', text };
    }
    case CELL_NUMBER:
      return {
        kind: 'number',
        value,
        format: snapshot.formats[data.formats[row] ?? 0] ?? 'General',
        dateSystem: snapshot.dateSystem,
      };
    case CELL_BOOLEAN:
      return { kind: 'boolean', value: value !== 0 };
    case CELL_ERROR:
      return { kind: 'error', text: snapshot.strings[value] ?? '#VALUE!' };
    default:
      return BLANK;
  }
}
