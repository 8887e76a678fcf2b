import { ExcelError, asExcelError } from '../excel-error';
import type { NamedSheet } from './plan-change';

/** Excel's id of a sheet that was added; undefined where its message failed before. */
export function idOfAdded({ sheet }: NamedSheet): string | undefined {
  try {
    return sheet?.id;
  } catch (thrown) {
    const error = asExcelError(thrown);
    if (error instanceof ExcelError && error.code === 'PropertyNotLoaded') return undefined;
    throw error;
  }
}
