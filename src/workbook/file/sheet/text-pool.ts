import { decodeContent, decodeUtf8, unescapeXstring, XmlFault } from '../xml/text';

const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const RETURN = 0x0d;
const LESS = 0x3c;
const PIECE = 1 << 20;

/**
 * All texts of a workbook as bytes in one buffer, decoded in bulk at the end: a decoder called for
 * each of a million cells costs more than everything else in reading a workbook.
 */
export class TextPool {
  private bytes = new Uint8Array(1 << 16);
  private used = 0;
  /** End of each text in `bytes`, its separator not counted. */
  private ends = new Int32Array(1 << 10);
  private count = 0;
  /** Texts whose raw form differs from what they say: entities, line ends, `_x000D_`. */
  private readonly raw: number[] = [];
  private slots = new Int32Array(1 << 11);
  private special = false;

  /** Adds to the text that `close` or `intern` ends. */
  add(source: Uint8Array, start: number, end: number): void {
    if (this.used + end - start + 1 > this.bytes.length) this.grow(end - start + 1);
    const { bytes } = this;
    let { used, special } = this;
    for (let pos = start; pos < end; pos++) {
      const byte = source[pos] ?? 0;
      if (byte === AMPERSAND || byte === LESS || byte === RETURN) special = true;
      else if (byte === UNDERSCORE && source[pos + 1] === 0x78) special = true;
      else if (byte === 0) throw new XmlFault('ill-formed');
      bytes[used++] = byte;
    }
    this.used = used;
    this.special = special;
  }

  /** How many texts there are. */
  get size(): number {
    return this.count;
  }

  /** Bytes added since the last text ended. */
  get pending(): number {
    return this.used - this.startOf(this.count);
  }

  /** Ends a text of its own place in the table, as shared strings are numbered. */
  close(): number {
    if (this.count === this.ends.length) this.ends = enlarged(this.ends);
    const index = this.count++;
    this.ends[index] = this.used;
    if (this.special) this.raw.push(index);
    this.special = false;
    // Room for it was made by `add`, or by the growth after the last separator.
    if (this.used === this.bytes.length) this.grow(1);
    this.bytes[this.used++] = 0;
    return index;
  }

  /** Ends a text that may have been there before: the index of the first of its bytes. */
  intern(): number {
    const start = this.startOf(this.count);
    const length = this.used - start;
    if (this.count * 2 > this.slots.length) this.rehash();
    let slot = this.hash(start, this.used) & (this.slots.length - 1);
    for (;;) {
      const index = (this.slots[slot] ?? 0) - 1;
      if (index < 0) {
        this.slots[slot] = this.count + 1;
        return this.close();
      }
      if (this.same(index, start, length)) {
        this.used = start;
        this.special = false;
        return index;
      }
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  /** The texts by index. */
  finish(): string[] {
    const texts = new Array<string>(this.count);
    let count = 0;
    for (let from = 0; from < this.used;) {
      // In pieces, for a string has a greatest length and each keeps its whole piece in memory.
      const separator = this.bytes.indexOf(0, Math.min(from + PIECE, this.used - 1));
      const piece = decodeUtf8(this.bytes.subarray(from, separator)).split('\0');
      for (let at = 0; at < piece.length; at++) texts[count++] = piece[at] ?? '';
      from = separator + 1;
    }
    if (count !== this.count) throw new XmlFault('ill-formed');
    for (const index of this.raw) texts[index] = unescapeXstring(decodeContent(texts[index] ?? ''));
    return texts;
  }

  private startOf(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] ?? 0) + 1;
  }

  private same(index: number, start: number, length: number): boolean {
    const other = this.startOf(index);
    if ((this.ends[index] ?? 0) - other !== length) return false;
    for (let offset = 0; offset < length; offset++) {
      if (this.bytes[other + offset] !== this.bytes[start + offset]) return false;
    }
    return true;
  }

  /** FNV-1a. */
  private hash(start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let pos = start; pos < end; pos++) {
      hash = Math.imul(hash ^ (this.bytes[pos] ?? 0), 0x01000193);
    }
    return hash ^ (hash >>> 15);
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 4);
    for (const entry of this.slots) {
      if (entry === 0) continue;
      const hash = this.hash(this.startOf(entry - 1), this.ends[entry - 1] ?? 0);
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = entry;
    }
    this.slots = slots;
  }

  private grow(more: number): void {
    const bytes = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
    bytes.set(this.bytes.subarray(0, this.used));
    this.bytes = bytes;
  }
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
