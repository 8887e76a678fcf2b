import type { Body, BodyContext, TotalLine } from './body';
import { filledColumns, isHeader } from './find-header';
import { footerTexts, headTop } from './head-lines';
import { isGroupLine, isLabelLine } from './label-line';
import { LoneLines, type Inside } from './lone-lines';
import {
  isExampleMark,
  isOpenNumber,
  isSection,
  isSumOfRows,
  numbersColumns,
  tellsHowToFill,
} from './odd-rows';
import { repeatedHeader } from './repeated-header';
import type { FooterText, SkippedRow, StructureNote, TableRow } from './table';
import { totalLabel, type TotalLabel } from './total-label';

/** A line whose meaning shows only in what follows it. */
interface Waiting {
  readonly row: number;
  readonly cells: readonly number[];
  /** What it is if a row of the list follows. */
  readonly inside: Inside | 'blank';
}

const ROWS_A_SLICE = 250;
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
  return reader.finish();
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
  /** The columns that the last row filled. */
  private above: readonly number[] = [];
  private footed = false;
  private lateRow = false;
  private nextList: number | undefined;
  private readonly left: number;
  private readonly right: number;
  private readonly seq: number;
  private readonly first: number;
  private readonly lone: LoneLines;

  constructor(private readonly context: BodyContext) {
    const { columns, band } = context;
    this.first = columns[0]?.column ?? band.left;
    this.left = this.first;
    this.right = columns[columns.length - 1]?.column ?? band.right;
    this.seq = columns.find(({ field }) => field === 'seq')?.column ?? -1;
    this.lone = new LoneLines(context);
  }

  /** Takes one row, or the rows of a repeated header; 0 where another list begins. */
  take(row: number): number {
    const { grid, header } = this.context;
    const cells = filledColumns(grid, row, this.left, this.right, this.above);
    if (cells.length === 0) return this.takeBeside(row);
    this.above = cells;
    this.blanks = 0;
    const height = repeatedHeader(grid, header, row);
    if (height > 0 && this.isOtherTitle()) return this.endBefore(row);
    if (height > 0) return this.takeHeader(row, height);
    if (row === header.last + 1) {
      if (numbersColumns(grid, row, cells)) return this.skip(row, 'column-numbers');
      if (tellsHowToFill(grid, row, cells)) return this.skip(row, 'example');
    }
    if (isGroupLine(grid, row, cells)) {
      this.waiting.push({ row, cells, inside: 'separator' });
      return 1;
    }
    if (isLabelLine(grid, row, cells)) return this.takeFooter(row, cells);
    if (this.isNextHeader(row)) return this.endBefore(row);
    const label = totalLabel(grid, row, cells) ?? isSumOfRows(grid, row, cells);
    if (label) return this.takeTotal(row, label);
    return this.takeEntry(row, cells);
  }

  finish(): Body {
    // What stands from there on is the head of the next list.
    const end = this.nextList ?? Infinity;
    for (const { row, cells, inside } of this.waiting) {
      if (inside === 'blank' || row >= end) continue;
      if (inside === 'row' && !this.lone.signs(row, cells)) this.addRow(row);
      else this.addFooter(row, cells, 'footer');
    }
    const { rows, totals, skipped, footers, sections, notes } = this;
    return {
      rows,
      totals,
      skipped,
      footers,
      sections,
      notes,
      ...(this.nextList !== undefined && { next: this.nextList }),
    };
  }

  private isNextHeader(row: number): boolean {
    const { grid, words, whole } = this.context;
    const own = { left: this.left, right: this.right };
    return isHeader(grid, words, row, own, true) && isHeader(grid, words, row, whole);
  }

  /** 互查问题清单 below 自查问题清单, under the same headings: a title of its own begins a list. */
  private isOtherTitle(): boolean {
    const { grid, titles } = this.context;
    const lines = this.waiting.filter(({ inside }) => inside === 'separator' || inside === 'title');
    const last = lines[lines.length - 1];
    const [column] = last?.cells ?? [];
    if (!last || column === undefined || last.inside === 'title' || titles.length === 0)
      return false;
    return this.lone.isOtherTitle(grid.text(last.row, column));
  }

  private endBefore(header: number): number {
    const { grid, band } = this.context;
    this.nextList = headTop(grid, header, this.lastTaken() + 1, band);
    return 0;
  }

  /** Nothing in the columns of the list: a blank line, or words beside it. */
  private takeBeside(row: number): number {
    const { grid, band } = this.context;
    const cells = filledColumns(grid, row, band.left, band.right);
    if (cells.length > 0) {
      if (isLabelLine(grid, row, cells)) return this.takeFooter(row, cells);
      this.skipped.push({ row, reason: 'outside' });
      return 1;
    }
    // A stray entry a million rows below is no reason to list the blanks between.
    if (this.blanks < MOST_BLANKS) this.waiting.push({ row, cells, inside: 'blank' });
    this.blanks += 1;
    return 1;
  }

  private takeHeader(row: number, height: number): number {
    const { grid } = this.context;
    for (const { row: at, cells, inside } of this.waiting) {
      const [column = this.first] = cells;
      if (inside === 'blank') this.skipped.push({ row: at, reason: 'blank' });
      else if (inside === 'footer') this.addFooter(at, cells, 'footer');
      else if (inside === 'row') this.addRow(at);
      else if (inside === 'separator' && isSection(grid.text(at, column)))
        this.addSection(at, cells);
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
    const single = this.lone.read(row, cells, this.footed);
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

  /** A row of the list follows: what waited stands inside the list. */
  private settle(): void {
    for (const { row, cells, inside } of this.waiting) {
      if (inside === 'row') this.addRow(row);
      else if (inside === 'footer') this.addFooter(row, cells, 'footer');
      else if (inside === 'title') this.skipped.push({ row, reason: 'repeated-title' });
      else if (inside === 'separator') this.addSection(row, cells);
      else this.skipped.push({ row, reason: inside });
    }
    this.waiting = [];
  }

  private addRow(row: number): void {
    this.rows.push({ row, hidden: this.context.grid.sheet.hiddenRows.has(row) });
  }

  private addSection(row: number, cells: readonly number[]): void {
    this.sections.push(...footerTexts(this.context.grid, row, cells));
    this.skipped.push({ row, reason: 'separator' });
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
