import type { HeaderBlock } from './header-block';
import type { SheetGrid } from './sheet-grid';

/** How many of the headings must stand again for the header to be the same. */
const SAME = 0.8;

/** The number of rows in which the header stands again at this row; 0 where it does not. */
export function repeatedHeader(grid: SheetGrid, header: HeaderBlock, row: number): number {
  const { first, last, headings } = header;
  const [probe] = headings;
  if (!probe) return 0;
  let same = 0;
  let missing = 0;
  const allowed = headings.length * (1 - SAME);
  for (const { column, row: own, text } of headings) {
    const at = row + own - first;
    const id = grid.stringId(at, column);
    if (id >= 0 && (id === grid.stringId(own, column) || alike(grid.text(at, column), text)))
      same += 1;
    else {
      missing += 1;
      if (missing > allowed) return 0;
    }
  }
  return same >= Math.min(2, headings.length) ? last - first + 1 : 0;
}

function alike(text: string, heading: string): boolean {
  if (text.length > heading.length * 2 + 8) return false;
  // Neither has padding: most texts differ from the heading in their first letter.
  if (text.charCodeAt(0) !== heading.charCodeAt(0)) return false;
  return text.replace(/\s+/g, '') === heading.replace(/\s+/g, '');
}
