import type { LedgerRow } from '../../ledgers/ledger-row';
import { STATUS_CLASSES, type StatusClass } from '../../reading/status-reading';
import { a1 } from '../../workbook/address';
import type { CellContent } from '../../workbook/edit';
import type { CellStyle } from '../../workbook/sheet-layout';
import { drawTableInSteps, type DrawnColumn } from '../draw-table';
import { rateOf, reference, sumOf } from '../formulas';
import { groupsOf, type Grouping, type RowGroup } from '../groups-of';
import { FORM } from '../official-form';
import { span } from '../report-grid';
import type { ReportPage } from '../report-page';
import { numberContent, textContent } from '../sheet-draft';
import { sourceRows } from '../source-rows';
import type { Steps } from '../steps';
import type { OverviewCells } from './overview-table';

const TOTAL = 2;
const FIRST_CLASS = 3;
const OVERDUE = FIRST_CLASS + STATUS_CLASSES.length;
const DUE_SOON = OVERDUE + 1;
const RATE = OVERDUE + 2;
const SOURCE = RATE + 1;
const columnOf = (name: StatusClass): number => FIRST_CLASS + STATUS_CLASSES.indexOf(name);

/** A figure of a group: its column, the rows it counts, the same figure in the overview. */
interface Figure {
  readonly column: number;
  readonly head: (page: ReportPage) => string;
  readonly counts: (row: LedgerRow) => boolean;
  readonly inOverview: (cells: OverviewCells) => string;
}

const FIGURES: readonly Figure[] = [
  ...STATUS_CLASSES.map((name) => ({
    column: columnOf(name),
    head: (page: ReportPage) => page.label('class', name),
    counts: ({ status }: LedgerRow) => status.class === name,
    inOverview: (cells: OverviewCells) => cells.ofClass(name),
  })),
  {
    column: OVERDUE,
    head: (page) => page.say('col.overdue'),
    counts: ({ timing: { state } }) => state === 'overdue' || state === 'overdue-blank',
    inOverview: (cells) => `${cells.ofState('overdue')}+${cells.ofState('overdue-blank')}`,
  },
  {
    column: DUE_SOON,
    head: (page) => page.label('state', 'due-soon'),
    counts: ({ timing }) => timing.state === 'due-soon',
    inOverview: (cells) => cells.ofState('due-soon'),
  },
];

/**
 * Rows by 类别, 科室, 责任领导 or 落实单位; false where the lists name none. A row of several groups
 * counts in each of them: the sum is then said to have repetitions, and the list's own total stands
 * below it.
 */
export function* groupTable(
  page: ReportPage,
  by: Grouping,
  number: number,
  overview: OverviewCells,
): Steps<boolean> {
  const { draft, result } = page;
  const groups = yield* groupsOf(result.ledgerRows, by, result.schemeData);
  if (groups.every(({ name }) => name === '')) return false;
  const members = groups.flatMap(({ rows }) => rows);
  const repeats = members.length !== result.ledgerRows.length;
  const called = by === 'leader' ? page.answering : by === 'unit' ? page.placing : by;
  page.subheading(number, called);
  if (repeats) {
    const params = { counted: members.length, rows: result.ledgerRows.length };
    page.note(page.say('repeats', params));
    draft.keepWithNext();
  }
  const first = draft.nextRow + 1;
  const table = yield* drawTableInSteps(draft, columns(page, called, first), groups);
  draft.keepWithNext();
  totalRow(page, repeats ? 'col.total.repeated' : 'col.total', members, ({ column, counts }) =>
    sumOf(column, table.first, table.last, members.filter(counts).length),
  );
  if (repeats) {
    draft.keepWithNext();
    totalRow(page, 'col.total.once', result.ledgerRows, ({ inOverview, counts }) =>
      reference(inOverview(overview), result.ledgerRows.filter(counts).length),
    );
  }
  return true;
}

function columns(
  page: ReportPage,
  called: string,
  first: number,
): readonly DrawnColumn<RowGroup>[] {
  const column = (
    head: string,
    at: number,
    value: DrawnColumn<RowGroup>['value'],
    style: CellStyle = FORM.centred,
  ): DrawnColumn<RowGroup> => ({ head, span: span(at), value, style });
  return [
    column(page.say('col.seq'), 0, (_group, index) => numberContent(index + 1)),
    column(page.say(`col.${called}`), 1, ({ name }) => name || page.say('unnamed'), FORM.text),
    column(page.say('col.count'), TOTAL, ({ rows }, index) => rowsOf(first + index, rows.length)),
    ...FIGURES.map(({ column: at, head, counts }) =>
      column(head(page), at, ({ rows }) => numberContent(rows.filter(counts).length)),
    ),
    column(
      page.say('col.completion'),
      RATE,
      ({ rows }, index) => rateIn(first + index, rows),
      FORM.percent,
    ),
    {
      ...column(page.say('col.rows'), SOURCE, ({ rows }) => sourceRows(rows, page.render)),
      span: span(SOURCE, page.draft.lastColumn),
      style: FORM.text,
    },
  ];
}

function totalRow(
  page: ReportPage,
  label: string,
  rows: readonly LedgerRow[],
  figure: (figure: Figure) => CellContent,
): void {
  const { draft } = page;
  const at = draft.nextRow;
  const style = FORM.total;
  draft.row([
    { ...span(0, 1), content: textContent(page.say(label)), style },
    { ...span(TOTAL), content: rowsOf(at, rows.length), style },
    ...FIGURES.map((own) => ({ ...span(own.column), content: figure(own), style })),
    { ...span(RATE), content: rateIn(at, rows), style: FORM.totalPercent },
    { ...span(SOURCE, draft.lastColumn), content: { kind: 'blank' }, style: FORM.text },
  ]);
}

/** The rows of a line are the sum of its classes, by formula. */
const rowsOf = (row: number, value: number): CellContent => ({
  kind: 'formula',
  formula: `SUM(${a1(row, FIRST_CLASS)}:${a1(row, OVERDUE - 1)})`,
  value,
});

function rateIn(row: number, rows: readonly LedgerRow[]): CellContent {
  const having = (name: StatusClass): number =>
    rows.filter(({ status }) => status.class === name).length;
  return rateOf(a1(row, columnOf('done')), a1(row, TOTAL), a1(row, columnOf('not-applicable')), {
    done: having('done'),
    of: rows.length - having('not-applicable'),
  });
}
