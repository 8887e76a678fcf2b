import { z } from 'zod';
import type { Area } from '../../../../src/workbook/snapshot';
import { addressOf } from '../../model/references';
import { EVENT } from '../../model/book';
import { bounding } from '../play';
import { RichApiError } from '../rich-api-error';
import { method, NOTHING, setter, type WireObject, wireObjects } from '../wire-object';
import { conditionalFormatsOf } from './conditional-formats';
import { dataValidation } from './data-validation';
import { contentScalars, contentSetters } from './range-content';
import { rangeCopy } from './range-copy';
import { rangeView } from './range-view';
import { rangeFormat } from './range-format';
import { columnProperties, cellProperties } from './range-properties';
import { LAST_COLUMN, LAST_ROW, rangeArgument, type RangeRef } from './range-ref';
import { rangeChanges } from './range-changes';
import { AreasRef, rangeAreas } from './range-areas';
import { SPECIAL_CELLS, specialCells } from './special-cells';
import { worksheet } from './worksheet';

const allOrNull = (flags: readonly boolean[]): boolean | null =>
  flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;

const rowsHidden = ({ sheet, area }: RangeRef): boolean | null =>
  allOrNull(numbers(area.top, area.bottom).map((row) => sheet.isRowHidden(row)));
const columnsHidden = ({ sheet, area }: RangeRef): boolean | null =>
  allOrNull(numbers(area.left, area.right).map((column) => sheet.hiddenColumns.has(column)));

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const offset = z.tuple([z.number().int(), z.number().int()]);
const index = z.tuple([z.number().int()]);
const anotherRange = z.tuple([z.unknown()]);

function inside(range: RangeRef, row: number, column: number): RangeRef {
  const top = range.area.top + row;
  const left = range.area.left + column;
  return range.at({ top, left, bottom: top, right: left });
}

function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** Excel.Range. */
export const range: (target: RangeRef) => WireObject = wireObjects<RangeRef>({
  type: 'Range',
  referenced: true,
  scalars: {
    ...contentScalars,
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ rows }) => rows,
    ColumnCount: ({ columns }) => columns,
    CellCount: ({ rows, columns }) => rows * columns,
    Address: ({ sheet, area }) => addressOf(sheet.name, area),
    RowHidden: rowsHidden,
    ColumnHidden: columnsHidden,
    Hyperlink: ({ sheet, area }) => sheet.style(area.top, area.left).link ?? null,
    IsEntireRow: ({ area }) => area.left === 0 && area.right === LAST_COLUMN,
    IsEntireColumn: ({ area }) => area.top === 0 && area.bottom === LAST_ROW,
  },
  setters: {
    ...contentSetters,
    RowHidden: setter(z.boolean(), (target, hidden) => {
      target.play.requireWritable(target.sheet);
      for (const row of numbers(target.area.top, target.area.bottom)) {
        if (hidden) target.sheet.hiddenRows.add(row);
        else target.sheet.hiddenRows.delete(row);
      }
    }),
    Hyperlink: rangeChanges.hyperlink,
  },
  children: {
    Format: (target) => rangeFormat([target]),
    Worksheet: ({ play, sheet }) => worksheet({ play, sheet }),
    ConditionalFormats: (target) => conditionalFormatsOf(target),
    DataValidation: (target) => dataValidation(target),
  },
  methods: {
    GetCell: method(offset, (target, [row, column]) => range(inside(target, row, column))),
    GetRow: method(index, (target, [row]) => {
      const top = target.area.top + row;
      return range(target.at({ top, bottom: top }));
    }),
    GetColumn: method(index, (target, [column]) => {
      const left = target.area.left + column;
      return range(target.at({ left, right: left }));
    }),
    GetLastColumn: (target) => range(target.at({ left: target.area.right })),
    GetLastCell: (target) => range(target.at({ top: target.area.bottom, left: target.area.right })),
    GetOffsetRange: method(offset, (target, [rows, columns]) => {
      const { top, left, bottom, right } = target.area;
      return range(
        target.at({
          top: top + rows,
          left: left + columns,
          bottom: bottom + rows,
          right: right + columns,
        }),
      );
    }),
    GetEntireRow: (target) => range(target.at({ left: 0, right: LAST_COLUMN })),
    GetEntireColumn: (target) => range(target.at({ top: 0, bottom: LAST_ROW })),
    GetBoundingRect: method(anotherRange, (target, [other]) =>
      range(target.at(bounding(target.area, rangeArgument(other, target.play, target.sheet).area))),
    ),
    GetIntersectionOrNullObject: method(anotherRange, (target, [other]) => {
      const both = intersection(target.area, rangeArgument(other, target.play, target.sheet).area);
      return both ? range(target.at(both)) : null;
    }),
    GetVisibleView: (target) => rangeView(target),
    GetMergedAreasOrNullObject: ({ play, sheet, area }) => {
      const merges = sheet.merges.filter((merge) => intersection(merge, area));
      return merges.length > 0 ? rangeAreas(new AreasRef(play, sheet, merges)) : null;
    },
    GetSpecialCellsOrNullObject: method(SPECIAL_CELLS, specialCells),
    GetColumnProperties: method(z.tuple([z.unknown()]), columnProperties),
    GetCellProperties: method(z.tuple([z.unknown()]), cellProperties),
    Select: ({ play, sheet, area }) => {
      if (sheet.visibility !== 'Visible') {
        throw new RichApiError('InvalidOperation', 'A hidden sheet cannot be selected.');
      }
      sheet.selection = area;
      play.book.activeSheetId = sheet.id;
      play.book.tell({
        type: EVENT.selectionChanged,
        sheet: sheet.id,
        payload: { address: addressOf(sheet.name, area).replace(/^.*!/, '') },
      });
      return NOTHING;
    },
    ...rangeChanges.methods,
    ...rangeCopy,
  },
});
