import type { AidLine } from '../../aid/aid-lines';
import { a1 } from '../../workbook/address';
import type { CellStyle, LayoutCell, SheetLayout } from '../../workbook/sheet-layout';
import { FORM, officialPrint } from '../official-form';
import { textContent } from '../sheet-draft';
import {
  MONEY_COLUMNS,
  WIDTHS,
  type DetailColumns,
  type DetailId,
  type DetailLine,
} from './detail-columns';

/** Title, note, header. */
export const DETAIL_HEAD = 2;
export const DETAIL_FIRST = DETAIL_HEAD + 1;
/** Excel keeps no more links on a sheet than this (Excel specifications and limits). */
const MOST_LINKS = 65_530;
const LINES_A_SLICE = 500;

const CELL: CellStyle = { ...FORM.text, wrap: false };
export const MONEY: CellStyle = { ...CELL, horizontal: 'right', numberFormat: '0.00' };

export interface DetailSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly footer: string;
  readonly lines: readonly AidLine[];
  readonly ofSchool: (line: AidLine) => number;
  readonly ofCounty: (line: AidLine) => number;
}

/** The 资助明细: one row per pupil and term, with the cell it comes from. Yields the lines drawn. */
export function* aidDetail(
  sheet: DetailSheet,
  columns: DetailColumns,
): Generator<number, SheetLayout> {
  const cells: LayoutCell[] = [
    { row: 0, column: 0, content: textContent(sheet.title), style: { ...FORM.title, wrap: false } },
    { row: 1, column: 0, content: textContent(sheet.note), style: { ...FORM.note, wrap: false } },
    ...columns.ids.map((id, column) => ({
      row: DETAIL_HEAD,
      column,
      content: textContent(columns.head(id)),
      style: FORM.head,
    })),
  ];
  let index = 0;
  for (const line of sheet.lines) {
    const detail: DetailLine = {
      line,
      index: index + 1,
      row: DETAIL_FIRST + index,
      ofSchool: sheet.ofSchool(line),
      ofCounty: sheet.ofCounty(line),
    };
    columns.ids.forEach((id, column) => cells.push(cellOf(id, column, detail, columns)));
    if (++index % LINES_A_SLICE === 0) yield index;
  }
  return {
    name: sheet.name,
    cells,
    merges: [{ top: 0, left: 0, bottom: 0, right: columns.ids.length - 1 }],
    columnWidths: columns.ids.map((id) => WIDTHS[id]),
    rowHeights: new Map([
      [0, 36],
      [1, 18],
      [DETAIL_HEAD, 30],
    ]),
    freezeRows: DETAIL_FIRST,
    print: officialPrint({ first: DETAIL_HEAD, last: DETAIL_HEAD }, sheet.footer),
  };
}

function cellOf(
  id: DetailId,
  column: number,
  detail: DetailLine,
  columns: DetailColumns,
): LayoutCell {
  const { pupil } = detail.line;
  const cell = {
    row: detail.row,
    column,
    content: columns.content(id, detail),
    style: MONEY_COLUMNS.has(id) ? MONEY : CELL,
  };
  // A link leads within the workbook only.
  const linked = id === 'source' && detail.index <= MOST_LINKS && pupil.book === undefined;
  return linked ? { ...cell, link: { sheet: pupil.sheet, cell: a1(pupil.row, 0) } } : cell;
}
