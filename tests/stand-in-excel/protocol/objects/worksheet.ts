import { z } from 'zod';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/column-width';
import { EVENT } from '../../model/book';
import { copySheet, renameSheet } from '../../model/copy-sheet';
import { requireSheetName } from '../../model/sheet-name';
import type { Sheet } from '../../model/sheet';
import type { Play } from '../play';
import { RichApiError } from '../rich-api-error';
import { method, NOTHING, setter, type WireObject, wireObjects } from '../wire-object';
import { autoFilter } from './auto-filter';
import { freezePanes } from './freeze-panes';
import { pageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { range } from './range';
import { areasOfAddress, rangeAreas } from './range-areas';
import { LAST_COLUMN, LAST_ROW, RangeRef, rangeOf } from './range-ref';
import { registrations } from './registrations';
import { worksheetProtection } from './worksheet-protection';

export interface SheetRef {
  readonly play: Play;
  readonly sheet: Sheet;
}

const usedRange = ({ play, sheet }: SheetRef, valuesOnly: boolean): RangeRef | undefined => {
  const area = sheet.usedArea(valuesOnly);
  return area && new RangeRef(play, sheet, area);
};

/** Excel.Worksheet. */
export const worksheet: (target: SheetRef) => WireObject = wireObjects<SheetRef>({
  type: 'Worksheet',
  // Event registration reads `worksheet.id` from the answer to Instantiate.
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ play, sheet }) => play.book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
    StandardWidth: () => STANDARD_WIDTH,
    StandardHeight: () => STANDARD_HEIGHT,
  },
  setters: {
    Name: setter(z.string(), ({ play, sheet }: SheetRef, name) => {
      const others = play.book.sheets.filter((other) => other !== sheet);
      requireSheetName(
        name,
        others.map((other) => other.name),
      );
      renameSheet(play.book, sheet, name);
    }),
    Visibility: setter(
      z.enum(['Visible', 'Hidden', 'VeryHidden']),
      ({ sheet }: SheetRef, visibility) => {
        sheet.visibility = visibility;
      },
    ),
    Position: setter(z.number().int().min(0), ({ play, sheet }: SheetRef, position) => {
      const { sheets } = play.book;
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    }),
  },
  children: {
    AutoFilter: autoFilter,
    FreezePanes: freezePanes,
    HorizontalPageBreaks: pageBreaks,
    PageLayout: pageLayout,
    Protection: worksheetProtection,
  },
  methods: {
    GetRange: method(z.tuple([z.string().nullish()]), ({ play, sheet }, [address]) =>
      range(
        address
          ? rangeOf(play, sheet, address)
          : new RangeRef(play, sheet, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }),
      ),
    ),
    GetRangeByIndexes: method(
      z.tuple([z.number(), z.number(), z.number().min(1), z.number().min(1)]),
      ({ play, sheet }, [top, left, rows, columns]) =>
        range(
          new RangeRef(play, sheet, {
            top,
            left,
            bottom: top + rows - 1,
            right: left + columns - 1,
          }),
        ),
    ),
    GetRanges: method(z.tuple([z.string().max(8192)]), ({ play, sheet }, [addresses]) =>
      rangeAreas(
        areasOfAddress(
          play,
          sheet,
          addresses.split(',').map((address) => rangeOf(play, sheet, address)),
        ),
      ),
    ),
    GetCell: method(z.tuple([z.number(), z.number()]), ({ play, sheet }, [row, column]) =>
      range(new RangeRef(play, sheet, { top: row, left: column, bottom: row, right: column })),
    ),
    GetUsedRange: method(z.tuple([z.boolean().nullish()]), (target, [valuesOnly]) => {
      const used = usedRange(target, valuesOnly ?? false);
      return range(used ?? rangeOf(target.play, target.sheet, 'A1'));
    }),
    GetUsedRangeOrNullObject: method(z.tuple([z.boolean().nullish()]), (target, [valuesOnly]) => {
      const used = usedRange(target, valuesOnly ?? false);
      return used ? range(used) : null;
    }),
    Activate: ({ play, sheet }) => {
      if (sheet.visibility !== 'Visible') {
        throw new RichApiError('InvalidOperation', 'A hidden sheet cannot be activated.');
      }
      play.book.activeSheetId = sheet.id;
      play.book.tell({ type: EVENT.sheetActivated, sheet: sheet.id, payload: {} });
      return NOTHING;
    },
    Copy: method(z.tuple([z.literal('End'), z.unknown().optional()]), ({ play, sheet: source }) => {
      if (play.book.isReadOnly) throw new RichApiError('AccessDenied', 'Read-only.');
      const sheet = copySheet(play.book, source);
      play.book.tell({ type: EVENT.sheetAdded, sheet: sheet.id, payload: { source: 'Local' } });
      return worksheet({ play, sheet });
    }),
    Delete: ({ play, sheet }) => {
      if (play.book.isReadOnly) throw new RichApiError('AccessDenied', 'Read-only.');
      play.book.deleteSheet(sheet);
      return NOTHING;
    },
    ...registrations(({ play, sheet }: SheetRef) => ({ play, sheet: sheet.id })),
  },
});
