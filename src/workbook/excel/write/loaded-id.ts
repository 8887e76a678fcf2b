import { asExcelError, ExcelError } from '../excel-error';

/** The id of something that was made; undefined where its message failed before it was. */
export function loadedId(made: { readonly id: string } | undefined): string | undefined {
  try {
    return made?.id;
  } catch (thrown) {
    const error = asExcelError(thrown);
    if (error instanceof ExcelError && error.code === 'PropertyNotLoaded') return undefined;
    throw error;
  }
}
