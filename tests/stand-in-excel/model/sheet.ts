import { type Area, cellKey } from '../../../src/workbook/snapshot';
import { type Cell, EMPTY } from './cell';
import type { ConditionalFormat } from './conditional-format';
import { newPage, type Page } from './page';
import type { Style } from './style';
import type { Validation } from './validation';

const PLAIN: Style = {};

/** One sheet of the workbook that the stand-in has open. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  readonly cells = new Map<number, Cell>();
  readonly styles = new Map<number, Style>();
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  /** Rows that the filter hides, apart from those that a person hid. */
  filteredRows = new Set<number>();
  hiddenColumns = new Set<number>();
  filter: Area | undefined;
  /** Widths and heights in points. */
  readonly columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  conditionalFormats: ConditionalFormat[] = [];
  readonly page: Page = newPage();
  validations: Validation[] = [];
  frozenRows = 0;
  isProtected = false;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells.get(cellKey(row, column)) ?? EMPTY;
  }

  setCell(row: number, column: number, cell: Cell): void {
    const key = cellKey(row, column);
    const bare = cell.value === '' && cell.formula === undefined && !cell.quoted;
    if (bare) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  style(row: number, column: number): Style {
    return this.styles.get(cellKey(row, column)) ?? PLAIN;
  }

  restyle(row: number, column: number, change: Style): void {
    this.styles.set(cellKey(row, column), { ...this.style(row, column), ...change });
  }

  setStyle(row: number, column: number, style: Style): void {
    this.styles.set(cellKey(row, column), style);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** The merged area that holds the cell, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find(
      (area) =>
        area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    );
  }

  /** The smallest area with every cell that holds something; with formats too unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let area: Area | undefined;
    const add = (key: number): void => {
      const row = Math.floor(key / 16384);
      const column = key % 16384;
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    };
    for (const key of this.cells.keys()) add(key);
    if (!valuesOnly) for (const key of this.styles.keys()) add(key);
    return area;
  }
}
