import { filledColumns, type Band } from './find-header';
import { isInstruction, isLabelLine } from './label-line';
import type { SheetGrid } from './sheet-grid';
import type { FooterText, SkippedRow } from './table';

/** What stands above a header: its title, and lines that speak about the list. */
export interface HeadLines {
  readonly title: string;
  /** The title rows one by one, by which a repeated title is known. */
  readonly titles: readonly string[];
  readonly lines: readonly FooterText[];
  readonly skipped: readonly SkippedRow[];
}

const TALLEST_HEAD = 15;
const WIDEST_TITLE = 4;

/** The lines of a band above the first header: all of them belong to the list. */
export function headLines(grid: SheetGrid, band: Band, header: number): HeadLines {
  const titles: string[] = [];
  const lines: FooterText[] = [];
  const skipped: SkippedRow[] = [];
  for (let row = band.top; row < header; row += 1) {
    const cells = filledColumns(grid, row, band.left, band.right);
    const [first] = cells;
    if (first === undefined) continue;
    if (row < header - TALLEST_HEAD || cells.length > WIDEST_TITLE) {
      // Rows of something else: no title has so many cells, or stands so far above its list.
      const label = cells.length <= WIDEST_TITLE * 2 && isLabelLine(grid, row, cells);
      if (label) lines.push(...footerTexts(grid, row, cells));
      skipped.push({ row, reason: label ? 'head-line' : 'outside' });
      continue;
    }
    const text = cells.map((column) => grid.text(row, column)).join('  ');
    const annex = /^附件?\s*\d*[:：]?$/.test(text);
    if (!annex && (isLabelLine(grid, row, cells) || isInstruction(text))) {
      lines.push(...footerTexts(grid, row, cells));
      skipped.push({ row, reason: 'head-line' });
    } else {
      titles.push(text);
      // A date beside the title, or a second line of it, may say of what day the list speaks.
      skipped.push({ row, reason: 'title' });
    }
  }
  return { title: titles.join('\n'), titles, lines, skipped };
}

/**
 * Where the head of a later list begins: the lines directly above its header that say something
 * about it, then its title. A signature line above that belongs to the list before.
 */
export function headTop(grid: SheetGrid, header: number, floor: number, band: Band): number {
  let top = header;
  let titled = false;
  while (top > floor) {
    const cells = filledColumns(grid, top - 1, band.left, band.right);
    if (cells.length === 0) {
      if (titled) break;
      top -= 1;
      continue;
    }
    const label = isLabelLine(grid, top - 1, cells);
    if (label && titled) break;
    if (!label && cells.length > 2) break;
    if (!label) titled = true;
    top -= 1;
  }
  while (top < header && filledColumns(grid, top, band.left, band.right).length === 0) top += 1;
  return top;
}

export function footerTexts(
  grid: SheetGrid,
  row: number,
  cells: readonly number[],
): readonly FooterText[] {
  return cells.map((column) => ({ row, column, text: grid.text(row, column) }));
}
