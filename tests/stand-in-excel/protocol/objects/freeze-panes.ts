import { z } from 'zod';
import { method, NOTHING, type WireObject, wireObjects } from '../wire-object';
import { range } from './range';
import { LAST_COLUMN, RangeRef } from './range-ref';
import type { SheetRef } from './worksheet';

/** Excel.WorksheetFreezePanes, for rows. */
export const freezePanes: (target: SheetRef) => WireObject = wireObjects<SheetRef>({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: method(z.tuple([z.number().int().min(1)]), ({ play, sheet }, [count]) => {
      play.requireWritable(sheet);
      sheet.frozenRows = count;
      return NOTHING;
    }),
    Unfreeze: ({ sheet }) => {
      sheet.frozenRows = 0;
      return NOTHING;
    },
    GetLocationOrNullObject: ({ play, sheet }) =>
      sheet.frozenRows > 0
        ? range(
            new RangeRef(play, sheet, {
              top: 0,
              left: 0,
              bottom: sheet.frozenRows - 1,
              right: LAST_COLUMN,
            }),
          )
        : null,
  },
});
