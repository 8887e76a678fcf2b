import type { OfficeHost } from './office-host';
import { runInExcel } from './run-in-excel';

/** Something in the workbook is no longer what was read. */
export interface WorkbookChange {
  readonly kind: 'cells' | 'sheet-added' | 'sheet-deleted';
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** The cells that changed, e.g. `D7` or `3:3`, where Excel tells. */
  readonly address?: string;
  /** Who made it, where Excel tells. */
  readonly maker?: 'this-product' | 'somebody';
}

/** Excel marks the events of an add-in's own writes from ExcelApi 1.14 on. */
const OWN = 'ThisLocalAddin';

/** Registers for changes of cells and sheets. Excel counts the registration as reading. */
export async function watchChanges(
  host: OfficeHost,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const others = host.supports('ExcelApi', '1.14') ? 'somebody' : undefined;
  const registered = await runInExcel(host, async (context) => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        const maker = triggerSource === OWN ? 'this-product' : others;
        listener({ kind: 'cells', sheetId: worksheetId, address, ...(maker && { maker }) });
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        listener({ kind: 'sheet-added', sheetId: worksheetId });
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        listener({ kind: 'sheet-deleted', sheetId: worksheetId });
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
