import type { DateSystem } from '../../../reading/written';
import {
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_NUMBER,
  CELL_TEXT,
  cellKey,
  type Area,
  type Column,
} from '../../snapshot';
import { parseArea } from '../../address';
import type { Budget } from '../limits';
import type { CellFormats } from '../styles/cell-formats';
import { ascii, type XmlElement } from '../xml/element';
import { decodeContent, sliceText, unescapeXstring, XmlFault } from '../xml/text';
import {
  TYPE_BOOLEAN,
  TYPE_DATE,
  TYPE_ERROR,
  TYPE_INLINE,
  TYPE_NUMBER,
  TYPE_SHARED,
  type CellScanner,
} from './cell-scanner';
import { ColumnBuilder } from './column-builder';
import { isoSerial } from './iso-serial';
import { numberAt } from './number-text';
import { addRichText, addText } from './cell-text';
import { SharedFormula } from './shared-formula';
import type { SheetDataScanner, SheetDataSink } from './sheet-data-scanner';
import type { TextPool } from './text-pool';

const ROWS_BETWEEN_CHECKS = 4096;
const ONE = 0x31;
const LETTER_T = 0x74;

/** What all sheets of a workbook share while they are read. */
export interface ReadingBook {
  readonly pool: TextPool;
  /** How many of the pool's texts are shared strings: a cell may name no other. */
  readonly sharedStrings: number;
  readonly formats: CellFormats;
  readonly dateSystem: DateSystem;
  readonly budget: Budget;
}

/** Puts the values of a sheet into columns as the scanner comes upon them. */
export class ValueSink implements SheetDataSink {
  readonly hiddenRows = new Set<number>();
  readonly formulas = new Map<number, string>();
  /** Areas of array formulas with the text of each: only the first cell carries it in the file. */
  readonly arrays: { readonly area: Area; readonly text: string }[] = [];
  private readonly builders: ColumnBuilder[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private cells = 0;
  private rows = 0;
  private expectedRows = 0;

  constructor(
    private readonly book: ReadingBook,
    private readonly partBytes: number,
  ) {}

  /** The last row of `<dimension>`, where it is one that so many bytes could hold. */
  begin({ parent }: XmlElement): void {
    const reference = parent?.child('dimension')?.attribute('ref') ?? '';
    const rows = (parseArea(reference)?.bottom ?? -1) + 1;
    this.expectedRows = rows * 40 < this.partBytes ? rows : 0;
  }

  row(scan: SheetDataScanner): void {
    const { bytes } = scan;
    const hidden = scan.hiddenAt > 0 && isOn(bytes[scan.hiddenAt]);
    // A row of no height is hidden too: 0, 0.0 or nothing before the closing quote.
    const flat =
      scan.heightAt > 0 && /^[0.]+["']/.test(ascii(bytes, scan.heightAt, scan.heightAt + 5));
    if (hidden || flat) this.hiddenRows.add(scan.row);
    if (++this.rows % ROWS_BETWEEN_CHECKS === 0) {
      this.book.budget.checkTime();
      this.book.budget.addCells(this.cells);
      this.cells = 0;
    }
  }

  cell(cell: CellScanner, row: number): void {
    if (cell.formulaStart >= 0) this.readFormula(cell, row);
    const { bytes, valueStart, valueEnd } = cell;
    if (cell.type === TYPE_INLINE) {
      this.readInline(cell, row);
    } else if (valueStart < valueEnd) {
      switch (cell.type) {
        case TYPE_SHARED:
          this.put(cell, row, CELL_TEXT, this.sharedString(bytes, valueStart, valueEnd), 0);
          break;
        case TYPE_NUMBER:
          this.putNumber(cell, row, numberAt(bytes, valueStart, valueEnd));
          break;
        case TYPE_BOOLEAN:
          this.put(cell, row, CELL_BOOLEAN, isOn(bytes[valueStart]) ? 1 : 0, 0);
          break;
        case TYPE_DATE:
          this.readDate(cell, row);
          break;
        default:
          this.readText(cell, row, cell.type === TYPE_ERROR ? CELL_ERROR : CELL_TEXT);
      }
    }
  }

  finish(): { columns: Column[]; rowCount: number } {
    this.book.budget.addCells(this.cells);
    const columns = Array.from(this.builders, (builder) => builder.finish());
    this.spreadArrays();
    return {
      columns,
      rowCount: columns.reduce((most, { kinds }) => Math.max(most, kinds.length), 0),
    };
  }

  private put(cell: CellScanner, row: number, kind: number, value: number, format: number): void {
    const { column } = cell;
    while (this.builders.length <= column) {
      this.builders.push(new ColumnBuilder(this.book.budget, this.expectedRows));
    }
    this.builders[column]?.put(row, kind, value, format);
    this.cells++;
  }

  private putNumber(cell: CellScanner, row: number, value: number): void {
    this.put(cell, row, CELL_NUMBER, value, this.book.formats.byStyle[cell.style] ?? 0);
  }

  private sharedString(bytes: Uint8Array, start: number, end: number): number {
    const index = numberAt(bytes, start, end);
    if (!Number.isInteger(index) || index < 0 || index >= this.book.sharedStrings)
      throw new XmlFault('ill-formed');
    return index;
  }

  /** The result of a formula that is text, or an error. */
  private readText(cell: CellScanner, row: number, kind: number): void {
    const { pool } = this.book;
    addText(pool, cell.bytes, cell.valueStart, cell.valueEnd, cell.valuePreserved);
    if (pool.pending > 0) this.put(cell, row, kind, pool.intern(), 0);
  }

  private readInline(cell: CellScanner, row: number): void {
    const { pool } = this.book;
    if (cell.textStart >= 0) addText(pool, cell.bytes, cell.textStart, cell.textEnd, false);
    else if (cell.inline) addRichText(pool, cell.inline);
    if (pool.pending > 0) this.put(cell, row, CELL_TEXT, pool.intern(), 0);
  }

  private readDate(cell: CellScanner, row: number): void {
    const text = sliceText(cell.bytes, cell.valueStart, cell.valueEnd);
    const serial = isoSerial(text, this.book.dateSystem) ?? Number(text);
    if (!Number.isFinite(serial)) throw new XmlFault('ill-formed');
    this.putNumber(cell, row, serial);
  }

  private readFormula(cell: CellScanner, row: number): void {
    const { formula, formulaStart, formulaEnd } = cell;
    const text = unescapeXstring(decodeContent(sliceText(cell.bytes, formulaStart, formulaEnd)));
    const key = cellKey(row, cell.column);
    const group = formula?.attribute('si');
    const type = formula?.attribute('t');
    if (type === 'shared' && group !== undefined) {
      if (text !== '') this.shared.set(group, new SharedFormula(text, row, cell.column));
      this.setFormula(key, this.shared.get(group)?.at(row, cell.column) ?? '');
      return;
    }
    const area = type === 'array' ? parseArea(formula?.attribute('ref') ?? '') : undefined;
    if (area) this.arrays.push({ area, text });
    this.setFormula(key, text);
  }

  private setFormula(key: number, text: string): void {
    this.book.budget.addFormula(text.length);
    this.formulas.set(key, text);
  }

  /** The other cells of an array formula are formulas too, as far as they hold values. */
  private spreadArrays(): void {
    for (const { area, text } of this.arrays) {
      for (let column = area.left; column <= area.right; column++) {
        const rows = this.builders[column]?.length ?? 0;
        if (column >= this.builders.length) break;
        for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row++) {
          const key = cellKey(row, column);
          if (!this.formulas.has(key)) this.setFormula(key, text);
        }
      }
    }
  }
}

/** `1` or `true`. */
const isOn = (byte: number | undefined): boolean => byte === ONE || byte === LETTER_T;
