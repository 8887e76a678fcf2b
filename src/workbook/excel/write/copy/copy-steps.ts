import { once } from '../../read/reference';
import { worksheetOf } from '../../worksheet-of';
import { enterCells } from '../enter-cells';
import { ACTION_BYTES, type Step } from '../step';
import type { PreparedCopy } from './ask-copy';

/** Everything that makes a copy of a sheet (ExcelApi 1.10). `created` is told Excel's proxy of it. */
export function copySteps(
  name: string,
  { edit, sourceId, entries, spanning, printArea, width }: PreparedCopy,
  created: (sheet: Excel.Worksheet) => void,
): readonly Step[] {
  const { widen } = edit;
  const copy: Step = {
    bytes: 6 * ACTION_BYTES,
    queue: (context) => {
      const sheet = worksheetOf(context, sourceId).copy('End');
      sheet.name = name;
      sheet.load('id');
      created(sheet);
    },
  };
  if (!widen) return [copy, ...enterCells(name, entries)];
  const { column, like, first, last } = widen;
  const column1 = (context: Excel.RequestContext, at: number): Excel.Range =>
    once(worksheetOf(context, name).getRangeByIndexes(first, at, last - first + 1, 1));
  return [
    copy,
    {
      bytes: (8 + 3 * spanning.length) * ACTION_BYTES,
      queue: (context) => {
        const sheet = worksheetOf(context, name);
        const added = column1(context, column);
        added.copyFrom(column1(context, like), 'Formats');
        if (width !== undefined) added.format.columnWidth = width;
        for (const { top, left, bottom, right } of spanning) {
          once(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)).merge(false);
        }
        if (printArea !== undefined) sheet.pageLayout.setPrintArea(printArea);
      },
    },
    ...enterCells(name, entries),
  ];
}
