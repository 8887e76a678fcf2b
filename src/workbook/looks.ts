import type { MarkLevel } from './edit';

/** How cells look, read only by those who draw (the preview of the page). */
export interface Looks {
  /** Widths in characters by column; undefined is the sheet's default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** Heights in points by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** Index into `styles` by `cellKey(row, column)`. */
  readonly cellStyles: ReadonlyMap<number, number>;
  readonly styles: readonly CellLook[];
  /** Our marks that stand on the sheet, by `cellKey`. */
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
