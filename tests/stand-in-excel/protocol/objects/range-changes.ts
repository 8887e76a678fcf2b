import { z } from 'zod';
import type { Area } from '../../../../src/workbook/snapshot';
import { EMPTY } from '../../model/cell';
import { shiftRows } from '../../model/shift-rows';
import { writeCell } from '../../model/write-cell';
import { RichApiError } from '../rich-api-error';
import { method, NOTHING, setter } from '../wire-object';
import { LAST_COLUMN, type RangeRef } from './range-ref';

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
const within = (a: Area, b: Area): boolean =>
  b.top <= a.top && a.bottom <= b.bottom && b.left <= a.left && a.right <= b.right;

const link = z.object({
  address: z.string().optional(),
  documentReference: z.string().optional(),
  textToDisplay: z.string().optional(),
  screenTip: z.string().optional(),
});

/** Merging keeps the first cell's content only and takes other merged areas up into the new one. */
function merge(range: RangeRef, across: boolean): void {
  const { sheet, area } = range;
  range.play.requireWritable(sheet);
  const areas = across
    ? Array.from({ length: range.rows }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  if (sheet.merges.some((other) => overlaps(other, area) && !within(other, area))) {
    throw new RichApiError('MergedRangeConflict', 'The range cuts a merged area.');
  }
  if (sheet.filter && overlaps(sheet.filter, area)) {
    throw new RichApiError('FilteredRangeConflict', 'Cells of a filtered list cannot be merged.');
  }
  sheet.merges = sheet.merges.filter((other) => !within(other, area));
  for (const merged of areas) {
    sheet.merges.push(merged);
    for (let row = merged.top; row <= merged.bottom; row += 1) {
      for (let column = merged.left; column <= merged.right; column += 1) {
        if (row !== merged.top || column !== merged.left) sheet.setCell(row, column, EMPTY);
      }
    }
  }
  range.play.touched(sheet, area);
}

/** Rows are inserted whole, or the cells below are pushed down where no merge or filter is in the way. */
function insertOrDelete(range: RangeRef, count: number): void {
  const { sheet, area, play } = range;
  play.requireWritable(sheet);
  if (area.left > 0 || area.right < LAST_COLUMN) {
    if (sheet.filter) throw new RichApiError('FilteredRangeConflict', 'A filter is in the way.');
    if (sheet.merges.some((other) => other.bottom >= area.top)) {
      throw new RichApiError('MergedRangeConflict', 'A merged area is in the way.');
    }
    throw new RichApiError('NotImplemented', 'The stand-in inserts and deletes whole rows only.');
  }
  shiftRows(play.book, sheet, { at: area.top, count });
  play.touched(sheet, area);
}

function linkCell(
  { sheet, play }: RangeRef,
  row: number,
  column: number,
  { documentReference, address, textToDisplay, screenTip }: z.infer<typeof link>,
): void {
  sheet.restyle(row, column, {
    // Excel dresses a link as one, whatever the cell looked like.
    color: '#0563C1',
    link: {
      ...(documentReference !== undefined && { documentReference }),
      ...(address !== undefined && { address }),
      ...(textToDisplay !== undefined && { textToDisplay }),
      ...(screenTip !== undefined && { screenTip }),
    },
  });
  if (textToDisplay !== undefined) writeCell(play.book, sheet, row, column, textToDisplay);
}

export const rangeChanges = {
  hyperlink: setter(link, (range: RangeRef, given) => {
    range.play.requireWritable(range.sheet);
    const { top, left } = range.area;
    range.each((row, column) => {
      const isFirst = row === top && column === left;
      linkCell(range, row, column, isFirst ? given : { ...given, textToDisplay: undefined });
    });
  }),
  methods: {
    Merge: method(z.tuple([z.boolean().nullish()]), (range: RangeRef, [across]) => {
      merge(range, across ?? false);
      return NOTHING;
    }),
    /** The client library asks before it cuts a large matrix into blocks. */
    _ValidateArraySize: method(
      z.tuple([z.number(), z.number()]),
      (range: RangeRef, [rows, columns]) => {
        if (rows !== range.rows || columns !== range.columns) {
          throw new RichApiError(
            'InvalidArgument',
            'The number of rows or columns does not match.',
          );
        }
        return NOTHING;
      },
    ),
    /** Of the properties of cells the stand-in plays links only. */
    SetCellProperties: method(
      z.tuple([z.array(z.array(z.strictObject({ hyperlink: link })))]),
      (range: RangeRef, [properties]) => {
        range.play.requireWritable(range.sheet);
        if (
          properties.length !== range.rows ||
          properties.some((line) => line.length !== range.columns)
        ) {
          throw new RichApiError('InvalidArgument', 'The number of cells does not match.');
        }
        range.each((row, column) => {
          const given = properties[row - range.area.top]?.[column - range.area.left];
          if (given) linkCell(range, row, column, given.hyperlink);
        });
        return NOTHING;
      },
    ),
    Unmerge: (range: RangeRef) => {
      range.play.requireWritable(range.sheet);
      range.sheet.merges = range.sheet.merges.filter((other) => !overlaps(other, range.area));
      return NOTHING;
    },
    Clear: method(z.tuple([z.string().nullish()]), (range: RangeRef, [what]) => {
      range.play.requireWritable(range.sheet);
      range.each((row, column) => {
        if (what !== 'Formats') range.sheet.setCell(row, column, EMPTY);
        if (what !== 'Contents') range.sheet.styles.delete(row * 16384 + column);
      });
      range.play.touched(range.sheet, range.area);
      return NOTHING;
    }),
    Insert: method(z.tuple([z.literal('Down')]), (range: RangeRef) => {
      insertOrDelete(range, range.rows);
      return NOTHING;
    }),
    Delete: method(z.tuple([z.literal('Up')]), (range: RangeRef) => {
      insertOrDelete(range, -range.rows);
      return NOTHING;
    }),
  },
};
