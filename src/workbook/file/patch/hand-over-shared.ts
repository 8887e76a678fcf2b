import { areaName } from '../../address';
import type { Area } from '../../snapshot';
import { SharedFormula } from '../sheet/shared-formula';
import { escapeText, xstring } from '../xml/escape';
import type { Splice } from '../xml/splice';
import { unescapeXstring } from '../xml/text';
import type { SharedCell } from './row-index';

/**
 * Only the first cell of a shared formula carries its text. Where that one is overwritten, the next of
 * its group takes the text over as it reads there, for the cells that are left.
 */
export function handOverShared(
  groups: ReadonlyMap<string, readonly SharedCell[]>,
  isWritten: (row: number, column: number) => boolean,
): Splice[] {
  const splices: Splice[] = [];
  for (const [group, cells] of groups) {
    for (const [master, ...others] of runs(cells)) {
      if (!master || !isWritten(master.row, master.column)) continue;
      const left = others.filter(({ row, column }) => !isWritten(row, column));
      const [heir] = left;
      if (!heir) continue;
      const text = unescapeXstring(master.formula.text());
      const formula = new SharedFormula(text, master.row, master.column).at(heir.row, heir.column);
      const area = areaName(left.reduce(extended, areaOf(heir)));
      splices.push({
        start: heir.formula.start,
        end: heir.formula.end,
        text: `<f t="shared" ref="${area}" si="${group}">${escapeText(xstring(formula))}</f>`,
      });
    }
  }
  return splices;
}

const areaOf = ({ row, column }: SharedCell): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const extended = (area: Area, { row, column }: SharedCell): Area => ({
  top: Math.min(area.top, row),
  left: Math.min(area.left, column),
  bottom: Math.max(area.bottom, row),
  right: Math.max(area.right, column),
});

/** A group number may be used again: each cell with a text begins a new formula. */
function runs(cells: readonly SharedCell[]): SharedCell[][] {
  const found: SharedCell[][] = [];
  for (const cell of cells) {
    if (cell.formula.innerEnd > cell.formula.tagEnd) found.push([cell]);
    else found.at(-1)?.push(cell);
  }
  return found;
}
