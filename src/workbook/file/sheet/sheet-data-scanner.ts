import { GREATER, isSpace, SLASH, type XmlElement } from '../xml/element';
import { parseElement, skipAttribute, type ParseBounds } from '../xml/parse';
import { TagMatcher } from '../xml/tag-matcher';
import { XmlFault } from '../xml/text';
import { attributeValueStart, CellScanner } from './cell-scanner';
import type { ItemScanner } from './read-in-pieces';

/** Called for each row and cell in document order; what was found stands in the scanners' fields. */
export interface SheetDataSink {
  /** Before the first row, with the element `sheetData` and what stands before it. */
  begin?(data: XmlElement): void;
  row?(scan: SheetDataScanner): void;
  cell(cell: CellScanner, row: number): void;
  /** After the last cell of a row: `innerEnd` and `end` are known. */
  endRow?(scan: SheetDataScanner): void;
}

const MAX_ROW = 1048575;
const ROW = [0x72, 0x6f, 0x77];
const [R, S, H, T, I] = [0x72, 0x73, 0x68, 0x74, 0x69];

/**
 * Reads `<sheetData>` (ECMA-376 part 1, 18.3.1.80) as bytes: no object and no string per cell. What is
 * unusual (comments, other namespaces, cells without an address) costs time, never correctness.
 */
export class SheetDataScanner implements ItemScanner {
  row = -1;
  start = 0;
  tagEnd = 0;
  /** Of the row's end tag. */
  innerEnd = 0;
  end = 0;
  selfClosed = false;
  /** Where the values of these attributes begin; 0 where the row has none. */
  hiddenAt = 0;
  heightAt = 0;
  styleAt = 0;

  /** After the last row that was read whole. */
  done = 0;

  private readonly tags: TagMatcher;
  private readonly cell: CellScanner;

  constructor(
    readonly bytes: Uint8Array,
    /** Of the element `sheetData`. */
    prefix: string,
    private readonly bounds: ParseBounds,
    private readonly sink: SheetDataSink,
    /** The last row that stood before these bytes: one without a number follows it. */
    public lastRow = -1,
  ) {
    this.tags = new TagMatcher(bytes, prefix);
    this.cell = new CellScanner(bytes, prefix, this.tags, bounds);
  }

  /** From after the start tag of sheetData; gives the position of its end tag, or the end of the bytes. */
  scan(from: number): number {
    const { bytes, tags } = this;
    for (this.done = from; this.done < bytes.length; this.lastRow = this.row) {
      const pos = tags.nextTag(this.done);
      if (bytes[pos + 1] === SLASH) return pos;
      this.row = this.lastRow;
      this.done = tags.starts(pos, ROW) ? this.readRow(pos) : this.skip(pos);
    }
    return this.done;
  }

  private readRow(start: number): number {
    this.start = start;
    this.row++;
    this.readAttributes(start + this.tags.length + 4);
    if (this.row > MAX_ROW) fault();
    this.sink.row?.(this);
    if (this.selfClosed) {
      this.innerEnd = this.end = this.tagEnd;
    } else {
      this.innerEnd = this.readCells(this.tagEnd);
      this.end = this.tags.afterEnd(this.innerEnd, ROW);
    }
    this.sink.endRow?.(this);
    return this.end;
  }

  private readAttributes(from: number): void {
    const { bytes } = this;
    this.hiddenAt = this.heightAt = this.styleAt = 0;
    let pos = from;
    for (;;) {
      while (isSpace(bytes[pos])) pos++;
      const byte = bytes[pos];
      if (byte === GREATER || byte === SLASH) break;
      const end = skipAttribute(bytes, pos);
      if (byte === R) {
        const start = attributeValueStart(bytes, pos + 1);
        if (start > 0) this.row = this.rowNumber(start, end - 1) - 1;
      } else if (byte === S) {
        this.styleAt = Math.max(this.styleAt, attributeValueStart(bytes, pos + 1));
      } else if (byte === H && bytes[pos + 1] === T) {
        this.heightAt = Math.max(0, attributeValueStart(bytes, pos + 2));
      } else if (byte === H && bytes[pos + 1] === I) {
        this.hiddenAt = Math.max(0, attributeValueStart(bytes, pos + 6));
      }
      pos = end;
    }
    this.selfClosed = bytes[pos] === SLASH;
    this.tagEnd = pos + (this.selfClosed ? 2 : 1);
    if (bytes[this.tagEnd - 1] !== GREATER) fault();
  }

  /** All cells of a row; gives the position of the row's end tag. */
  private readCells(from: number): number {
    const { bytes, tags, cell, sink, row } = this;
    cell.column = -1;
    let pos = from;
    for (;;) {
      pos = tags.nextTag(pos);
      if (bytes[pos + 1] === SLASH) return pos;
      if (cell.startsAt(pos)) {
        pos = cell.read(pos);
        sink.cell(cell, row);
      } else {
        pos = this.skip(pos);
      }
    }
  }

  private skip(pos: number): number {
    return parseElement(this.bytes, pos, this.bounds).end;
  }

  private rowNumber(start: number, end: number): number {
    let value = 0;
    for (let pos = start; pos < end; pos++) {
      const digit = (this.bytes[pos] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) fault();
      value = value * 10 + digit;
    }
    return value > 0 ? value : fault();
  }
}

const fault = (): never => {
  throw new XmlFault('ill-formed');
};
