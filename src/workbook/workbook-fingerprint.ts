import { Fingerprint } from './fingerprint';
import { CELL_BLANK, CELL_ERROR, CELL_TEXT, type Snapshot } from './snapshot';

/** Fingerprint of what a workbook's sheets say; sheets that this product wrote are left out. */
export function workbookFingerprint({ sheets, strings }: Snapshot): string {
  const fingerprint = new Fingerprint();
  for (const sheet of sheets) {
    if (sheet.own) continue;
    fingerprint.add(sheet.name);
    sheet.columns.forEach(({ kinds, values }, column) => {
      for (let row = 0; row < kinds.length; row++) {
        const kind = kinds[row] ?? CELL_BLANK;
        if (kind === CELL_BLANK) continue;
        const value = values[row] ?? 0;
        const isText = kind === CELL_TEXT || kind === CELL_ERROR;
        const text = isText ? (strings[value] ?? '') : String(value);
        if (text !== '') fingerprint.add(`${row},${column},${kind}`).add(text);
      }
    });
  }
  return fingerprint.toString();
}
