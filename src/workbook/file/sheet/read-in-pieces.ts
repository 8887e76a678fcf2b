import type { XmlElement } from '../xml/element';
import { parseXml, type ParseBounds } from '../xml/parse';
import { XmlFault } from '../xml/text';
import type { PartWindow } from '../zip/part-window';

/** Reads the items of a long element from some bytes. */
export interface ItemScanner {
  /** After the last item that was read whole. */
  readonly done: number;
  /** Reads from a position; gives that of the element's end tag, or the end of the bytes. */
  scan(from: number): number;
}

/** An element of very many items: the rows of sheetData, the strings of sst. */
export interface LongElement {
  readonly local: string;
  readonly item: string;
  /** Called where it begins; what it gives is called for each piece, to go on after the one before. */
  begin(element: XmlElement): (bytes: Uint8Array) => ItemScanner;
}

/** A part held as a whole, the items of its long element given to their scanner. */
export const readWhole = (bytes: Uint8Array, bounds: ParseBounds, long: LongElement): XmlElement =>
  parseXml(bytes, bounds, {
    local: long.local,
    consume: (element, pos) => long.begin(element)(bytes).scan(pos),
  });

/**
 * The same through a window, without ever holding the part: gives its elements as they are without the
 * items. Undefined, with nothing read, where the long element does not begin in the first window.
 */
export function readInPieces(
  window: PartWindow,
  bounds: ParseBounds,
  long: LongElement,
): XmlElement | undefined {
  const start = startOf(window, bounds, long);
  if (!start) return undefined;
  const head = window.bytes.slice(0, start.tagEnd);
  const pos = readItems(window, start, long);
  const tail = window.rest(pos);
  const frame = new Uint8Array(head.length + tail.length);
  frame.set(head);
  frame.set(tail, head.length);
  return parseXml(frame, bounds, {
    local: long.local,
    consume: (element, at) => (at === head.length ? at : long.begin(element)(frame).scan(at)),
  });
}

/** Piece by piece up to the end tag of the long element; gives its place in the window. */
function readItems(window: PartWindow, start: XmlElement, long: LongElement): number {
  const prefix = start.prefix === '' ? '' : `${start.prefix}:`;
  const endTag = Uint8Array.from(`</${prefix}${long.item}>`, (sign) => sign.charCodeAt(0));
  const scannerOf = long.begin(start);
  let pos = start.tagEnd;
  for (;;) {
    const end = window.ended ? window.end : afterLast(endTag, window, pos);
    const scanner = scannerOf(window.bytes.subarray(0, end));
    try {
      pos = scanner.scan(pos);
      if (pos < end || window.ended) return pos;
    } catch (fault) {
      // What looked like the end of an item may stand in a comment: it is read again with what follows.
      if (!(fault instanceof XmlFault) || window.ended) throw fault;
      pos = scanner.done;
    }
    pos = window.moveOn(pos);
  }
}

/** After the last end tag in the window; `from` where there is none. */
function afterLast(endTag: Uint8Array, { bytes, end }: PartWindow, from: number): number {
  for (let pos = end - endTag.length; pos >= from; pos--) {
    if (endTag.every((byte, index) => bytes[pos + index] === byte)) return pos + endTag.length;
  }
  return from;
}

/** The start tag of the long element, found by reading what stands before it. */
function startOf(
  window: PartWindow,
  bounds: ParseBounds,
  { local }: LongElement,
): XmlElement | undefined {
  const bytes = window.bytes.subarray(0, window.end);
  let start: XmlElement | undefined;
  const consume = (element: XmlElement): number => {
    start ??= element;
    return bytes.length;
  };
  try {
    parseXml(bytes, bounds, { local, consume });
  } catch (fault) {
    // The window ends before the document does.
    if (!(fault instanceof XmlFault)) throw fault;
  }
  return start;
}
