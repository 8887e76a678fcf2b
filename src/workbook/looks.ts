import type { MarkLevel } from './edit';

/** How cells look, read only by those who draw (the preview of the page). */
export interface Looks {
  /**
   * Widths by column in characters as a file counts them, padding included (18.3.1.13); absent is the
   * sheet's default.
   */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** Heights in points by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /**
   * Index into `styles` by `cellKey(row, column)`; a blank cell has that of its row or column. Ask
   * with `get`: going through all of it may be a million cells.
   */
  readonly cellStyles: ReadonlyMap<number, number>;
  readonly styles: readonly CellLook[];
  /** Our marks that stand on the sheet and whose cell still says what was checked, by `cellKey`. */
  readonly marks: ReadonlyMap<number, MarkLevel>;
}

export interface CellLook {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** #rrggbb */
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: { top?: boolean; right?: boolean; bottom?: boolean; left?: boolean };
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
}
