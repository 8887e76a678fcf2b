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

/** A sheet drawn row by row from the top: merges, borders and heights come by themselves. */
export class SheetDraft {
  private readonly drawn: (Omit<LayoutCell, 'content'> & Pick<DraftCell, 'content'>)[] = [];
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
      const own = typeof content === 'function' ? content : this.edited(content);
      this.drawn.push({ row, column: from, content: own, style, ...(link && { link }) });
      if (to > from) {
        this.merges.push({ top: row, left: from, bottom: row, right: to });
        // Borders belong to every cell of a merge.
        for (let column = from + 1; style.border && column <= to; column++) {
          this.drawn.push({ row, column, content: { kind: 'blank' }, style });
        }
      }
      const text = typeof own === 'function' ? '' : textOf(own);
      tallest = Math.max(tallest, heightOf(text, this.width(from, to), style.font?.size ?? 11));
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
    return {
      name,
      cells: this.drawn.map(({ content, ...cell }) => ({
        ...cell,
        content: typeof content === 'function' ? content() : content,
      })),
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
    return this.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
  }
}

export const textContent = (text: string): CellContent =>
  text === '' ? { kind: 'blank' } : { kind: 'text', text };

export const numberContent = (value: number): CellContent => ({ kind: 'number', value });

const textOf = (content: CellContent): string => (content.kind === 'text' ? content.text : '');
