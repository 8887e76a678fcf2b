import { cellAt } from '../../../src/workbook/cells';
import type { Looks } from '../../../src/workbook/looks';
import { cellKey, type Sheet as SheetData, type Snapshot } from '../../../src/workbook/snapshot';
import { Book } from './book';
import type { Sheet } from './sheet';
import { applyLooks } from './looks';

const VISIBILITIES = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
} as const;

/** Opens the workbook that a Snapshot describes, as Excel would hold it. */
export function bookFromSnapshot(
  snapshot: Snapshot,
  looks: ReadonlyMap<string, Looks> = new Map(),
): Book {
  const book = new Book(snapshot.name);
  book.dateSystem = snapshot.dateSystem;
  for (const data of snapshot.sheets) {
    const sheet = book.addSheet(data.name);
    sheet.visibility = VISIBILITIES[data.visibility];
    fill(sheet, snapshot, data);
    const look = looks.get(data.name);
    if (look) applyLooks(sheet, look);
  }
  for (const { name, refersTo, hidden } of snapshot.names) {
    book.names.push({ name, formula: `=${refersTo}`, visible: !hidden });
  }
  return book;
}

function fill(sheet: Sheet, snapshot: Snapshot, data: SheetData): void {
  for (let column = 0; column < data.columns.length; column += 1) {
    for (let row = 0; row < data.rowCount; row += 1) {
      const written = cellAt(snapshot, data, row, column);
      const formula = data.formulas.get(cellKey(row, column));
      const computed = formula === undefined ? {} : { formula: `=${formula}` };
      switch (written.kind) {
        case 'blank':
          if (formula !== undefined) sheet.setCell(row, column, { value: '', ...computed });
          break;
        case 'number':
          sheet.setCell(row, column, { value: written.value, ...computed });
          if (written.format !== 'General') {
            sheet.restyle(row, column, { numberFormat: written.format });
          }
          break;
        case 'error':
          sheet.setCell(row, column, { value: written.text, error: true, ...computed });
          break;
        case 'text':
          sheet.setCell(row, column, { value: written.text, ...computed });
          break;
        case 'boolean':
          sheet.setCell(row, column, { value: written.value, ...computed });
      }
    }
  }
  sheet.merges = data.merges.map((area) => ({ ...area }));
  sheet.hiddenRows = new Set(data.hiddenRows);
  sheet.hiddenColumns = new Set(data.hiddenColumns);
  sheet.filter = data.filter && { ...data.filter };
}
