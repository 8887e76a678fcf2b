import type { PackageParts } from '../package/package-parts';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';
import { refuseXml, XmlFault } from '../xml/text';

/** Everything of a worksheet part but its cells, which are stepped over unread. */
export function worksheetFrame(parts: PackageParts, path: string): XmlElement {
  const bytes = parts.bytes(path);
  try {
    return parseXml(bytes, parts.limits, {
      local: 'sheetData',
      consume: (data) => lastEndTag(bytes, data),
    });
  } catch (fault) {
    return refuseXml(fault, path);
  }
}

/** Sought from the end, where it stands: the cells may be many megabytes. */
function lastEndTag(bytes: Uint8Array, data: XmlElement): number {
  const name = new TextEncoder().encode(`</${data.prefix ? `${data.prefix}:` : ''}sheetData`);
  const first = name[0] ?? 0;
  for (
    let pos = bytes.lastIndexOf(first);
    pos >= data.tagEnd;
    pos = bytes.lastIndexOf(first, pos - 1)
  ) {
    if (name.every((byte, index) => bytes[pos + index] === byte)) return pos;
  }
  throw new XmlFault('ill-formed');
}
