import { filledColumns, type Band } from './find-header';
import type { HeaderWords } from './header-words';
import { isLabelLine } from './label-line';
import { normaliseHeader } from './normalise-header';
import { isPeriodHeading } from './period-heading';
import type { SheetGrid } from './sheet-grid';

/** The header of a list: one to three rows, and the heading of each column. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly column: number;
  /** The row of the lowest heading of the column. */
  readonly row: number;
  readonly text: string;
  /** The heading above it that covers it. */
  readonly parent?: string;
}

const MOST_HEADER_ROWS = 3;
const LONGEST_HEADING = 60;

/** The whole header around a row of it: parents above, divided headings below. */
export function headerBlock(
  grid: SheetGrid,
  words: HeaderWords,
  found: number,
  band: Band,
): HeaderBlock {
  let first = found;
  let last = found;
  while (
    last - first + 1 < MOST_HEADER_ROWS &&
    last < band.bottom &&
    isDividedBy(grid, words, last, band)
  ) {
    last += 1;
  }
  while (
    last - first + 1 < MOST_HEADER_ROWS &&
    first > band.top &&
    isParentOf(grid, first - 1, first, band)
  ) {
    first -= 1;
  }
  return { first, last, headings: headings(grid, first, last, band) };
}

/** Whether the row below belongs to the header of this row, as a merge or its shape shows. */
function isDividedBy(grid: SheetGrid, words: HeaderWords, row: number, band: Band): boolean {
  const below = filledColumns(grid, row + 1, band.left, band.right);
  if (below.length === 0 || !below.every((column) => isHeadingText(grid, row + 1, column))) {
    return false;
  }
  if (isLabelLine(grid, row + 1, below)) return false;
  const own = filledColumns(grid, row, band.left, band.right);
  const merges = own.flatMap((column) => grid.mergeAt(row, column) ?? []);
  const tall = merges.filter((merge) => merge.bottom > row);
  const wide = merges.filter((merge) => merge.right > merge.left && merge.bottom === row);
  if (tall.length + wide.length > 0) {
    // Under the headings that take one column and one row, nothing more is headed.
    return below.every(
      (column) =>
        wide.some((merge) => merge.left <= column && column <= merge.right) ||
        (grid.isBlank(row, column) && grid.mergeOver(row, column) === undefined) ||
        (tall.length > 0 && !tall.some((merge) => merge.left <= column && column <= merge.right)),
    );
  }
  if (grid.sheet.mergesKnown && grid.sheet.merges.length > 0) return false;
  // Merges are not told: a heading with blanks to its right is divided by headings below them.
  const known = below.filter(
    (column) =>
      words.fieldOf(grid.stringId(row + 1, column)) !== undefined ||
      isPeriodHeading(normaliseHeader(grid.text(row + 1, column)).bare),
  );
  const spread = below.filter((column) => grid.isBlank(row, column));
  const alone = own.filter((column) => !grid.isBlank(row, column + 1) && column < band.right);
  return (
    below.length >= 2 &&
    known.length * 2 >= below.length &&
    spread.length >= 1 &&
    below.every((column) => grid.isBlank(row, column) || grid.isBlank(row, column + 1)) &&
    alone.every((column) => grid.isBlank(row + 1, column))
  );
}

/** Whether the row above groups the headings of this row. */
function isParentOf(grid: SheetGrid, row: number, child: number, band: Band): boolean {
  const cells = filledColumns(grid, row, band.left, band.right);
  if (cells.length === 0 || !cells.every((column) => isHeadingText(grid, row, column)))
    return false;
  if (isLabelLine(grid, row, cells)) return false;
  const children = filledColumns(grid, child, band.left, band.right);
  const width = (children[children.length - 1] ?? 0) - (children[0] ?? 0) + 1;
  const merges = cells.flatMap((column) => grid.mergeAt(row, column) ?? []);
  if (merges.some((merge) => merge.bottom === child && merge.bottom > row)) return true;
  const groups = merges.filter((merge) => merge.right > merge.left && merge.bottom === row);
  if (groups.length > 0) return groups.every((merge) => merge.right - merge.left + 1 < width * 0.8);
  if (grid.sheet.mergesKnown || cells.length < 2) return false;
  return cells.every((column) => !grid.isBlank(child, column) || grid.isBlank(row, column + 1));
}

function isHeadingText(grid: SheetGrid, row: number, column: number): boolean {
  if (grid.stringId(row, column) < 0) return false;
  return grid.text(row, column).length <= LONGEST_HEADING;
}

function headings(grid: SheetGrid, first: number, last: number, band: Band): readonly Heading[] {
  const found: Heading[] = [];
  for (const column of grid.used) {
    if (column < band.left || column > band.right) continue;
    let row = last;
    while (row > first && grid.isBlank(row, column)) row -= 1;
    const text = grid.text(row, column);
    if (text === '') continue;
    const parent = parentOver(grid, first, row, column, band);
    found.push({ column, row, text, ...(parent !== undefined && { parent }) });
  }
  return found;
}

/** The nearest heading above, through the merge that covers the column or the blank it runs over. */
function parentOver(
  grid: SheetGrid,
  first: number,
  row: number,
  column: number,
  band: Band,
): string | undefined {
  for (let above = row - 1; above >= first; above -= 1) {
    const own = grid.text(above, column);
    if (own !== '') return own;
    const merge = grid.mergeOver(above, column);
    if (merge) {
      const text = grid.text(merge.top, merge.left);
      if (text !== '') return text;
      continue;
    }
    if (grid.sheet.mergesKnown && grid.sheet.merges.length > 0) continue;
    for (let left = column - 1; left >= band.left; left -= 1) {
      const text = grid.text(above, left);
      if (text === '') continue;
      if (!grid.isBlank(row, left)) return text;
      break;
    }
  }
  return undefined;
}
