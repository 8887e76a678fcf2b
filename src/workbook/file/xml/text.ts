import { refuse } from '../refuse';

/** Raised by what reads XML without knowing its part; the package turns it into a message. */
export class XmlFault extends Error {
  constructor(readonly kind: 'ill-formed' | 'doctype' | 'not-utf8' | 'too-many' | 'too-deep') {
    super(kind);
  }
}

export function refuseXml(fault: unknown, part: string): never {
  if (fault instanceof XmlFault) refuse(`refused.xml.${fault.kind}`, { part });
  throw fault;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    throw new XmlFault('not-utf8');
  }
}

/** The characters that a range of XML content stands for, markup within it left out. */
export function plainText(bytes: Uint8Array, start: number, end: number): string {
  return decodeContent(sliceText(bytes, start, end));
}

/** UTF-8 of a range; short ASCII, which is most of it, without the cost of a decoder. */
export function sliceText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 32) return decodeUtf8(bytes.subarray(start, end));
  let text = '';
  for (let pos = start; pos < end; pos++) {
    const byte = bytes[pos] ?? 0;
    if (byte > 0x7f) return decodeUtf8(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Raw content to characters: tags and comments dropped, CDATA and entities resolved (XML 1.0). */
export function decodeContent(raw: string): string {
  if (!/[<&\r]/.test(raw)) return raw;
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(
      /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>|&([^;]{0,12};?)/g,
      (_, cdata: string | undefined, entity: string | undefined) =>
        cdata ?? (entity === undefined ? '' : resolveEntity(entity)),
    );
}

const NAMED: Readonly<Record<string, string>> = {
  'amp;': '&',
  'lt;': '<',
  'gt;': '>',
  'quot;': '"',
  'apos;': "'",
};

function resolveEntity(entity: string): string {
  const named = NAMED[entity];
  if (named !== undefined) return named;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));$/.exec(entity);
  const code = digits?.[1] ? parseInt(digits[1], 16) : Number(digits?.[2] ?? NaN);
  // Entities other than the five need a DTD, and those are refused.
  if (!(code > 0 && code <= 0x10ffff)) throw new XmlFault('ill-formed');
  return String.fromCodePoint(code);
}

/** `_x000D_` stands for the character U+000D (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function unescapeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
