import type { PackageParts } from '../package/package-parts';
import type { WorkbookPart } from '../package/workbook-part';
import { refuse } from '../refuse';
import { LESS, SLASH } from '../xml/element';
import { parseElement } from '../xml/parse';
import { TagMatcher } from '../xml/tag-matcher';
import { refuseXml, XmlFault } from '../xml/text';
import { addRichText, addText } from './cell-text';
import { readWhole, type ItemScanner, type LongElement } from './read-in-pieces';
import type { TextPool } from './text-pool';

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
  const table: LongElement = {
    local: 'sst',
    item: 'si',
    begin:
      ({ prefix }) =>
      (bytes) =>
        new SharedStringScanner(bytes, prefix, parts, pool),
  };
  try {
    const root = parts.inPieces(path, table) ?? readWhole(parts.bytes(path), parts.limits, table);
    if (root.local !== 'sst') throw new XmlFault('ill-formed');
  } catch (fault) {
    refuseXml(fault, path);
  }
  return pool.size;
}

class SharedStringScanner implements ItemScanner {
  done = 0;
  private readonly tags: TagMatcher;

  constructor(
    private readonly bytes: Uint8Array,
    prefix: string,
    private readonly parts: PackageParts,
    private readonly pool: TextPool,
  ) {
    this.tags = new TagMatcher(bytes, prefix);
  }

  scan(from: number): number {
    const { bytes, tags, pool } = this;
    const { limits } = this.parts;
    for (this.done = from; this.done < bytes.length;) {
      const pos = tags.nextTag(this.done);
      if (bytes[pos + 1] === SLASH) return pos;
      if (pool.size >= limits.cells) refuse('refused.cells', { limit: limits.cells });
      this.done = tags.starts(pos, SI)
        ? this.readString(pos)
        : parseElement(bytes, pos, limits).end;
    }
    return this.done;
  }

  private readString(start: number): number {
    const end = this.readPlainString(start);
    if (end > 0) return end;
    const element = parseElement(this.bytes, start, this.parts.limits);
    addRichText(this.pool, element);
    this.pool.close();
    return element.end;
  }

  /** `<si><t>text</t></si>`, which nearly all strings are; -1 for any other. */
  private readPlainString(start: number): number {
    const { bytes, tags, pool } = this;
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
  }
}
