import { parseArea } from '../../../../src/workbook/address';
import type { Area } from '../../../../src/workbook/snapshot';
import type { Sheet } from '../../model/sheet';
import type { Play } from '../play';
import { RichApiError } from '../rich-api-error';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A range of the open workbook. Its area moves when rows are inserted above it. */
export class RangeRef {
  constructor(
    readonly play: Play,
    readonly sheet: Sheet,
    public area: Area,
  ) {
    const { top, left, bottom, right } = area;
    if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || top > bottom) {
      throw new RichApiError('InvalidArgument', 'The range lies outside the sheet.');
    }
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  at(area: Partial<Area>): RangeRef {
    return new RangeRef(this.play, this.sheet, { ...this.area, ...area });
  }

  /** A matrix of what every cell gives; Excel refuses more than five million cells at a time. */
  map<T>(give: (row: number, column: number) => T): T[][] {
    if (this.rows * this.columns > 5_000_000) {
      throw new RichApiError('RangeExceedsLimit', 'A range of more than 5,000,000 cells.');
    }
    const matrix: T[][] = [];
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      const line: T[] = [];
      for (let column = this.area.left; column <= this.area.right; column += 1) {
        line.push(give(row, column));
      }
      matrix.push(line);
    }
    return matrix;
  }

  each(visit: (row: number, column: number) => void): void {
    this.map(visit);
  }
}

/** The range that an argument of a method is. */
export function rangeArgument(value: unknown, play: Play, sheet: Sheet): RangeRef {
  const target =
    typeof value === 'object' && value !== null && 'target' in value ? value.target : undefined;
  if (target instanceof RangeRef) return target;
  if (typeof value === 'string') return rangeOf(play, sheet, value);
  throw new RichApiError('InvalidArgument', 'The argument is no range.');
}

/** The range of an address: `A1`, `A1:C3`, `2:5`, `B:D`, with `$` and a sheet allowed. */
export function rangeOf(play: Play, sheet: Sheet, address: string): RangeRef {
  const cells = address.replace(/^.*!/, '').replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(cells);
  if (rows) {
    const top = Number(rows[1]) - 1;
    return new RangeRef(play, sheet, {
      top,
      left: 0,
      bottom: Number(rows[2]) - 1,
      right: LAST_COLUMN,
    });
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(cells);
  const area = parseArea(columns ? `${columns[1]}1:${columns[2]}1` : cells);
  if (!area) throw new RichApiError('InvalidArgument', `${address} is no address.`);
  return new RangeRef(play, sheet, columns ? { ...area, bottom: LAST_ROW } : area);
}
