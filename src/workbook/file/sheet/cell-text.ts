import { isSpace, type XmlElement } from '../xml/element';
import type { TextPool } from './text-pool';

/**
 * Blanks at the ends of a text count only where xml:space says so (XML 1.0, 2.10): Excel drops the
 * others, and what it shows is what has to be checked.
 */
export function addText(
  pool: TextPool,
  bytes: Uint8Array,
  start: number,
  end: number,
  preserved: boolean,
): void {
  let [from, to] = [start, end];
  if (!preserved) {
    while (from < to && isSpace(bytes[from])) from++;
    while (to > from && isSpace(bytes[to - 1])) to--;
  }
  pool.add(bytes, from, to);
}

/**
 * The text of `<si>` or `<is>`: a plain `<t>`, or the runs of a rich text put together. Phonetic runs
 * (rPh) spell the same text a second time and are dropped (ECMA-376 part 1, 18.4.6).
 */
export function addRichText(pool: TextPool, element: XmlElement): void {
  for (const child of element.effectiveChildren()) {
    if (child.prefix !== element.prefix) continue;
    if (child.local === 't') {
      addText(pool, child.bytes, child.tagEnd, child.innerEnd, isPreserved(child));
    } else if (child.local === 'r') {
      addRichText(pool, child);
    }
  }
}

export const isPreserved = (element: XmlElement): boolean =>
  element.attribute('xml:space') === 'preserve';
