import {
  CELL_BLANK,
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_NUMBER,
  CELL_TEXT,
  cellKey,
  type Area,
  type Column,
} from '../../snapshot';
import { isErrorText } from '../error-text';
import type { StringTable } from './string-table';

type Matrix = readonly (readonly unknown[])[];

const EMPTY: Column = {
  kinds: new Uint8Array(0),
  values: new Float64Array(0),
  formats: new Uint16Array(0),
};

/** Gathers the blocks of one sheet into columns. */
export class SheetColumns {
  readonly formulas = new Map<number, string>();
  private readonly columns: (Column | undefined)[];

  constructor(
    private readonly used: Area | undefined,
    private readonly strings: StringTable,
    private readonly formats: StringTable,
  ) {
    this.columns = new Array<Column | undefined>(used ? used.right + 1 : 0);
  }

  get rowCount(): number {
    return this.used ? this.used.bottom + 1 : 0;
  }

  /** Values, before anything else of their cells; gives back the columns that hold numbers. */
  addValues(area: Area, values: Matrix): ReadonlySet<number> {
    const numeric = new Set<number>();
    for (const [line, cells] of values.entries()) {
      for (const [place, value] of cells.entries()) {
        const column = area.left + place;
        this.setValue(area.top + line, column, value);
        if (typeof value === 'number') numeric.add(column);
      }
    }
    return numeric;
  }

  /** Number formats, and formulas where there are any, of cells whose values are known. */
  addRest(area: Area, numberFormat: Matrix, formulas?: Matrix): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = row - area.top;
      for (let column = area.left; column <= area.right; column += 1) {
        const place = column - area.left;
        const format = String(numberFormat[line]?.[place] ?? 'General');
        this.setRest(row, column, format, formulas?.[line]?.[place]);
      }
    }
  }

  finish(): readonly Column[] {
    return Array.from(this.columns, (column) => column ?? EMPTY);
  }

  private setValue(row: number, column: number, value: unknown): void {
    if (value === '' || value === null || value === undefined) return;
    const { kinds, values } = (this.columns[column] ??= this.newColumn());
    switch (typeof value) {
      case 'number':
        kinds[row] = CELL_NUMBER;
        values[row] = value;
        break;
      case 'boolean':
        kinds[row] = CELL_BOOLEAN;
        values[row] = value ? 1 : 0;
        break;
      case 'string':
        kinds[row] = CELL_TEXT;
        values[row] = this.strings.add(value);
        break;
      default:
        kinds[row] = CELL_BLANK;
    }
  }

  private setRest(row: number, column: number, format: string, formula: unknown): void {
    const data = this.columns[column];
    const kind = data?.kinds[row] ?? CELL_BLANK;
    const text = kind === CELL_TEXT ? this.strings.texts[data?.values[row] ?? -1] : undefined;
    const computed = isFormula(formula, text);
    if (computed) this.formulas.set(cellKey(row, column), formula.slice(1));
    if (!data) return;
    if (kind === CELL_NUMBER) data.formats[row] = this.formats.add(format);
    // Typed into a cell of text, #N/A is a text; anywhere else Excel makes it the error.
    const isError = text !== undefined && isErrorText(text) && (computed || format !== '@');
    if (isError) data.kinds[row] = CELL_ERROR;
  }

  private newColumn(): Column {
    return {
      kinds: new Uint8Array(this.rowCount),
      values: new Float64Array(this.rowCount),
      formats: new Uint16Array(this.rowCount),
    };
  }
}

/** A text that begins with `=` is given back by both; a formula hardly ever shows itself. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value;
