import { a1 } from '../../src/workbook/address';
import { cellAt } from '../../src/workbook/cells';
import { cellKey, type Sheet, type Snapshot } from '../../src/workbook/snapshot';

/** A snapshot as one can compare it: what every cell says, by address. */
export function plain(snapshot: Snapshot): Readonly<Record<string, unknown>> {
  return {
    dateSystem: snapshot.dateSystem,
    names: Object.fromEntries(
      snapshot.names.map(({ name, refersTo, hidden }) => [
        name,
        `${hidden ? 'hidden ' : ''}${refersTo.replace(/^'(.*)'!/, '$1!')}`,
      ]),
    ),
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      own: sheet.own,
      filter: sheet.filter,
      hiddenRows: within(sheet.hiddenRows, sheet.rowCount),
      hiddenColumns: within(sheet.hiddenColumns, sheet.columns.length),
      cells: plainCells(snapshot, sheet),
    })),
  };
}

/** What every cell says; numbers with their format, formulas beside their value. */
export function plainCells(snapshot: Snapshot, sheet: Sheet): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columns.length; column += 1) {
      const written = cellAt(snapshot, sheet, row, column);
      const formula = sheet.formulas.get(cellKey(row, column));
      const said =
        written.kind === 'number'
          ? `${written.value} as ${written.format}`
          : written.kind === 'blank'
            ? ''
            : `${written.kind} ${String('value' in written ? written.value : written.text)}`;
      if (said !== '' || formula !== undefined) {
        cells[a1(row, column)] = formula === undefined ? said : `=${formula} -> ${said}`;
      }
    }
  }
  return cells;
}

const within = (indices: ReadonlySet<number>, count: number): number[] =>
  [...indices].filter((index) => index < count).sort((a, b) => a - b);
