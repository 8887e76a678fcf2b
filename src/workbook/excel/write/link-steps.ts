import { sheetReference } from '../../address';
import type { SheetLayout } from '../../sheet-layout';
import { once } from '../read/reference';
import { utf8Bytes } from '../utf8-bytes';
import { worksheetOf } from '../worksheet-of';
import { rectangles } from './rectangles';
import { ACTION_BYTES, type Step } from './step';

/** What JSON writes around the target of one link. */
const AROUND = 40;

/**
 * Links inside the workbook: those of neighbouring cells with one Range.setCellProperties, since a
 * link by itself is three actions.
 */
export function linkSteps(name: string, layout: SheetLayout): Step[] {
  const links = layout.cells.flatMap(({ row, column, link }) => {
    if (!link) return [];
    // A link to itself follows the name that the sheet got.
    const target = sheetReference(link.sheet === layout.name ? name : link.sheet, link.cell);
    return [{ row, column, target }];
  });
  return rectangles(links).map(({ area, rows }): Step => {
    const properties = rows.map((row) =>
      row.map(({ target }) => ({ hyperlink: { documentReference: target } })),
    );
    const targets = rows.flat().reduce((sum, { target }) => sum + utf8Bytes(target) + AROUND, 0);
    return {
      bytes: 3 * ACTION_BYTES + targets,
      queue: (context) => {
        const { top, left, bottom, right } = area;
        const sheet = worksheetOf(context, name);
        const range = once(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
        range.setCellProperties(properties);
      },
    };
  });
}
