import type { PackageParts } from '../package/package-parts';
import type { SheetEntry, WorkbookPart } from '../package/workbook-part';
import { escapeText, xstring } from '../xml/escape';
import { ascii, LESS } from '../xml/element';

const EXCLAMATION = 0x21;

/** Whether a formula outside the sheet refers to it: of a cell, a name, a rule, a chart. */
export function isMentioned(
  parts: PackageParts,
  workbook: WorkbookPart,
  entry: SheetEntry,
  ownNames: ReadonlySet<string>,
): boolean {
  const encoder = new TextEncoder();
  const text = escapeText(xstring(entry.name));
  const spellings = [text, `${text.replaceAll("'", "''")}'`].map((each) => encoder.encode(each));
  const inNames = workbook.root
    .child('definedNames')
    ?.childrenNamed('definedName')
    .filter((element) => !ownNames.has(element.attribute('name') ?? ''))
    .some(({ bytes, tagEnd, innerEnd }) => mentions(bytes.subarray(tagEnd, innerEnd), spellings));
  if (inNames) return true;
  return parts.paths().some((path) => {
    const holdsFormulas = /\/(?:worksheets|chartsheets|charts|pivotCache|tables)\/[^/]+\.xml$/i;
    if (!holdsFormulas.test(path) || path === entry.worksheet) return false;
    const bytes = parts.bytes(path);
    return places(bytes, spellings).some((place) => isFormula(bytes, place));
  });
}

const mentions = (bytes: Uint8Array, spellings: readonly Uint8Array[]): boolean =>
  places(bytes, spellings).length > 0;

/** Every `!` before which one of the spellings stands. */
function places(bytes: Uint8Array, spellings: readonly Uint8Array[]): number[] {
  const found: number[] = [];
  for (let pos = bytes.indexOf(EXCLAMATION); pos >= 0; pos = bytes.indexOf(EXCLAMATION, pos + 1)) {
    const stands = spellings.some((name) =>
      name.every((byte, index) => bytes[pos - name.length + index] === byte),
    );
    if (stands) found.push(pos);
  }
  return found;
}

/** `<f>`, `<formula>`, `<formula1>`, `<xm:f>`, `<c:f>`; a link that leads nowhere does no harm. */
function isFormula(bytes: Uint8Array, pos: number): boolean {
  const start = bytes.lastIndexOf(LESS, pos);
  return /^<(?:\w+:)?(?:f|formula\d?)[\s>]/.test(ascii(bytes, start, start + 24));
}
