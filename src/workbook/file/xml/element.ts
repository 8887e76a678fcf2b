import { plainText } from './text';

/** An XML element with the place of each of its ends, so that it can be cut or spliced exactly. */
export class XmlElement {
  children: XmlElement[] = NONE;

  constructor(
    readonly bytes: Uint8Array,
    readonly prefix: string,
    readonly local: string,
    readonly parent: XmlElement | undefined,
    /** Of `<`. */
    readonly start: number,
    /** After the name in the start tag. */
    readonly nameEnd: number,
    /** After `>` of the start tag. */
    readonly tagEnd: number,
    readonly selfClosed: boolean,
    /** Of the end tag; tagEnd where self-closed. */
    public innerEnd: number,
    /** After the whole element. */
    public end: number,
  ) {}

  /** The value of an attribute, by its name as written, prefix included. */
  attribute(name: string): string | undefined {
    for (const found of this.attributes()) if (found.name === name) return found.value;
    return undefined;
  }

  /** Values are decoded; `start` and `end` are the place of the raw value between its quotes. */
  *attributes(): Generator<{ name: string; value: string; start: number; end: number }> {
    const { bytes, tagEnd } = this;
    let pos = this.nameEnd;
    for (;;) {
      while (isSpace(bytes[pos])) pos++;
      const byte = bytes[pos];
      if (byte === GREATER || byte === SLASH || pos >= tagEnd) return;
      const nameStart = pos;
      while (bytes[pos] !== EQUALS && !isSpace(bytes[pos])) pos++;
      const name = ascii(bytes, nameStart, pos);
      while (bytes[pos] !== DOUBLE_QUOTE && bytes[pos] !== SINGLE_QUOTE) pos++;
      const start = pos + 1;
      const end = bytes.indexOf(bytes[pos] ?? 0, start);
      yield { name, value: plainText(bytes, start, end), start, end };
      pos = end + 1;
    }
  }

  /** Text of the element itself and all within it. */
  text(): string {
    return plainText(this.bytes, this.tagEnd, this.innerEnd);
  }

  /** First child of this local name in the same namespace prefix. */
  child(local: string): XmlElement | undefined {
    return this.effectiveChildren().find((found) => found.local === local);
  }

  childrenNamed(local: string): XmlElement[] {
    return this.effectiveChildren().filter((found) => found.local === local);
  }

  /**
   * The children with alternatives resolved: of mc:AlternateContent the Fallback counts, for we
   * understand none of the namespaces that a Choice may require (ECMA-376 part 3, 9.3).
   */
  effectiveChildren(): readonly XmlElement[] {
    if (!this.children.some((found) => found.local === 'AlternateContent')) return this.children;
    return this.children.flatMap((found) => {
      if (found.local !== 'AlternateContent') return [found];
      const branch = found.children.find((each) => each.local === 'Fallback') ?? found.children[0];
      return branch ? branch.effectiveChildren() : [];
    });
  }
}

const NONE: XmlElement[] = [];
export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const DOUBLE_QUOTE = 0x22;
export const SINGLE_QUOTE = 0x27;

export const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;

export function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let pos = start; pos < end; pos++) text += String.fromCharCode(bytes[pos] ?? 0);
  return text;
}
