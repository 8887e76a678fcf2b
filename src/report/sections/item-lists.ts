import type { LedgerRow } from '../../ledgers/ledger-row';
import type { CellStyle } from '../../workbook/sheet-layout';
import { drawTableInSteps, type DrawnColumn } from '../draw-table';
import { itemText, namesText, progressText, unitText } from '../item-text';
import { FORM } from '../official-form';
import { span } from '../report-grid';
import type { ReportPage } from '../report-page';
import { rowLink } from '../row-link';
import { numberContent } from '../sheet-draft';
import { sourceRows } from '../source-rows';
import { LINES_A_STEP, type Steps } from '../steps';
import { circular } from './circular';
import { doubtsOf } from './doubts';

/** 逾期清单, with the wording of the 通报. */
export function* overdueList(page: ReportPage): Steps {
  const rows = longestFirst(inState(page, 'overdue', 'overdue-blank'));
  if (!begin(page, 'overdue', rows)) return;
  yield* drawTableInSteps(page.draft, itemColumns(page, 'days-late', daysOf), rows);
  page.note(page.say('circular.note'));
  page.draft.keepWithNext();
  for (const [index, row] of rows.entries()) {
    page.note(page.say('circular.line', { number: index + 1, text: circular(page, row) }));
    if ((index + 1) % LINES_A_STEP === 0) yield page.draft.nextRow;
  }
}

/** 临期清单 */
export function* dueSoonList(page: ReportPage): Steps {
  const rows = inState(page, 'due-soon');
  if (!begin(page, 'due-soon', rows)) return;
  const soonest = [...rows].sort((a, b) => (a.timing.days ?? 0) - (b.timing.days ?? 0));
  yield* drawTableInSteps(page.draft, itemColumns(page, 'days-left', daysOf), soonest);
}

/** 待核实清单: what nobody may be called late or done for before a person has looked. */
export function* toConfirmList(page: ReportPage): Steps {
  const doubts = yield* doubtsOf(page);
  const rows = page.result.ledgerRows.filter((row) => doubts.has(row));
  if (!begin(page, 'to-confirm', rows)) return;
  const doubtOf = (row: LedgerRow): string => (doubts.get(row) ?? []).join('；');
  const columns = itemColumns(page, 'doubt', doubtOf);
  yield* drawTableInSteps(page.draft, columns.map(widened), rows);
}

function begin(page: ReportPage, section: string, rows: readonly LedgerRow[]): boolean {
  page.heading(section, rows.length);
  if (rows.length === 0) page.paragraph(page.say('none'));
  return rows.length > 0;
}

const inState = (page: ReportPage, ...states: readonly string[]): readonly LedgerRow[] =>
  page.result.ledgerRows.filter(({ timing }) => states.includes(timing.state));

const longestFirst = (rows: readonly LedgerRow[]): readonly LedgerRow[] =>
  [...rows].sort((a, b) => (b.timing.days ?? 0) - (a.timing.days ?? 0));

const daysOf = ({ timing }: LedgerRow): ReturnType<typeof numberContent> =>
  numberContent(timing.days ?? 0);

type Column = DrawnColumn<LedgerRow>;
/** The column that says why a row is on the list. */
const WHY = 5;

function itemColumns(page: ReportPage, why: string, value: Column['value']): readonly Column[] {
  const column = (
    code: string,
    from: number,
    to: number,
    of: Column['value'],
    style: CellStyle = FORM.text,
  ): Column => ({ head: page.say(`col.${code}`), span: span(from, to), value: of, style });
  return [
    column('seq', 0, 0, (_row, index) => numberContent(index + 1), FORM.centred),
    column('item', 1, 4, itemText),
    column('deadline', 5, 6, (row) => page.deadline(row)),
    column('progress', 7, 9, progressText),
    column(page.answering, 10, 10, ({ leaders }) => namesText(leaders), FORM.centred),
    column(why, 11, 11, value, FORM.centred),
    ...(page.hasOffices
      ? [
          column('office', 12, 14, ({ offices }) => namesText(offices)),
          column(page.placing, 15, 15, unitText),
        ]
      : [column(page.placing, 12, 15, unitText)]),
    {
      ...column('source', 16, 16, (row) => sourceRows([row], page.render)),
      link: rowLink,
    },
  ];
}

/** A reason in words needs more room than a number of days: progress and office give some. */
function widened(column: Column, index: number): Column {
  if (index === WHY - 2) return { ...column, span: span(7, 8) };
  if (index === WHY - 1) return { ...column, span: span(9) };
  if (index === WHY) return { ...column, span: span(10, 13), style: FORM.text };
  if (index === WHY + 1) return { ...column, span: span(14, column.span.to === 14 ? 14 : 15) };
  return column;
}
