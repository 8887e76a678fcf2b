import {
  ascii,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  isSpace,
  LESS,
  SINGLE_QUOTE,
  SLASH,
  XmlElement,
} from './element';
import { XmlFault } from './text';

const BANG = 0x21;
const QUESTION = 0x3f;
const DASH = 0x2d;
const BRACKET = 0x5b;
const COLON = 0x3a;

/** Content that is scanned by somebody faster: called after its start tag, answers where it ends. */
export interface Opaque {
  readonly local: string;
  /** Reads from `pos`; gives the position of the element's end tag. */
  consume(element: XmlElement, pos: number): number;
}

export interface ParseBounds {
  readonly elements: number;
  readonly depth: number;
}

/** The document as elements with their places. Ill-formed XML and any DTD raise an XmlFault. */
export function parseXml(bytes: Uint8Array, bounds: ParseBounds, opaque?: Opaque): XmlElement {
  const start = skipMisc(bytes, startOfText(bytes));
  const root = parseElement(bytes, start, bounds, opaque);
  if (skipMisc(bytes, root.end) !== bytes.length) throw new XmlFault('ill-formed');
  return root;
}

/** One element that begins at `<`. */
export function parseElement(
  bytes: Uint8Array,
  pos: number,
  bounds: ParseBounds,
  opaque?: Opaque,
): XmlElement {
  if (bytes[pos] !== LESS) fault();
  const root = startTag(bytes, pos, undefined);
  let open: XmlElement | undefined = root.selfClosed ? undefined : root;
  let at = open && root.local === opaque?.local ? opaque.consume(root, root.tagEnd) : root.tagEnd;
  let count = 0;
  let depth = 1;
  while (open) {
    at = bytes.indexOf(LESS, at);
    if (at < 0) throw new XmlFault('ill-formed');
    const next = bytes[at + 1];
    if (next === SLASH) {
      at = endTag(bytes, at, open);
      open = open.parent;
      depth--;
    } else if (next === BANG || next === QUESTION) {
      at = skipMarkup(bytes, at);
    } else {
      const element = startTag(bytes, at, open);
      if (++count > bounds.elements) throw new XmlFault('too-many');
      if (open.children.length === 0) open.children = [];
      open.children.push(element);
      at = element.tagEnd;
      if (!element.selfClosed) {
        if (++depth > bounds.depth) throw new XmlFault('too-deep');
        open = element;
        if (element.local === opaque?.local) at = opaque.consume(element, at);
      }
    }
  }
  return root;
}

/** After a byte order mark, if there is one. */
function startOfText(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function startTag(bytes: Uint8Array, start: number, parent: XmlElement | undefined): XmlElement {
  let pos = start + 1;
  let colon = -1;
  for (; ; pos++) {
    const byte = bytes[pos];
    if (byte === COLON && colon < 0) colon = pos;
    else if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
    else if (byte === undefined || byte === LESS || byte === DOUBLE_QUOTE) fault();
  }
  const nameEnd = pos;
  if (nameEnd === start + 1 || colon === nameEnd - 1) fault();
  const tagEnd = skipAttributes(bytes, nameEnd);
  return new XmlElement(
    bytes,
    colon < 0 ? '' : ascii(bytes, start + 1, colon),
    ascii(bytes, colon < 0 ? start + 1 : colon + 1, nameEnd),
    parent,
    start,
    nameEnd,
    tagEnd,
    bytes[tagEnd - 2] === SLASH,
    tagEnd,
    tagEnd,
  );
}

/** From the end of a tag's name to after its `>`; every attribute must be name="value". */
function skipAttributes(bytes: Uint8Array, from: number): number {
  let pos = from;
  for (;;) {
    const gap = pos;
    while (isSpace(bytes[pos])) pos++;
    const byte = bytes[pos];
    if (byte === GREATER) return pos + 1;
    if (byte === SLASH) return bytes[pos + 1] === GREATER ? pos + 2 : fault();
    if (gap === pos) fault();
    pos = skipAttribute(bytes, pos);
  }
}

/** From the first letter of an attribute to after its closing quote. */
export function skipAttribute(bytes: Uint8Array, from: number): number {
  let pos = from;
  for (; bytes[pos] !== EQUALS; pos++) {
    const byte = bytes[pos];
    if (byte === undefined || byte === LESS || byte === GREATER || byte === SLASH) fault();
  }
  if (pos === from) fault();
  pos++;
  while (isSpace(bytes[pos])) pos++;
  const quote = bytes[pos];
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) fault();
  for (pos++; bytes[pos] !== quote; pos++) {
    if (bytes[pos] === undefined || bytes[pos] === LESS) fault();
  }
  return pos + 1;
}

function endTag(bytes: Uint8Array, start: number, open: XmlElement): number {
  const length = open.nameEnd - open.start - 1;
  for (let index = 0; index < length; index++) {
    if (bytes[start + 2 + index] !== bytes[open.start + 1 + index]) fault();
  }
  let pos = start + 2 + length;
  while (isSpace(bytes[pos])) pos++;
  if (bytes[pos] !== GREATER) fault();
  open.innerEnd = start;
  open.end = pos + 1;
  return pos + 1;
}

/** Comment, CDATA section or processing instruction at `pos`; a DTD is refused (no entities). */
export function skipMarkup(bytes: Uint8Array, pos: number): number {
  if (bytes[pos + 1] === QUESTION) return after(bytes, pos + 2, QUESTION, GREATER);
  if (bytes[pos + 2] === DASH && bytes[pos + 3] === DASH) {
    return after(bytes, pos + 4, DASH, DASH, GREATER);
  }
  if (bytes[pos + 2] === BRACKET) return after(bytes, pos + 9, 0x5d, 0x5d, GREATER);
  throw new XmlFault('doctype');
}

function after(bytes: Uint8Array, from: number, ...mark: readonly number[]): number {
  const [first = 0] = mark;
  for (let pos = bytes.indexOf(first, from); pos >= 0; pos = bytes.indexOf(first, pos + 1)) {
    if (mark.every((byte, index) => bytes[pos + index] === byte)) return pos + mark.length;
  }
  return fault();
}

/** White space, comments and instructions outside the root element. */
function skipMisc(bytes: Uint8Array, from: number): number {
  let pos = from;
  for (;;) {
    while (isSpace(bytes[pos])) pos++;
    const next = bytes[pos + 1];
    if (bytes[pos] !== LESS || (next !== BANG && next !== QUESTION)) return pos;
    pos = skipMarkup(bytes, pos);
  }
}

const fault = (): never => {
  throw new XmlFault('ill-formed');
};
