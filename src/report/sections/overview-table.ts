import type { LedgerRow } from '../../ledgers/ledger-row';
import { TIMING_STATES, type TimingState } from '../../ledgers/timing';
import { STATUS_CLASSES, type StatusClass } from '../../reading/status-reading';
import { a1 } from '../../workbook/address';
import type { CellContent } from '../../workbook/edit';
import type { CellStyle } from '../../workbook/sheet-layout';
import { rateOf, sumOf } from '../formulas';
import { FORM } from '../official-form';
import { span, type Span } from '../report-grid';
import type { ReportPage } from '../report-page';
import { textContent, type DraftCell } from '../sheet-draft';
import { sourceRows } from '../source-rows';
import type { Steps } from '../steps';
import { ANNEX_CLASS, ANNEX_STATE } from './annex';

/** Cells of the overview that the group tables repeat as the list's own totals. */
export interface OverviewCells {
  readonly ofClass: (name: StatusClass) => string;
  readonly ofState: (name: TimingState) => string;
}

const CLASS = { name: span(0, 1), count: 2, share: 3, rows: span(4, 7) } as const;
const STATE = { name: span(8, 10), count: 11, rows: span(12, 16) } as const;

/** Classes on the left, states of time on the right: each adds up to all rows, by formula. */
export function* overviewTable(page: ReportPage): Steps<OverviewCells> {
  const { draft } = page;
  draft.row([
    head(page, CLASS.name, 'class'),
    head(page, span(CLASS.count), 'count'),
    head(page, span(CLASS.share), 'share'),
    head(page, CLASS.rows, 'rows'),
    head(page, STATE.name, 'state'),
    head(page, span(STATE.count), 'count'),
    head(page, STATE.rows, 'rows'),
  ]);
  const first = draft.nextRow;
  const left = classCells(page, first);
  yield first;
  const right = stateCells(page, first);
  left.forEach((cells, index) => draft.row([...cells, ...(right[index] ?? [])], 16.5));
  return {
    ofClass: (name) => a1(first + STATUS_CLASSES.indexOf(name), CLASS.count),
    ofState: (name) => a1(first + TIMING_STATES.indexOf(name), STATE.count),
  };
}

function classCells(page: ReportPage, first: number): readonly (readonly DraftCell[])[] {
  const { counts, ledgerRows } = page.result;
  const end = first + STATUS_CLASSES.length;
  const at = (name: StatusClass): string => a1(first + STATUS_CLASSES.indexOf(name), CLASS.count);
  const total = a1(end, CLASS.count);
  const line = (
    name: string,
    figures: readonly [CellContent | (() => CellContent), CellContent],
    rows: string,
    style: { readonly text: CellStyle; readonly percent: CellStyle },
  ): readonly DraftCell[] => [
    { ...CLASS.name, content: textContent(name), style: style.text },
    { ...span(CLASS.count), content: figures[0], style: style.text },
    { ...span(CLASS.share), content: figures[1], style: style.percent },
    { ...CLASS.rows, content: textContent(rows), style: FORM.text },
  ];
  const plain = { text: FORM.centred, percent: FORM.percent };
  const bold = { text: FORM.total, percent: FORM.totalPercent };
  const blank: CellContent = { kind: 'blank' };
  return [
    ...STATUS_CLASSES.map((name, index) => {
      const rows = ledgerRows.filter(({ status }) => status.class === name);
      const row = first + index;
      const share = rateOf(a1(row, CLASS.count), total, '0', {
        done: counts.byClass[name],
        of: counts.rows,
      });
      const count = counted(page, ANNEX_CLASS, a1(row, CLASS.name.from), counts.byClass[name]);
      return line(page.label('class', name), [count, share], listed(page, rows), plain);
    }),
    line(page.say('col.total'), [sumOf(CLASS.count, first, end - 1, counts.rows), blank], '', bold),
    line(
      page.say('col.completion'),
      [blank, rateOf(at('done'), total, at('not-applicable'), counts.completion)],
      page.say('col.completion.how'),
      bold,
    ),
    line(
      page.say('col.filled'),
      [blank, rateOf(`(${total}-${at('blank')})`, total, '0', counts.filled)],
      page.say('col.filled.how'),
      bold,
    ),
  ];
}

function stateCells(page: ReportPage, first: number): readonly (readonly DraftCell[])[] {
  const { counts, ledgerRows } = page.result;
  const end = first + TIMING_STATES.length;
  const line = (
    name: string,
    count: CellContent | (() => CellContent),
    rows: string,
    style: CellStyle,
  ): readonly DraftCell[] => [
    { ...STATE.name, content: textContent(name), style },
    { ...span(STATE.count), content: count, style },
    { ...STATE.rows, content: textContent(rows), style: FORM.text },
  ];
  return [
    ...TIMING_STATES.map((name, index) => {
      const rows = ledgerRows.filter(({ timing }) => timing.state === name);
      const label = a1(first + index, STATE.name.from);
      const count = counted(page, ANNEX_STATE, label, counts.byState[name]);
      return line(page.label('state', name), count, listed(page, rows), FORM.centred);
    }),
    line(page.say('col.total'), sumOf(STATE.count, first, end - 1, counts.rows), '', FORM.total),
  ];
}

/** A count of the annex's rows that bear a label. */
function counted(
  page: ReportPage,
  column: number,
  label: string,
  value: number,
): () => CellContent {
  return () => {
    if (!page.annex) return { kind: 'number', value };
    const range = [page.annex.first, page.annex.last].map((row) =>
      a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'),
    );
    return { kind: 'formula', formula: `COUNTIF(${range.join(':')},${label})`, value };
  };
}

const head = (page: ReportPage, where: Span, code: string): DraftCell => ({
  ...where,
  content: textContent(page.say(`col.${code}`)),
  style: FORM.head,
});

const listed = (page: ReportPage, rows: readonly LedgerRow[]): string =>
  sourceRows(rows, page.render);
