import { type WireObject, wireObjects } from '../wire-object';
import { range } from './range';
import { RangeRef } from './range-ref';
import type { SheetRef } from './worksheet';

/** Excel.AutoFilter, as far as it is read. */
export const autoFilter: (target: SheetRef) => WireObject = wireObjects<SheetRef>({
  type: 'AutoFilter',
  scalars: {
    Enabled: ({ sheet }) => sheet.filter !== undefined,
    IsDataFiltered: ({ sheet }) => sheet.filteredRows.size > 0,
  },
  methods: {
    GetRangeOrNullObject: ({ play, sheet }) =>
      sheet.filter ? range(new RangeRef(play, sheet, sheet.filter)) : null,
  },
});
