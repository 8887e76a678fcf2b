import { FileWorkbook } from './file-workbook';
import { DEFAULT_LIMITS, type Limits } from './limits';

/** Throws a WorkbookError in words where the bytes are no workbook that can be read. */
export function openWorkbookFile(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): FileWorkbook {
  return new FileWorkbook(bytes, name, { ...DEFAULT_LIMITS, ...limits });
}
