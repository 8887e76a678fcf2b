import { NOTHING, type WireObject, wireObjects } from '../wire-object';
import type { SheetRef } from './worksheet';

/** Excel.WorksheetProtection. */
export const worksheetProtection: (target: SheetRef) => WireObject = wireObjects<SheetRef>({
  type: 'WorksheetProtection',
  scalars: { Protected: ({ sheet }) => sheet.isProtected },
  methods: {
    Protect: ({ sheet }) => {
      sheet.isProtected = true;
      return NOTHING;
    },
    Unprotect: ({ sheet }) => {
      sheet.isProtected = false;
      return NOTHING;
    },
  },
});
