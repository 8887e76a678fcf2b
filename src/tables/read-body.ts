import type { FieldId } from './fields';
import { filledColumns, isHeader, type Band } from './find-header';
import { footerTexts, headTop } from './head-lines';
import type { HeaderBlock } from './header-block';
import type { HeaderWords } from './header-words';
import { isLabelLine } from './label-line';
import {
  isExampleMark,
  isLoneEntry,
  isOpenNumber,
  isSigner,
  isSumOfRows,
  numbersColumns,
  tellsHowToFill,
} from './odd-rows';
import { repeatedHeader } from './repeated-header';
import type { SheetGrid } from './sheet-grid';
import type {
  FooterText,
  SkippedRow,
  StructureNote,
  TableColumn,
  TableKind,
  TableRow,
} from './table';
import { totalLabel, type TotalLabel } from './total-label';

export interface TotalLine {
  readonly row: number;
  readonly label: TotalLabel;
  /** Rows of the list above it. */
  readonly rowsBefore: number;
}

export interface Body {
  readonly rows: readonly TableRow[];
  readonly totals: readonly TotalLine[];
  readonly skipped: readonly SkippedRow[];
  readonly footers: readonly FooterText[];
  readonly sections: readonly FooterText[];
  readonly notes: readonly StructureNote[];
  /** The row after the last that belongs to the list. */
  readonly end: number;
}

export interface BodyContext {
  readonly grid: SheetGrid;
  readonly words: HeaderWords;
  readonly header: HeaderBlock;
  readonly columns: readonly TableColumn[];
  readonly kind: TableKind;
  readonly title: string;
  readonly band: Band;
}

/** A line whose meaning shows only in what follows it. */
interface Waiting {
  readonly row: number;
  readonly cells: readonly number[];
  /** What it is if a row of the list follows. */
  readonly inside: 'separator' | 'row' | 'blank' | 'footer' | 'title';
}

const ROWS_A_SLICE = 4000;
const MOST_BLANKS = 200;

/** Goes down the rows under a header to the end of the list; yields now and then. */
export function* readBody(context: BodyContext): Generator<void, Body> {
  const reader = new BodyReader(context);
  const { header, band } = context;
  let row = header.last + 1;
  while (row <= band.bottom) {
    const height = reader.take(row);
    if (height === 0) break;
    row += height;
    if ((row - header.last) % ROWS_A_SLICE === 0) yield;
  }
  return reader.finish(Math.min(row, band.bottom + 1));
}

class BodyReader {
  private readonly rows: TableRow[] = [];
  private readonly totals: TotalLine[] = [];
  private readonly skipped: SkippedRow[] = [];
  private readonly footers: FooterText[] = [];
  private readonly sections: FooterText[] = [];
  private readonly notes: StructureNote[] = [];
  private waiting: Waiting[] = [];
  private blanks = 0;
  private footed = false;
  private lateRow = false;
  private nextList: number | undefined;
  private readonly left: number;
  private readonly right: number;
  private readonly seq: number;
  private readonly first: number;
  private readonly fieldAt = new Map<number, FieldId>();

  constructor(private readonly context: BodyContext) {
    const { columns, band } = context;
    this.first = columns[0]?.column ?? band.left;
    this.left = this.first;
    this.right = columns[columns.length - 1]?.column ?? band.right;
    this.seq = columns.find(({ field }) => field === 'seq')?.column ?? -1;
    for (const { column, field } of columns) if (field) this.fieldAt.set(column, field);
  }

  /** Takes one row, or the rows of a repeated header; 0 where another list begins. */
  take(row: number): number {
    const { grid, words, header, band } = this.context;
    const cells = filledColumns(grid, row, this.left, this.right);
    if (cells.length === 0) {
      // A stray entry a million rows below is no reason to list the blanks between.
      if (this.blanks >= MOST_BLANKS) return 1;
      this.blanks += 1;
      this.waiting.push({ row, cells, inside: 'blank' });
      return 1;
    }
    this.blanks = 0;
    const height = repeatedHeader(grid, header, row);
    if (height > 0) return this.takeHeader(row, height);
    if (row === header.last + 1) {
      if (numbersColumns(grid, row, cells)) return this.skip(row, 'column-numbers');
      if (tellsHowToFill(grid, row, cells)) return this.skip(row, 'example');
    }
    if (isLabelLine(grid, row, cells)) return this.takeFooter(row, cells);
    if (isHeader(grid, words, row, { left: this.left, right: this.right }, true)) {
      this.nextList = headTop(grid, row, this.lastTaken() + 1, band);
      return 0;
    }
    const label = totalLabel(grid, row, cells) ?? isSumOfRows(grid, row, cells);
    if (label) return this.takeTotal(row, label);
    return this.takeEntry(row, cells);
  }

  finish(last: number): Body {
    // What stands from there on is the head of the next list.
    const end = this.nextList ?? last;
    for (const { row, cells, inside } of this.waiting) {
      if (inside === 'blank' || row >= end) continue;
      if (inside === 'row' && !this.signs(row, cells)) this.addRow(row);
      else this.addFooter(row, cells, 'footer');
    }
    const { rows, totals, skipped, footers, sections, notes } = this;
    return { rows, totals, skipped, footers, sections, notes, end };
  }

  private takeHeader(row: number, height: number): number {
    for (const { row: at, cells, inside } of this.waiting) {
      if (inside === 'blank') this.skipped.push({ row: at, reason: 'blank' });
      else if (inside === 'footer') this.addFooter(at, cells, 'footer');
      else if (inside === 'row' && !this.isTitle(at, cells)) this.addRow(at);
      else this.skipped.push({ row: at, reason: 'repeated-title' });
    }
    this.waiting = [];
    for (let at = row; at < row + height; at += 1) {
      this.skipped.push({ row: at, reason: 'repeated-header' });
    }
    this.notes.push({
      code: 'repeated-header-skipped',
      row,
      column: this.first,
      params: { text: '' },
    });
    this.footed = false;
    this.lateRow = false;
    return height;
  }

  private takeFooter(row: number, cells: readonly number[]): number {
    this.waiting.push({ row, cells, inside: 'footer' });
    this.footed = true;
    return 1;
  }

  private takeTotal(row: number, label: TotalLabel): number {
    this.settle();
    this.totals.push({ row, label, rowsBefore: this.rows.length });
    return 1;
  }

  private takeEntry(row: number, cells: readonly number[]): number {
    const { grid } = this.context;
    const [first] = cells;
    if (first !== undefined && isExampleMark(grid.text(row, first)) && cells.length > 1) {
      return this.skip(row, 'example');
    }
    if (cells.length === 1 && first === this.seq && isOpenNumber(grid, row, this.seq)) {
      return this.skip(row, 'unfilled');
    }
    const single = this.singleLine(row, cells);
    if (single) {
      this.waiting.push({ row, cells, inside: single });
      return 1;
    }
    this.settle();
    if (this.footed && !this.lateRow && first !== undefined) {
      const text = cells.map((column) => grid.text(row, column)).join(' ');
      this.notes.push({ code: 'row-after-footer', row, column: first, params: { text } });
      this.lateRow = true;
    }
    this.addRow(row);
    return 1;
  }

  /** What a line of one cell is, if it is no row of its own. */
  private singleLine(row: number, cells: readonly number[]): Waiting['inside'] | undefined {
    const { grid, kind, columns } = this.context;
    const [column] = cells;
    if (cells.length > 1 || column === undefined) {
      return this.isTitle(row, cells) ? 'title' : undefined;
    }
    if (this.isTitle(row, cells)) return 'title';
    const merge = grid.mergeAt(row, column);
    const width = this.right - this.left + 1;
    const wide = merge !== undefined && (merge.right - merge.left + 1) * 2 > width && width > 1;
    if (wide) return this.footed ? 'footer' : 'separator';
    if (grid.stringId(row, column) < 0) return undefined;
    if (this.footed) return 'footer';
    if (kind === 'register' || columns.length < 2) return undefined;
    return isLoneEntry(
      grid.text(row, column),
      column === this.first,
      this.fieldAt.get(column),
      this.seq >= 0,
    );
  }

  /** A name of an office that ends the sheet, away from the column of such names. */
  private signs(row: number, [column]: readonly number[]): boolean {
    if (column === undefined) return false;
    const field = this.fieldAt.get(column);
    if (field === 'unit' || field === 'school' || field === 'office') return false;
    return isSigner(this.context.grid.text(row, column));
  }

  private isTitle(row: number, cells: readonly number[]): boolean {
    const [column] = cells;
    if (column === undefined || cells.length > 2) return false;
    const text = this.context.grid.text(row, column);
    return text.length >= 4 && this.context.title.split('\n').includes(text);
  }

  /** A row of the list follows: what waited stands inside the list. */
  private settle(): void {
    const { grid } = this.context;
    for (const { row, cells, inside } of this.waiting) {
      if (inside === 'row') this.addRow(row);
      else if (inside === 'footer') this.addFooter(row, cells, 'footer');
      else if (inside === 'title') this.skipped.push({ row, reason: 'repeated-title' });
      else {
        this.skipped.push({ row, reason: inside });
        if (inside === 'separator') this.sections.push(...footerTexts(grid, row, cells));
      }
    }
    this.waiting = [];
  }

  private addRow(row: number): void {
    this.rows.push({ row, hidden: this.context.grid.sheet.hiddenRows.has(row) });
  }

  private addFooter(row: number, cells: readonly number[], reason: SkippedRow['reason']): void {
    this.footers.push(...footerTexts(this.context.grid, row, cells));
    this.skipped.push({ row, reason });
  }

  private skip(row: number, reason: SkippedRow['reason']): number {
    this.settle();
    this.skipped.push({ row, reason });
    return 1;
  }

  private lastTaken(): number {
    const last = (lines: readonly { readonly row: number }[]): number =>
      lines[lines.length - 1]?.row ?? -1;
    return Math.max(
      this.context.header.last,
      last(this.rows),
      last(this.totals),
      last(this.skipped),
    );
  }
}
