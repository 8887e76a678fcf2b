import type { XmlElement } from '../xml/element';
import type { TextPool } from './text-pool';

/**
 * The text of `<si>` or `<is>`: a plain `<t>`, or the runs of a rich text put together. Phonetic runs
 * (rPh) spell the same text a second time and are dropped (ECMA-376 part 1, 18.4.6).
 */
export function addRichText(pool: TextPool, element: XmlElement): void {
  for (const child of element.effectiveChildren()) {
    if (child.prefix !== element.prefix) continue;
    if (child.local === 't') pool.add(child.bytes, child.tagEnd, child.innerEnd);
    else if (child.local === 'r') addRichText(pool, child);
  }
}
