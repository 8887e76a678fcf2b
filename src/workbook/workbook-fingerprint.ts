import { Fingerprint } from './fingerprint';
import { CELL_BLANK, CELL_ERROR, CELL_TEXT, type Snapshot } from './snapshot';

/** Fingerprint of what a workbook's sheets say; sheets that this product wrote are left out. */
export function workbookFingerprint({ sheets, strings }: Snapshot): string {
  const fingerprint = new Fingerprint();
  const ofText = textFingerprints(strings);
  for (const sheet of sheets) {
    if (sheet.own) continue;
    fingerprint.add(sheet.name);
    sheet.columns.forEach(({ kinds, values }, column) => {
      for (let row = 0; row < kinds.length; row++) {
        const kind = kinds[row] ?? CELL_BLANK;
        if (kind === CELL_BLANK) continue;
        const value = values[row] ?? 0;
        const isText = kind === CELL_TEXT || kind === CELL_ERROR;
        if (isText && (strings[value] ?? '') === '') continue;
        fingerprint.addInteger(row).addInteger(column * 8 + kind);
        if (isText) fingerprint.addInteger(ofText(value));
        else if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) fingerprint.addInteger(value);
        else fingerprint.add(String(value));
      }
    });
  }
  return fingerprint.toString();
}

/** Each text once, by what it says and not by its place in the table: hosts order texts differently. */
function textFingerprints(strings: readonly string[]): (index: number) => number {
  const known = new Int32Array(strings.length);
  return (index) => {
    known[index] ||= new Fingerprint().add(strings[index] ?? '').value;
    return known[index] ?? 0;
  };
}
