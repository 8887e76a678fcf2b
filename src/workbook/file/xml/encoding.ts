import { XmlFault } from './text';

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * OPC allows UTF-8 and UTF-16 for its XML (ECMA-376 part 2, 6.2.5, "Well-formed XML"). Everything else
 * that a declaration may name (GB2312, GBK …) is refused rather than guessed.
 */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(
    head,
  );
  const name = declared?.[1]?.toLowerCase() ?? 'utf-8';
  if (!['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(name)) throw new XmlFault('not-utf8');
  return 'utf-8';
}

/** The part as UTF-8, which is what everything here scans; a UTF-16 byte order mark is kept. */
export function toUtf8(bytes: Uint8Array, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return bytes;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return new TextEncoder().encode(decoder.decode(bytes));
  } catch {
    throw new XmlFault('not-utf8');
  }
}

/** Back to the encoding that the part had, so that what was not edited stays as it was. */
export function fromUtf8(bytes: Uint8Array, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const out = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    out.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return new Uint8Array(out.buffer);
}
