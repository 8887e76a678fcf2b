import type { Area } from '../snapshot';
import { WorkbookError } from '../workbook';
import type { OfficeHost } from './office-host';
import { areaOfAddress, once } from './read/reference';
import { readInExcel, runInExcel } from './run-in-excel';
import { worksheetOf } from './worksheet-of';

export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Selects a cell and brings its sheet to the front, in one sync; a hidden sheet stays hidden and is
 * named. Why it failed is asked only where it did.
 */
export async function goTo(host: OfficeHost, { sheet, row, column }: Spot): Promise<void> {
  try {
    await runInExcel(host, async (context) => {
      const target = worksheetOf(context, sheet);
      target.activate();
      once(target.getCell(row, column)).select();
      await context.sync();
    });
  } catch (thrown) {
    const code = await hindrance(host, sheet);
    throw code === undefined ? thrown : new WorkbookError({ code, params: { sheet } });
  }
}

const hindrance = (host: OfficeHost, sheet: string): Promise<string | undefined> =>
  runInExcel(host, async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load('visibility');
    await context.sync();
    if (target.isNullObject) return 'excel.no-such-sheet';
    return target.visibility === 'Visible' ? undefined : 'excel.hidden-sheet';
  });

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
