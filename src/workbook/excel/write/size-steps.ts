import type { SheetLayout } from '../../sheet-layout';
import type { Area } from '../../snapshot';
import { charactersToPoints, type DigitPixels } from '../column-unit';
import { once } from '../read/reference';
import { worksheetOf } from '../worksheet-of';
import { areaLists } from './area-lists';
import { ACTION_BYTES, type Step } from './step';

/** Widths column by column; heights for all rows of one height together. */
export function sizeSteps(name: string, layout: SheetLayout, digit: DigitPixels): Step[] {
  const widths = layout.columnWidths.map((characters, column): Step => ({
    bytes: 4 * ACTION_BYTES,
    queue: (context) => {
      const cell = once(worksheetOf(context, name).getCell(0, column));
      cell.format.columnWidth = charactersToPoints(characters, digit);
    },
  }));
  const heights = [...rowsByHeight(layout.rowHeights)].flatMap(([points, areas]) =>
    areaLists(areas, ({ top, bottom }) => `${top + 1}:${bottom + 1}`).map((list): Step => ({
      bytes: 4 * ACTION_BYTES + list.length,
      queue: (context) => {
        const rows = once(worksheetOf(context, name).getRanges(list));
        rows.format.rowHeight = points;
      },
    })),
  );
  return [...widths, ...heights];
}

/** Runs of rows of the same height. */
function rowsByHeight(rowHeights: ReadonlyMap<number, number>): ReadonlyMap<number, Area[]> {
  const byHeight = new Map<number, Area[]>();
  for (const [row, points] of [...rowHeights].sort(([a], [b]) => a - b)) {
    const areas = byHeight.get(points) ?? [];
    byHeight.set(points, areas);
    const last = areas.at(-1);
    if (last?.bottom === row - 1) areas.splice(-1, 1, { ...last, bottom: row });
    else areas.push({ top: row, left: 0, bottom: row, right: 0 });
  }
  return byHeight;
}
