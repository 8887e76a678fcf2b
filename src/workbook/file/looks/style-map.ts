import { cellKey } from '../../snapshot';
import type { CellScanner } from '../sheet/cell-scanner';
import { digitsAt } from '../sheet/number-text';
import type { SheetDataScanner, SheetDataSink } from '../sheet/sheet-data-scanner';

/**
 * Which style each cell has, as a map that holds four bytes a cell: a map of objects for a sheet of a
 * million cells would cost more than the sheet. A cell that is absent has the style of its row or column.
 */
export class StyleMap implements ReadonlyMap<number, number>, SheetDataSink {
  private columns = new Uint16Array(1024);
  private styles = new Uint16Array(1024);
  private count = 0;
  /** Where the cells of a row begin and end in the arrays. */
  private readonly rows = new Map<number, { from: number; to: number; style?: number }>();

  constructor(private readonly columnStyles: ReadonlyMap<number, number>) {}

  row(scan: SheetDataScanner): void {
    const style = scan.styleAt > 0 ? digitsAt(scan.bytes, scan.styleAt) : undefined;
    const range = { from: this.count, to: this.count };
    this.rows.set(scan.row, style === undefined ? range : { ...range, style });
  }

  cell({ column, style }: CellScanner): void {
    if (this.count === this.columns.length) {
      this.columns = doubled(this.columns);
      this.styles = doubled(this.styles);
    }
    this.columns[this.count] = column;
    this.styles[this.count] = style;
    this.count++;
  }

  endRow({ row }: SheetDataScanner): void {
    const range = this.rows.get(row);
    if (range) range.to = this.count;
  }

  get(key: number): number | undefined {
    const column = key % cellKey(1, 0);
    const row = this.rows.get((key - column) / cellKey(1, 0));
    for (let index = row?.from ?? 0; index < (row?.to ?? 0); index++) {
      if (this.columns[index] === column) return this.styles[index];
    }
    return row?.style ?? this.columnStyles.get(column);
  }

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  /** Of the cells that are there. */
  get size(): number {
    return this.count;
  }

  *entries(): MapIterator<[number, number]> {
    for (const [row, { from, to }] of this.rows) {
      for (let index = from; index < to; index++) {
        yield [cellKey(row, this.columns[index] ?? 0), this.styles[index] ?? 0];
      }
    }
  }

  *keys(): MapIterator<number> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<number> {
    for (const [, style] of this.entries()) yield style;
  }

  [Symbol.iterator](): MapIterator<[number, number]> {
    return this.entries();
  }

  forEach(each: (style: number, key: number, map: ReadonlyMap<number, number>) => void): void {
    for (const [key, style] of this.entries()) each(style, key, this);
  }
}

function doubled(array: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(array.length * 2);
  larger.set(array);
  return larger;
}
