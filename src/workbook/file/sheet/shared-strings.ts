import type { PackageParts } from '../package/package-parts';
import type { WorkbookPart } from '../package/workbook-part';
import { refuse } from '../refuse';
import { parseElement, parseXml } from '../xml/parse';
import { TagMatcher } from '../xml/tag-matcher';
import { refuseXml, XmlFault } from '../xml/text';
import { LESS, SLASH, type XmlElement } from '../xml/element';
import type { TextPool } from './text-pool';
import { addRichText, addText } from './cell-text';

const SI = [0x73, 0x69];
const T = [0x74];

/** Puts the shared strings into the pool in their order (ECMA-376 part 1, 18.4). Gives their number. */
export function readSharedStrings(
  parts: PackageParts,
  workbook: WorkbookPart,
  pool: TextPool,
): number {
  const path = workbook.relationships.find(({ type }) => type === 'sharedStrings')?.target;
  if (path === undefined || !parts.has(path)) return 0;
  const bytes = parts.bytes(path);
  let count = 0;
  const consume = (table: XmlElement, from: number): number => {
    const tags = new TagMatcher(table);
    let pos = from;
    for (;;) {
      pos = tags.nextTag(pos);
      if (bytes[pos + 1] === SLASH) return pos;
      if (count >= parts.limits.cells) refuse('refused.cells', { limit: parts.limits.cells });
      if (tags.starts(pos, SI)) {
        pos = readString(pos, tags);
        count++;
      } else {
        pos = parseElement(bytes, pos, parts.limits).end;
      }
    }
  };
  const readString = (start: number, tags: TagMatcher): number => {
    const end = readPlainString(start, tags);
    if (end > 0) return end;
    const element = parseElement(bytes, start, parts.limits);
    addRichText(pool, element);
    pool.close();
    return element.end;
  };
  /** `<si><t>text</t></si>`, which nearly all strings are; -1 for any other. */
  const readPlainString = (start: number, tags: TagMatcher): number => {
    const content = start + 4 + tags.length;
    if (bytes[content] !== LESS || !tags.starts(content, T)) return -1;
    const open = bytes.indexOf(0x3e, content) + 1;
    if (bytes[open - 2] === SLASH) return -1;
    const close = bytes.indexOf(LESS, open);
    const after = close + 4 + tags.length;
    // Anything but the two end tags (comments, phonetic runs) is for the parser.
    if (close < 0 || bytes[close + 1] !== SLASH || bytes[after] !== LESS) return -1;
    if (bytes[after + 1] !== SLASH) return -1;
    tags.afterEnd(close, T);
    const end = tags.afterEnd(after, SI);
    // The only attribute that a text has is xml:space.
    addText(pool, bytes, open, close, open > content + tags.length + 3);
    pool.close();
    return end;
  };
  try {
    const root = parseXml(bytes, parts.limits, { local: 'sst', consume });
    if (root.local !== 'sst') throw new XmlFault('ill-formed');
  } catch (fault) {
    refuseXml(fault, path);
  }
  return count;
}
