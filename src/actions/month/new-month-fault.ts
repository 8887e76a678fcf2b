import { WorkbookError } from '../../workbook/workbook';

/** Next month's list cannot be made as asked: in words, with what to do. */
export function refuseMonth(code: string, params: Readonly<Record<string, string>> = {}): never {
  throw new WorkbookError({ code: `month.refused.${code}`, params });
}
