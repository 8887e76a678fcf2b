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

/** Matrices of a block as Excel gives them. */
export interface Contents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

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

  add(area: Area, { values, formulas, numberFormat }: Contents): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = row - area.top;
      for (let column = area.left; column <= area.right; column += 1) {
        const place = column - area.left;
        const value = values[line]?.[place];
        const formula = formulas[line]?.[place];
        const format = String(numberFormat[line]?.[place] ?? 'General');
        const computed = isFormula(formula, value);
        if (computed) this.formulas.set(cellKey(row, column), formula.slice(1));
        this.set(row, column, value, format, computed);
      }
    }
  }

  finish(): readonly Column[] {
    return Array.from(this.columns, (column) => column ?? EMPTY);
  }

  private set(
    row: number,
    column: number,
    value: unknown,
    format: string,
    computed: boolean,
  ): void {
    if (value === '' || value === null || value === undefined) return;
    const { kinds, values, formats } = (this.columns[column] ??= this.newColumn());
    switch (typeof value) {
      case 'number':
        kinds[row] = CELL_NUMBER;
        values[row] = value;
        formats[row] = this.formats.add(format);
        break;
      case 'boolean':
        kinds[row] = CELL_BOOLEAN;
        values[row] = value ? 1 : 0;
        break;
      case 'string':
        // Typed into a cell of text, #N/A is a text; anywhere else Excel makes it the error.
        kinds[row] = isErrorText(value) && (computed || format !== '@') ? CELL_ERROR : CELL_TEXT;
        values[row] = this.strings.add(value);
        break;
      default:
        kinds[row] = CELL_BLANK;
    }
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
