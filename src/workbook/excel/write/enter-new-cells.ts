import type { LayoutCell } from '../../sheet-layout';
import type { Area } from '../../snapshot';
import { once } from '../read/reference';
import { sentBytes } from '../utf8-bytes';
import { worksheetOf } from '../worksheet-of';
import { entryOf, type Content, type Place } from './entry';
import { rectangles, type Rectangle } from './rectangles';
import { rowBlocks } from './row-blocks';
import { ACTION_BYTES, type Step } from './step';

interface NewCell extends Place {
  readonly typed: Content;
  readonly isText: boolean;
  readonly format: string;
}

/** A number format for all cells of an area. */
interface Formatted {
  readonly area: Area;
  readonly format: string;
}

/**
 * Enters the cells of a new sheet in matrices as large as blocks are. Texts are entered in cells of the
 * format text, so that none becomes a date or a formula; formats are given to whole areas, and only
 * what differs is formatted by itself.
 */
export function enterNewCells(name: string, cells: readonly LayoutCell[]): Step[] {
  return rectangles(cells.map(newCell)).flatMap(({ area, rows }) =>
    rowBlocks(area, rows).map((block): Step => {
      const typed = block.rows.map((row) => row.map((cell) => cell.typed));
      const before = entering(block);
      const after = staying(block);
      return {
        bytes: sentBytes(typed) + (3 + 3 * (before.length + after.length)) * ACTION_BYTES,
        queue: (context) => {
          const sheet = worksheetOf(context, name);
          for (const formatted of before) formatAll(sheet, formatted);
          rangeOf(sheet, block.area).formulas = typed;
          for (const formatted of after) formatAll(sheet, formatted);
        },
      };
    }),
  );
}

function newCell({ row, column, content, style }: LayoutCell): NewCell {
  const { typed } = entryOf({ row, column }, content, 'General');
  const isText = content.kind === 'text';
  return { row, column, typed, isText, format: style.numberFormat ?? 'General' };
}

/** Formats while the cells are entered: text for all but a few, or for a few only. */
function entering({ area, rows }: Rectangle<NewCell>): readonly Formatted[] {
  const cells = rows.flat();
  const texts = rectangles(cells.filter(({ isText }) => isText));
  const others = rectangles(cells.filter(({ isText, typed }) => !isText && typed !== ''));
  const few = texts.length <= others.length + 1;
  return few
    ? texts.map((part) => ({ area: part.area, format: '@' }))
    : [{ area, format: '@' }, ...others.map((part) => ({ area: part.area, format: 'General' }))];
}

/** Formats that stay. Entering may change them, too: a formula that gives a date does. */
function staying({ area, rows }: Rectangle<NewCell>): readonly Formatted[] {
  const own = rectangles(
    rows.flat().filter(({ format }) => format !== 'General'),
    (a, b) => a.format === b.format,
  );
  return [
    { area, format: 'General' },
    ...own.map((part) => ({ area: part.area, format: part.rows[0]?.[0]?.format ?? 'General' })),
  ];
}

/** A single value counts for all cells of the range (Excel.Range.numberFormat). */
function formatAll(sheet: Excel.Worksheet, { area, format }: Formatted): void {
  Object.assign(rangeOf(sheet, area), { numberFormat: format });
}

const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  once(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
