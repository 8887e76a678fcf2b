import type { CellContent } from '../workbook/edit';
import type { CellStyle } from '../workbook/sheet-layout';
import { FORM } from './official-form';
import type { Span } from './report-grid';
import { textContent, type SheetDraft } from './sheet-draft';
import { finish, LINES_A_STEP, type Steps } from './steps';

/** A column of a table on the sheet's grid. */
export interface DrawnColumn<Row> {
  readonly head: string;
  readonly span: Span;
  /** A text, or other content where it is none. */
  readonly value: (row: Row, index: number) => string | CellContent | (() => CellContent);
  readonly style?: CellStyle;
  readonly link?: (row: Row) => { readonly sheet: string; readonly cell: string } | undefined;
}

/** Rows of the sheet that a table's body takes, inclusive; `last` < `first` where it has none. */
export interface DrawnTable {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** A table of so few rows stays on one page. */
const SHORT = 8;

export const drawTable = <Row>(
  draft: SheetDraft,
  columns: readonly DrawnColumn<Row>[],
  rows: readonly Row[],
): DrawnTable => finish(drawTableInSteps(draft, columns, rows));

/** The same in steps: a table may have as many rows as the list. */
export function* drawTableInSteps<Row>(
  draft: SheetDraft,
  columns: readonly DrawnColumn<Row>[],
  rows: readonly Row[],
): Steps<DrawnTable> {
  yield draft.nextRow;
  const head = draft.row(
    columns.map(({ head: text, span }) => ({
      ...span,
      content: textContent(text),
      style: FORM.head,
    })),
    16.5,
  );
  draft.keepWithNext();
  for (const [index, row] of rows.entries()) {
    draft.row(
      columns.map(({ span, value, style = FORM.text, link }) => {
        const content = value(row, index);
        const target = link?.(row);
        return {
          ...span,
          content: typeof content === 'string' ? textContent(content) : content,
          style,
          ...(target && { link: target }),
        };
      }),
      16.5,
    );
    if (rows.length <= SHORT && index < rows.length - 1) draft.keepWithNext();
    if ((index + 1) % LINES_A_STEP === 0 || index === rows.length - 1) yield draft.nextRow;
  }
  return { head, first: head + 1, last: head + rows.length };
}
