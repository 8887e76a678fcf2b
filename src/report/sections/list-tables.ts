import type { CellContent } from '../../workbook/edit';
import { drawTableInSteps } from '../draw-table';
import { FORM } from '../official-form';
import { span } from '../report-grid';
import type { ReportPage } from '../report-page';
import { numberContent } from '../sheet-draft';
import type { Steps } from '../steps';

/** A column of a plain table: its heading, its place on the grid, what stands in it. */
export interface PlainColumn<Row> {
  /** `report.col.<head>` */
  readonly head: string;
  readonly from: number;
  readonly to: number;
  readonly value: (row: Row) => string | number;
  readonly text?: true;
}

/** A table with numbered lines; nothing but a line that says so where there are none. */
export function* plainTable<Row>(
  page: ReportPage,
  columns: readonly PlainColumn<Row>[],
  rows: readonly Row[],
): Steps {
  if (rows.length === 0) {
    page.paragraph(page.say('none'));
    return;
  }
  const content = (value: string | number): string | CellContent =>
    typeof value === 'number' ? numberContent(value) : value;
  yield* drawTableInSteps<Row>(
    page.draft,
    [
      {
        head: page.say('col.seq'),
        span: span(0),
        value: (_row, index) => numberContent(index + 1),
        style: FORM.centred,
      },
      ...columns.map(({ head, from, to, value, text }) => ({
        head: page.say(`col.${head}`),
        span: span(from, to),
        value: (row: Row) => content(value(row)),
        style: text ? FORM.text : FORM.centred,
      })),
    ],
    rows,
  );
}
