import { heedStop, type Watch } from '../workbook';
import { asExcelError, ExcelError } from './excel-error';
import type { OfficeHost } from './office-host';

export type { Watch };

export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

const ATTEMPTS = 3;

/** Runs a batch once. Writes are never repeated: what was done before the error stays done. */
export async function runInExcel<T>(
  host: OfficeHost,
  work: Work<T>,
  watch: Watch = {},
): Promise<T> {
  heedStop(watch);
  try {
    return await host.excel.run(work);
  } catch (thrown) {
    throw asExcelError(thrown);
  }
}

/** Runs a batch that only reads, again where the obstacle passes by itself. */
export async function readInExcel<T>(
  host: OfficeHost,
  work: Work<T>,
  watch: Watch = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runInExcel(host, work, watch);
    } catch (thrown) {
      const passes = thrown instanceof ExcelError && thrown.remedy === 'wait';
      if (!passes || attempt === ATTEMPTS) throw thrown;
      await host.wait(attempt);
    }
  }
}
