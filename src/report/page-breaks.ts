/** Points of an A4 landscape page between the margins of our sheets: 0.6 at the sides, 0.75 above. */
const PAGE_WIDTH = 842 - 2 * 0.6 * 72;
const PAGE_HEIGHT = 595 - 2 * 0.75 * 72;
/** Points of a digit of the narrowest default font in use (Calibri 11), and padding in such digits. */
const DIGIT = 5.25;
const PADDING = 0.71;
/** A page is planned a little short, so that no printer's own break falls just before ours. */
const SHARE = 0.97;

/**
 * Rows that begin a page, so that no heading stands alone at the foot of one and no total at the top.
 * `kept` are rows that go with the next one. The sheet is scaled to the width of the page: where the
 * default font is wider, more rows fit than are planned, never fewer.
 */
export function pageBreaks(
  heights: readonly number[],
  widths: readonly number[],
  kept: ReadonlySet<number>,
): readonly number[] {
  const width = widths.reduce((sum, each) => sum + (each + PADDING) * DIGIT, 0);
  const room = (PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / width)) * SHARE;
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  heights.forEach((height, row) => {
    used += height;
    while (used > room && row > start) {
      let first = row;
      while (first > start && kept.has(first - 1)) first--;
      // A run of kept rows as long as a page cannot be kept.
      if (first === start) first = row;
      breaks.push(first);
      start = first;
      used = heights.slice(first, row + 1).reduce((sum, each) => sum + each, 0);
    }
  });
  return breaks;
}
