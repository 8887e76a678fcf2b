import { GREATER, isSpace, LESS, SLASH } from './element';
import { skipMarkup } from './parse';
import { XmlFault } from './text';

/** Compares tags of one namespace prefix by their bytes, for scanners that make no strings. */
export class TagMatcher {
  /** Bytes of the prefix with its colon, 0 where there is none. */
  readonly length: number;
  private readonly prefix: Uint8Array;

  constructor(
    private readonly bytes: Uint8Array,
    /** As `XmlElement.prefix` has it: a character for each byte. */
    prefix: string,
  ) {
    this.prefix = Uint8Array.from(prefix === '' ? '' : `${prefix}:`, (sign) => sign.charCodeAt(0));
    this.length = this.prefix.length;
  }

  /** Whether the start tag at `pos` has the prefix and this local name. */
  starts(pos: number, name: readonly number[]): boolean {
    return this.named(pos + 1, name) && endsName(this.bytes[pos + 1 + this.length + name.length]);
  }

  /** After the end tag of this name at `pos`, which must be one. */
  afterEnd(pos: number, name: readonly number[]): number {
    const { bytes } = this;
    if (bytes[pos] !== LESS || bytes[pos + 1] !== SLASH || !this.named(pos + 2, name)) fault();
    let end = pos + 2 + this.length + name.length;
    while (isSpace(bytes[end])) end++;
    return bytes[end] === GREATER ? end + 1 : fault();
  }

  /** Whether the prefix stands at `pos`. */
  prefixAt(pos: number): boolean {
    for (let index = 0; index < this.length; index++) {
      if (this.bytes[pos + index] !== this.prefix[index]) return false;
    }
    return true;
  }

  /** The next `<` of a tag; before it there may only be white space and comments. */
  nextTag(from: number): number {
    const { bytes } = this;
    let pos = from;
    for (;;) {
      while (isSpace(bytes[pos])) pos++;
      if (bytes[pos] !== LESS) fault();
      if (bytes[pos + 1] !== 0x21 && bytes[pos + 1] !== 0x3f) return pos;
      pos = skipMarkup(bytes, pos);
    }
  }

  private named(pos: number, name: readonly number[]): boolean {
    if (!this.prefixAt(pos)) return false;
    const at = pos + this.length;
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[at + index] !== name[index]) return false;
    }
    return true;
  }
}

export const endsName = (byte: number | undefined): boolean =>
  byte === GREATER || byte === SLASH || isSpace(byte);

const fault = (): never => {
  throw new XmlFault('ill-formed');
};
