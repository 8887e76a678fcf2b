import { cellAt } from '../../../src/workbook/cells';
import { a1 } from '../../../src/workbook/address';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { cellKey, type Sheet, type Snapshot } from '../../../src/workbook/snapshot';
import { WorkbookError } from '../../../src/workbook/workbook';
import type { Limits } from '../../../src/workbook/file/limits';

/** The cells of a sheet as `{A1: value}`, formulas as `=…`, numbers with a format as `value|format`. */
export function cellsOf(snapshot: Snapshot, sheet: Sheet): Record<string, unknown> {
  const table: Record<string, unknown> = {};
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columns.length; column++) {
      const written = cellAt(snapshot, sheet, row, column);
      const formula = sheet.formulas.get(cellKey(row, column));
      const value = shown(written);
      if (value === undefined && formula === undefined) continue;
      table[a1(row, column)] =
        formula === undefined ? value : `=${formula} -> ${String(value ?? '')}`;
    }
  }
  return table;
}

function shown(written: ReturnType<typeof cellAt>): unknown {
  switch (written.kind) {
    case 'blank':
      return undefined;
    case 'number':
      return written.format === 'General' ? written.value : `${written.value}|${written.format}`;
    case 'boolean':
      return written.value;
    default:
      return written.text;
  }
}

export async function firstSheet(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const snapshot = await openWorkbookFile(bytes, '清单.xlsx').read();
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  return cellsOf(snapshot, sheet);
}

/** The code with which a file is refused; whatever else is thrown is a failure of the test. */
export async function refusalOf(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<string | undefined> {
  try {
    await openWorkbookFile(bytes, '清单.xlsx', limits).read();
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error.reason.code;
  }
}
