import type { MessageParams } from '../../messages/message';
import { WorkbookError } from '../workbook';

/** Bad input is always answered by a WorkbookError whose message says what to do. */
export function refuse(code: string, params?: MessageParams): never {
  throw new WorkbookError(
    params ? { code: `workbook.${code}`, params } : { code: `workbook.${code}` },
  );
}
