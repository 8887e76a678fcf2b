import type { CellContent } from '../workbook/edit';
import type { CellStyle, LayoutCell, PrintSetup, SheetLayout } from '../workbook/sheet-layout';
import type { Area } from '../workbook/snapshot';
import { pageBreaks } from './page-breaks';
import { heightOf } from './text-size';

/** What stands in one cell, or in several of a row merged into one. */
export interface DraftCell {
  readonly from: number;
  /** The last column of the merge; `from` where it is left out. */
  readonly to?: number;
  /** A formula over rows that are not yet drawn is asked for when the sheet is done. */
  readonly content: CellContent | (() => CellContent);
  readonly style: CellStyle;
  readonly link?: { readonly sheet: string; readonly cell: string };
}

const BLANK: CellContent = { kind: 'blank' };

/** A sheet drawn row by row from the top: merges, borders and heights come by themselves. */
export class SheetDraft {
  private readonly drawn: LayoutCell[] = [];
  /** Cells whose content is asked for at the end, by their place among those drawn. */
  private readonly open = new Map<number, () => CellContent>();
  private readonly merges: Area[] = [];
  private readonly heights: number[] = [];
  private readonly kept = new Set<number>();

  constructor(
    private readonly widths: readonly number[],
    /** What is done to every text before it is drawn, e.g. masking for the public. */
    private readonly edit: (text: string) => string = (text) => text,
  ) {}

  /** The row that is drawn next, from 0. */
  get nextRow(): number {
    return this.heights.length;
  }

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  /** Draws one row and gives its index. The height is that of its tallest text. */
  row(cells: readonly DraftCell[], height = 0): number {
    const row = this.nextRow;
    let tallest = height;
    for (const { from, to = from, content, style, link } of cells) {
      if (typeof content === 'function') this.open.set(this.drawn.length, content);
      const own = typeof content === 'function' ? BLANK : this.edited(content);
      const column = from;
      this.drawn.push(
        link ? { row, column, style, link, content: own } : { row, column, style, content: own },
      );
      if (to > from) {
        this.merges.push({ top: row, left: from, bottom: row, right: to });
        // Borders belong to every cell of a merge.
        for (let column = from + 1; style.border && column <= to; column++) {
          this.drawn.push({ row, column, style, content: BLANK });
        }
      }
      const wide = this.width(from, to);
      tallest = Math.max(tallest, heightOf(textOf(own), wide, style.font?.size ?? 11));
    }
    this.heights.push(tallest);
    return row;
  }

  /** One text across the sheet, without lines. */
  line(text: string, style: CellStyle, height = 0): number {
    const content: CellContent = text === '' ? { kind: 'blank' } : { kind: 'text', text };
    return this.row([{ from: 0, to: this.lastColumn, content, style }], height);
  }

  /** Keeps the row drawn last on one page with the next. */
  keepWithNext(): void {
    this.kept.add(this.nextRow - 1);
  }

  /** Where pages begin among the rows drawn so far. */
  pageBreaks(): readonly number[] {
    return pageBreaks(this.heights, this.widths, this.kept);
  }

  layout(name: string, print: PrintSetup, freezeRows?: number): SheetLayout {
    for (const [index, content] of this.open) {
      const cell = this.drawn[index];
      if (cell) this.drawn[index] = { ...cell, content: content() };
    }
    return {
      name,
      cells: this.drawn,
      merges: this.merges,
      columnWidths: this.widths,
      rowHeights: new Map(this.heights.entries()),
      ...(freezeRows !== undefined && { freezeRows }),
      print,
    };
  }

  private edited(content: CellContent): CellContent {
    return content.kind === 'text' ? { kind: 'text', text: this.edit(content.text) } : content;
  }

  private width(from: number, to: number): number {
    let sum = 0;
    for (let column = from; column <= to; column++) sum += this.widths[column] ?? 0;
    return sum;
  }
}

export const textContent = (text: string): CellContent =>
  text === '' ? { kind: 'blank' } : { kind: 'text', text };

export const numberContent = (value: number): CellContent => ({ kind: 'number', value });

const textOf = (content: CellContent): string => (content.kind === 'text' ? content.text : '');
