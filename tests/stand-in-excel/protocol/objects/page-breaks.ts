import { z } from 'zod';
import { method, Scalar, type WireObject, wireObjects } from '../wire-object';
import { rangeArgument } from './range-ref';
import type { SheetRef } from './worksheet';

const pageBreak = wireObjects<{ readonly row: number }>({ type: 'PageBreak' });

/** Excel.PageBreakCollection for rows: a break stands above the first row of its range. */
export const pageBreaks: (target: SheetRef) => WireObject = wireObjects<SheetRef>({
  type: 'PageBreakCollection',
  items: ({ sheet }) => [...sheet.page.rowBreaks].map((row) => pageBreak({ row })),
  methods: {
    Add: method(z.tuple([z.unknown()]), ({ play, sheet }, [at]) => {
      play.requireWritable(sheet);
      const row = rangeArgument(at, play, sheet).area.top;
      sheet.page.rowBreaks.add(row);
      return pageBreak({ row });
    }),
    GetCount: ({ sheet }) => new Scalar(sheet.page.rowBreaks.size),
  },
});
