import {
  CELL_BLANK,
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_NUMBER,
  CELL_TEXT,
  type Column,
  type Snapshot,
} from '../../src/workbook/snapshot';
import { writtenOf } from '../argument/written';

/** A range as a workbook of one sheet, for the readers of lists; it comes without its merges. */
export function rangeSnapshot(cells: readonly (readonly unknown[])[]): Snapshot {
  const strings: string[] = [];
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  const columns = Array.from({ length: width }, (_, at) =>
    columnOf(
      cells.map((line) => line[at]),
      strings,
    ),
  );
  return {
    name: '',
    dateSystem: 1900,
    strings,
    formats: ['General'],
    names: [],
    sheets: [
      {
        name: '资助标准',
        visibility: 'visible',
        rowCount: cells.length,
        columns,
        merges: [],
        mergesKnown: false,
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        formulas: new Map(),
      },
    ],
  };
}

function columnOf(cells: readonly unknown[], strings: string[]): Column {
  const kinds = new Uint8Array(cells.length);
  const values = new Float64Array(cells.length);
  cells.forEach((cell, row) => {
    const written = writtenOf(cell, 1900);
    switch (written.kind) {
      case 'blank':
        kinds[row] = CELL_BLANK;
        break;
      case 'number':
        kinds[row] = CELL_NUMBER;
        values[row] = written.value;
        break;
      case 'boolean':
        kinds[row] = CELL_BOOLEAN;
        values[row] = written.value ? 1 : 0;
        break;
      default:
        kinds[row] = written.kind === 'error' ? CELL_ERROR : CELL_TEXT;
        values[row] = strings.push(written.text) - 1;
    }
  });
  return { kinds, values, formats: new Uint16Array(cells.length) };
}
