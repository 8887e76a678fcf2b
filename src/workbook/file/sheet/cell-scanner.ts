import {
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  isSpace,
  LESS,
  SINGLE_QUOTE,
  SLASH,
  type XmlElement,
} from '../xml/element';
import { parseElement, skipAttribute, type ParseBounds } from '../xml/parse';
import { endsName, type TagMatcher } from '../xml/tag-matcher';
import { XmlFault } from '../xml/text';
import { isPreserved } from './cell-text';

/** What the `t` of a cell says its value is (ST_CellType, ECMA-376 part 1, 18.18.11). */
export const TYPE_NUMBER = 0;
export const TYPE_SHARED = 1;
export const TYPE_STRING = 2;
export const TYPE_BOOLEAN = 3;
export const TYPE_ERROR = 4;
export const TYPE_INLINE = 5;
export const TYPE_DATE = 6;

const MAX_COLUMN = 16383;
const C = 0x63;
const F = 0x66;
const R = 0x72;
const S = 0x73;
const T = 0x74;
const V = 0x76;
const BANG = 0x21;
const CELL = [C];
/** `</t></is>` */
const END_OF_INLINE = [LESS, SLASH, T, GREATER, LESS, SLASH, 0x69, S, GREATER];

/** Reads one `<c>` after another; its fields say where in the bytes the parts of the last one stand. */
export class CellScanner {
  column = -1;
  start = 0;
  end = 0;
  style = 0;
  type = TYPE_NUMBER;
  /** Raw content of `<v>`; equal where there is none. */
  valueStart = 0;
  valueEnd = 0;
  /** Whether blanks at the ends of the value count. */
  valuePreserved = false;
  /** Raw content of `<f>`; the start is -1 where there is none. */
  formulaStart = -1;
  formulaEnd = -1;
  /** Set where `<f>` has attributes: shared, array or data table. */
  formula: XmlElement | undefined;
  /** Raw content of `<is><t>`; the start is -1 where there is none. */
  textStart = -1;
  textEnd = -1;
  /** Set where `<is>` is more than one plain `<t>`. */
  inline: XmlElement | undefined;

  constructor(
    readonly bytes: Uint8Array,
    private readonly prefix: string,
    private readonly tags: TagMatcher,
    private readonly bounds: ParseBounds,
  ) {}

  startsAt(pos: number): boolean {
    const name = pos + 1 + this.tags.length;
    return this.bytes[name] === C && endsName(this.bytes[name + 1]) && this.tags.prefixAt(pos + 1);
  }

  /** From the `<` of a cell to after its end tag. */
  read(pos: number): number {
    this.start = pos;
    this.column++;
    this.style = 0;
    this.type = TYPE_NUMBER;
    this.valueStart = this.valueEnd = 0;
    this.valuePreserved = false;
    this.formulaStart = this.textStart = -1;
    this.formula = this.inline = undefined;
    const tagEnd = this.readAttributes(pos + 2 + this.tags.length);
    this.end = this.bytes[tagEnd - 2] === SLASH ? tagEnd : this.readContent(tagEnd);
    if (this.column > MAX_COLUMN) fault();
    return this.end;
  }

  /** From after the name in the start tag to after its `>`. */
  private readAttributes(from: number): number {
    const { bytes } = this;
    let pos = from;
    for (;;) {
      while (isSpace(bytes[pos])) pos++;
      const name = bytes[pos];
      if (name === GREATER) return pos + 1;
      if (name === SLASH) return bytes[pos + 1] === GREATER ? pos + 2 : fault();
      const start = attributeValueStart(bytes, pos + 1);
      if (start < 0) {
        pos = skipAttribute(bytes, pos);
        continue;
      }
      const quote = bytes[start - 1];
      pos = start;
      if (name === R) pos = this.readColumn(start);
      else if (name === S) pos = this.readStyle(start);
      else if (name === T) this.type = typeAt(bytes, start);
      while (bytes[pos] !== quote) if (++pos >= bytes.length) fault();
      pos++;
    }
  }

  private readColumn(from: number): number {
    const { bytes } = this;
    let pos = from;
    let column = 0;
    for (let byte = bytes[pos] ?? 0; byte > 0x40; byte = bytes[++pos] ?? 0) {
      // Upper and lower case letters differ in one bit.
      column = column * 26 + (byte & 0xdf) - 64;
    }
    if (column < 1 || column > MAX_COLUMN + 1) fault();
    this.column = column - 1;
    return pos;
  }

  private readStyle(from: number): number {
    const { bytes } = this;
    let pos = from;
    let style = 0;
    for (let byte = bytes[pos] ?? 0; byte >= 0x30 && byte <= 0x39; byte = bytes[++pos] ?? 0) {
      style = style * 10 + byte - 0x30;
    }
    this.style = style;
    return pos;
  }

  /** From after the start tag to after the end tag. */
  private readContent(from: number): number {
    const { bytes, tags } = this;
    const { length } = tags;
    let pos = from;
    for (;;) {
      if (bytes[pos] !== LESS || bytes[pos + 1] === BANG) pos = tags.nextTag(pos);
      if (bytes[pos + 1] === SLASH) return tags.afterEnd(pos, CELL);
      const name = bytes[pos + 1 + length];
      const plain = bytes[pos + 2 + length] === GREATER && tags.prefixAt(pos + 1);
      const end = plain && (name === V || name === F) ? this.readPlain(pos, name) : -1;
      pos = end < 0 ? this.readUnusual(pos) : end;
    }
  }

  /** `<v>12</v>` or `<f>A1+1</f>`: text and nothing else; -1 where there is more within. */
  private readPlain(pos: number, name: number): number {
    const { bytes, tags } = this;
    const start = pos + 3 + tags.length;
    let end = start;
    while (bytes[end] !== LESS) if (++end >= bytes.length) fault();
    if (bytes[end + 1] !== SLASH) return -1;
    if (name === V) {
      this.valueStart = start;
      this.valueEnd = end;
    } else {
      this.formulaStart = start;
      this.formulaEnd = end;
    }
    const close = end + 3 + tags.length;
    if (bytes[close] === GREATER && bytes[close - 1] === name && tags.prefixAt(end + 2)) {
      return close + 1;
    }
    return tags.afterEnd(end, [name]);
  }

  /** `<f t="shared" …>`, `<is>`, `<v xml:space="preserve">`, extensions. */
  private readUnusual(pos: number): number {
    const { bytes } = this;
    const end = this.tags.length === 0 ? this.readPlainInline(pos) : -1;
    if (end > 0) return end;
    const element = parseElement(bytes, pos, this.bounds);
    if (element.prefix !== this.prefix) return element.end;
    if (element.local === 'f') {
      this.formula = element;
      this.formulaStart = element.tagEnd;
      this.formulaEnd = element.innerEnd;
    } else if (element.local === 'is') {
      this.inline = element;
    } else if (element.local === 'v') {
      this.valueStart = element.tagEnd;
      this.valueEnd = element.innerEnd;
      this.valuePreserved = isPreserved(element);
    }
    return element.end;
  }

  /** The form nearly all inline strings have, without building elements: `<is><t>text</t></is>`. */
  private readPlainInline(pos: number): number {
    const { bytes } = this;
    if (bytes[pos + 1] !== 0x69 || bytes[pos + 3] !== GREATER || bytes[pos + 5] !== T) return -1;
    if (bytes[pos + 4] !== LESS || bytes[pos + 6] !== GREATER) return -1;
    const close = bytes.indexOf(LESS, pos + 7);
    for (let index = 0; index < END_OF_INLINE.length; index++) {
      if (bytes[close + index] !== END_OF_INLINE[index]) return -1;
    }
    this.textStart = pos + 7;
    this.textEnd = close;
    return close + END_OF_INLINE.length;
  }
}

/** Where the value of an attribute begins whose name ends at `nameEnd`; -1 if it does not end there. */
export function attributeValueStart(bytes: Uint8Array, nameEnd: number): number {
  let pos = nameEnd;
  while (isSpace(bytes[pos])) pos++;
  if (bytes[pos] !== EQUALS) return -1;
  pos++;
  while (isSpace(bytes[pos])) pos++;
  return bytes[pos] === DOUBLE_QUOTE || bytes[pos] === SINGLE_QUOTE ? pos + 1 : fault();
}

function typeAt(bytes: Uint8Array, pos: number): number {
  switch (bytes[pos]) {
    case S:
      return bytes[pos + 1] === T ? TYPE_STRING : TYPE_SHARED;
    case 0x62:
      return TYPE_BOOLEAN;
    case 0x65:
      return TYPE_ERROR;
    case 0x69:
      return TYPE_INLINE;
    case 0x64:
      return TYPE_DATE;
    default:
      return TYPE_NUMBER;
  }
}

const fault = (): never => {
  throw new XmlFault('ill-formed');
};
