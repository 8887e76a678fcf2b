import type { OfficeHost } from './office-host';
import { runInExcel } from './run-in-excel';

/** Something in the workbook is no longer what was read. */
export interface WorkbookChange {
  readonly kind: 'cells' | 'sheets';
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** The cells that changed, e.g. `D7` or `3:3`, where Excel tells. */
  readonly address?: string;
}

/** Excel marks the events of an add-in's own writes from ExcelApi 1.14 on. */
const OWN = 'ThisLocalAddin';

/** Registers for changes of cells and sheets. Excel counts the registration as reading. */
export async function watchChanges(
  host: OfficeHost,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const registered = await runInExcel(host, async (context) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        if (triggerSource !== OWN) listener({ kind: 'cells', sheetId: worksheetId, address });
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        listener({ kind: 'sheets', sheetId: worksheetId });
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        listener({ kind: 'sheets', sheetId: worksheetId });
      }),
    ];
    await context.sync();
    return { context, results };
  });
  return async () => {
    for (const result of registered.results) result.remove();
    await registered.context.sync();
  };
}
