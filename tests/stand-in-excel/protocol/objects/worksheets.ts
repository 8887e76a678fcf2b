import { z } from 'zod';
import { EVENT } from '../../model/book';
import type { Play } from '../play';
import { RichApiError } from '../rich-api-error';
import { method, Scalar, type WireObject, wireObjects } from '../wire-object';
import { registrations } from './registrations';
import { worksheet } from './worksheet';

/** Excel.WorksheetCollection. */
export const worksheets: (target: Play) => WireObject = wireObjects<Play>({
  type: 'WorksheetCollection',
  items: (play) => play.book.sheets.map((sheet) => worksheet({ play, sheet })),
  item: (play, key) => worksheet({ play, sheet: play.book.sheet(String(key)) }),
  methods: {
    Add: method(z.tuple([z.string().nullish()]), (play, [name]) => {
      if (play.book.isReadOnly) throw new RichApiError('AccessDenied', 'Read-only.');
      const sheet = play.book.addSheet(name ?? `Sheet${play.book.sheets.length + 1}`);
      play.book.tell({ type: EVENT.sheetAdded, sheet: sheet.id, payload: { source: 'Local' } });
      return worksheet({ play, sheet });
    }),
    GetActiveWorksheet: (play) =>
      worksheet({ play, sheet: play.book.sheet(play.book.activeSheetId) }),
    GetItemOrNullObject: method(z.tuple([z.string()]), (play, [key]) => {
      const sheet = play.book.findSheet(key);
      return sheet ? worksheet({ play, sheet }) : null;
    }),
    GetCount: (play) => new Scalar(play.book.sheets.length),
    ...registrations((play: Play) => ({ play, sheet: 'Workbook' })),
  },
});
