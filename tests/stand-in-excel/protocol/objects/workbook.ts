import { z } from 'zod';
import type { Play } from '../play';
import { method, NOTHING, type WireObject, wireObjects } from '../wire-object';
import { application } from './application';
import { names } from './names';
import { range } from './range';
import { RangeRef } from './range-ref';
import { registrations } from './registrations';
import { worksheets } from './worksheets';

export interface WorkbookRef {
  readonly play: Play;
  readonly forget: (reference: string) => void;
}

function selected({ play }: WorkbookRef, activeOnly: boolean): WireObject {
  const sheet = play.book.sheet(play.book.activeSheetId);
  const { top, left, bottom, right } = sheet.selection;
  const area = activeOnly ? { top, left, bottom: top, right: left } : { top, left, bottom, right };
  return range(new RangeRef(play, sheet, area));
}

/** Excel.Workbook, the root of every request. */
export const workbook: (target: WorkbookRef) => WireObject = wireObjects<WorkbookRef>({
  type: 'Workbook',
  scalars: {
    Name: ({ play }) => play.book.name,
    ReadOnly: ({ play }) => play.book.isReadOnly,
  },
  children: {
    Worksheets: ({ play }) => worksheets(play),
    Names: ({ play }) => names(play),
    Application: ({ play }) => application(play),
  },
  methods: {
    GetSelectedRange: (target) => selected(target, false),
    GetActiveCell: (target) => selected(target, true),
    _RemoveReference: method(z.tuple([z.string()]), ({ forget }, [reference]) => {
      forget(reference);
      return NOTHING;
    }),
    ...registrations(({ play }: WorkbookRef) => ({ play, sheet: 'Workbook' })),
  },
});
