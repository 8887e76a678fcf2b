import { CELL_NUMBER, type Column } from '../../snapshot';
import type { Budget } from '../limits';

/** One column of a sheet while it is read: arrays that grow with the rows that hold values. */
export class ColumnBuilder {
  private kinds = new Uint8Array(0);
  private values = new Float64Array(0);
  private formats = new Uint16Array(0);
  length = 0;

  constructor(
    private readonly budget: Budget,
    /** How many rows the sheet claims to have; no more than a hint. */
    private readonly expected: number,
  ) {}

  put(row: number, kind: number, value: number, format: number): void {
    if (row >= this.kinds.length) this.grow(row + 1);
    if (row >= this.length) this.length = row + 1;
    this.kinds[row] = kind;
    this.values[row] = value;
    if (kind !== CELL_NUMBER || format === 0) return;
    // Columns of General, which are most, need no array for it.
    if (row >= this.formats.length) this.formats = resized(this.formats, this.kinds.length);
    this.formats[row] = format;
  }

  finish(): Column {
    const { length } = this;
    return {
      kinds: fitted(this.kinds, length),
      values: fitted(this.values, length),
      formats: fitted(this.formats, Math.min(length, this.formats.length)),
    };
  }

  private grow(rows: number): void {
    const doubled = Math.min(this.kinds.length * 2, 1048576);
    const size = Math.max(rows, doubled, rows <= this.expected ? this.expected : 0, 16);
    this.budget.addSlots(size - this.kinds.length);
    this.kinds = resized(this.kinds, size);
    this.values = resized(this.values, size);
  }
}

type Numbers = Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

function resized<T extends Numbers>(array: T, size: number): T;
function resized(array: Numbers, size: number): Numbers {
  const larger =
    array instanceof Uint8Array
      ? new Uint8Array(size)
      : array instanceof Uint16Array
        ? new Uint16Array(size)
        : new Float64Array(size);
  larger.set(array);
  return larger;
}

/** Without the unused end, which is given back where it is the larger part. */
function fitted<T extends Numbers>(array: T, length: number): T;
function fitted(array: Numbers, length: number): Numbers {
  return array.length > length * 1.5 ? array.slice(0, length) : array.subarray(0, length);
}
