import { Fingerprint, mixed } from './fingerprint';
import { CELL_BLANK, CELL_ERROR, CELL_TEXT, type Column, type Snapshot } from './snapshot';

/** Fingerprint of what a workbook's sheets say; sheets that this product wrote are left out. */
export function workbookFingerprint({ sheets, strings }: Snapshot): string {
  const fingerprint = new Fingerprint();
  const ofText = textFingerprints(strings);
  for (const sheet of sheets) {
    if (sheet.own) continue;
    fingerprint.add(sheet.name);
    sheet.columns.forEach((data, column) => {
      fingerprint.addInteger(column).addInteger(ofColumn(data, ofText));
    });
  }
  return fingerprint.toString();
}

function ofColumn({ kinds, values }: Column, ofText: (index: number) => number): number {
  let hash = 0;
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] ?? CELL_BLANK;
    if (kind === CELL_BLANK) continue;
    const value = values[row] ?? 0;
    const isText = kind === CELL_TEXT || kind === CELL_ERROR;
    // As a small integer: a number handed on from a float array would be an object of its own.
    const content = isText ? ofText(value | 0) : ofNumber(value);
    if (isText && content === EMPTY) continue;
    hash = mixed(mixed(hash, row * 8 + kind), content);
  }
  return hash;
}

const EMPTY = new Fingerprint().add('').value;

const ofNumber = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? value
    : new Fingerprint().add(String(value)).value;

/** Each text once, by what it says and not by its place in the table: hosts order texts differently. */
function textFingerprints(strings: readonly string[]): (index: number) => number {
  const known = new Int32Array(strings.length);
  return (index) => {
    known[index] ||= new Fingerprint().add(strings[index] ?? '').value;
    return known[index] ?? EMPTY;
  };
}
