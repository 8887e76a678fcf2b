import type { LedgerRow } from '../../ledgers/ledger-row';
import { categoryLabel } from '../groups-of';
import { itemText, namesText, progressText, unitText } from '../item-text';
import { drawTableInSteps, type DrawnColumn } from '../draw-table';
import { FORM } from '../official-form';
import { span } from '../report-grid';
import type { ReportPage } from '../report-page';
import { numberContent } from '../sheet-draft';
import type { Steps } from '../steps';
import { sourceRows } from '../source-rows';
import { rowLink } from '../row-link';

/** Columns that the overview counts. */
export const ANNEX_CLASS = 10;
export const ANNEX_STATE = 11;

/** 附: every row that was counted, with how it was read: each figure can be followed to its cells. */
export function* annex(page: ReportPage): Steps<{ readonly head: number } | undefined> {
  const { ledgerRows, schemeData } = page.result;
  if (ledgerRows.length === 0) return undefined;
  page.draft.line(page.say('section.annex'), FORM.heading, 27);
  const column = (
    code: string,
    from: number,
    to: number,
    value: DrawnColumn<LedgerRow>['value'],
    style: DrawnColumn<LedgerRow>['style'] = FORM.text,
  ): DrawnColumn<LedgerRow> => ({
    head: page.say(`col.${code}`),
    span: span(from, to),
    value,
    style,
  });
  const table = yield* drawTableInSteps(
    page.draft,
    [
      column('seq', 0, 0, (_row, index) => numberContent(index + 1), FORM.centred),
      column('category', 1, 1, ({ texts }) =>
        categoryLabel(texts.get('category') ?? '', schemeData),
      ),
      column('item', 2, 4, itemText),
      column('progress', 5, 7, progressText),
      column('deadline', 8, 9, (row) => page.deadline(row)),
      column(
        'class',
        ANNEX_CLASS,
        ANNEX_CLASS,
        ({ status }) => page.label('class', status.class),
        FORM.centred,
      ),
      column(
        'state',
        ANNEX_STATE,
        12,
        ({ timing }) => page.label('state', timing.state),
        FORM.centred,
      ),
      column(
        'days',
        13,
        13,
        ({ timing }) => (timing.days === undefined ? '' : numberContent(timing.days)),
        FORM.centred,
      ),
      column(
        page.hasOffices ? `${page.answering}-office` : page.answering,
        14,
        14,
        ({ leaders, offices }) =>
          [namesText(leaders), namesText(offices)].filter((text) => text !== '').join('；'),
      ),
      column(page.placing, 15, 15, unitText),
      {
        ...column('source', 16, 16, (row) => sourceRows([row], page.render)),
        link: rowLink,
      },
    ],
    ledgerRows,
  );
  page.annex = table;
  return table;
}
