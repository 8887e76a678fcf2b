import { a1 } from '../../workbook/address';
import { FIRST_PAIR_ROW, FIRST_ROW, type SchemeList, type SheetTable } from './sheet-table';
import { SCHEME_TABLES } from './scheme-tables';

export interface SchemePlace {
  readonly sheet: string;
  readonly cell: string;
}

/** The cell of a fact: of which list, the how manieth entry, which of its columns. */
export type SchemePlaces = (list: SchemeList, index: number, key: string) => SchemePlace;

/** Where a scheme's facts stand on its sheets as they are written. */
export const writtenPlaces: SchemePlaces = (list, index, key) => {
  const table = tableOf(list);
  const at = table.columns.findIndex((column) => column.key === key);
  if (at < 0) return { sheet: table.sheet, cell: '' };
  const cell = table.shape === 'pairs' ? a1(FIRST_PAIR_ROW + at, 1) : a1(FIRST_ROW + index, at);
  return { sheet: table.sheet, cell };
};

export function tableOf(list: SchemeList): SheetTable {
  const table = SCHEME_TABLES.find((candidate) => candidate.list === list);
  if (!table) throw new RangeError(`no sheet for ${list}`);
  return table;
}
