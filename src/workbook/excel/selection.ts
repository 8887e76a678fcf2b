import type { Area } from '../snapshot';
import { WorkbookError } from '../workbook';
import type { OfficeHost } from './office-host';
import { areaOfAddress, once } from './read/reference';
import { readInExcel, runInExcel } from './run-in-excel';

export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Selects a cell and brings its sheet to the front; a hidden sheet stays hidden and is named. */
export async function goTo(host: OfficeHost, { sheet, row, column }: Spot): Promise<void> {
  const found = await runInExcel(host, async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load('visibility');
    await context.sync();
    if (target.isNullObject) return 'excel.no-such-sheet';
    if (target.visibility !== 'Visible') return 'excel.hidden-sheet';
    target.activate();
    once(target.getCell(row, column)).select();
    await context.sync();
    return undefined;
  });
  if (found !== undefined) throw new WorkbookError({ code: found, params: { sheet } });
}

export async function readSelection(
  host: OfficeHost,
): Promise<{ readonly sheet: string; readonly area: Area }> {
  return readInExcel(host, async (context) => {
    const range = once(context.workbook.getSelectedRange());
    range.load('address,worksheet/name');
    await context.sync();
    const area = areaOfAddress(range.address);
    return {
      sheet: range.worksheet.name,
      area: area ?? { top: 0, left: 0, bottom: 0, right: 0 },
    };
  });
}
