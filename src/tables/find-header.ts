import type { FieldId } from './fields';
import type { HeaderScore, HeaderWords } from './header-words';
import { isLabelLine } from './label-line';
import type { SheetGrid } from './sheet-grid';

/** Rows and columns within which a list is looked for, all inclusive. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** 填表人 审核人 负责人 side by side are a signature line without colons, not a header. */
const SIGNATURE: ReadonlySet<FieldId> = new Set([
  'filledBy',
  'filledOn',
  'reviewer',
  'phone',
  'contact',
]);

const SHARE_BELOW = 0.6;

/** The first row of the band that reads as a header by the headings it holds. */
export function findHeader(grid: SheetGrid, words: HeaderWords, band: Band): number | undefined {
  for (let row = band.top; row <= band.bottom; row += 1) {
    if (isHeader(grid, words, row, band)) return row;
  }
  return undefined;
}

/**
 * Whether a row is a header by its words. Below a list (`below`) more is asked, since rows of a list
 * hold words like 自查 or 小学 that head columns elsewhere.
 */
export function isHeader(
  grid: SheetGrid,
  words: HeaderWords,
  row: number,
  band: Pick<Band, 'left' | 'right'>,
  below = false,
): boolean {
  if (below && !words.mayBeHeader(grid, row, band.left, band.right, SHARE_BELOW)) return false;
  const score = words.score(grid, row, band.left, band.right);
  if (!accepts(score, below)) return false;
  const cells = filledColumns(grid, row, band.left, band.right);
  return !isLabelLine(grid, row, cells) && !alternates(grid, words, row, cells);
}

/** 责任领导 万东旺 责任科室 教研室: labels and values of a form are no header. */
function alternates(
  grid: SheetGrid,
  words: HeaderWords,
  row: number,
  cells: readonly number[],
): boolean {
  if (cells.length < 4) return false;
  return cells.every((column, index) => {
    const word = words.fieldOf(grid.stringId(row, column)) !== undefined;
    return word === (index % 2 === 0);
  });
}

function accepts(score: HeaderScore, below: boolean): boolean {
  const { cells, words, numbers, shortAndDistinct, fields } = score;
  if (words < 2 || numbers > cells * 0.3) return false;
  if ([...fields].every((field) => SIGNATURE.has(field))) return false;
  const share = words / cells;
  if (below)
    return (
      fields.size >= 2 && (words >= 3 ? share >= SHARE_BELOW : share === 1 && fields.size === 2)
    );
  if (words >= 3 && (share >= 0.5 || shortAndDistinct)) return true;
  return words === 2 && (cells <= 3 ? true : share >= 0.6);
}

/** A single column under one known heading: a register of units or people. */
export function findSingleHeader(
  grid: SheetGrid,
  words: HeaderWords,
  band: Band,
): number | undefined {
  for (let row = band.top; row <= Math.min(band.bottom, band.top + 5); row += 1) {
    const cells = filledColumns(grid, row, band.left, band.right);
    const [column] = cells;
    if (column === undefined || cells.length > 1) continue;
    const id = grid.stringId(row, column);
    if (id < 0 || words.fieldOf(id) === undefined) continue;
    const below = [1, 2].every((step) => !grid.isBlank(row + step, column));
    if (below && isLabelLine(grid, row, cells) === false) return row;
  }
  return undefined;
}

/** A row that looks like a header though its words are unknown: short texts over rows of values. */
export function findShapedHeader(
  grid: SheetGrid,
  words: HeaderWords,
  band: Band,
): number | undefined {
  for (let row = band.top; row < band.bottom; row += 1) {
    const { cells, numbers, shortAndDistinct } = words.score(grid, row, band.left, band.right);
    if (cells < 3 || numbers > 0 || !shortAndDistinct) continue;
    const columns = filledColumns(grid, row, band.left, band.right);
    if (isLabelLine(grid, row, columns)) continue;
    const below = filledColumns(grid, row + 1, band.left, band.right);
    if (below.length >= 2 && below.some((column) => grid.isNumber(row + 1, column))) return row;
  }
  return undefined;
}

/** The columns in which a row holds something; `like` itself where they are the same. */
export function filledColumns(
  grid: SheetGrid,
  row: number,
  left: number,
  right: number,
  like?: readonly number[],
): readonly number[] {
  if (like && isFilledLike(grid, row, left, right, like)) return like;
  const filled: number[] = [];
  for (const column of grid.used) {
    if (column > right) break;
    if (column >= left && !grid.isBlank(row, column)) filled.push(column);
  }
  return filled;
}

/** Rows of a list mostly fill the columns that the row above them filled. */
function isFilledLike(
  grid: SheetGrid,
  row: number,
  left: number,
  right: number,
  like: readonly number[],
): boolean {
  let same = 0;
  for (const column of grid.used) {
    if (column > right) break;
    if (column < left || grid.isBlank(row, column)) continue;
    if (like[same] !== column) return false;
    same += 1;
  }
  return same === like.length;
}
