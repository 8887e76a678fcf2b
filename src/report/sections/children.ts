import { CHILD_STATES, type Child, type ChildState } from '../../children/child';
import type { ChildList } from '../../children/children-case';
import { ChildIndex } from '../../children/match-children';
import { speakMessage } from '../../checks/speak-finding';
import type { FindingCode } from '../../checks/codes';
import { columnOf } from '../../tables/column-of';
import type { FieldId } from '../../tables/fields';
import { textAt } from '../../tables/table-value';
import type { ReportPage } from '../report-page';
import { ROWS_A_STEP, type Steps } from '../steps';
import { plainTable } from './list-tables';

/** The lists that are compared, in the order in which offices name them. */
const COMPARED: readonly FindingCode[] = [
  'not-enrolled',
  'present-not-enrolled',
  'enrolled-not-present',
  'double-enrolment',
  'possible-same-person',
  'duplicate-id',
  'enrolled-not-in-ledger',
];

/** 控辍保学: children by state and township, 户籍 against 学籍 against 在校, those out of school one by one. */
export function* childrenPart(page: ReportPage): Steps {
  const { result } = page;
  const kase = result.lists?.children;
  if (!kase) return;
  page.heading('children');
  const ledgerRows = kase.ledgers.flatMap((list) =>
    list.children.map((child) => ({ list, child })),
  );
  const count = (lists: readonly ChildList[]): number =>
    lists.reduce((sum, { children }) => sum + children.length, 0);
  const states = CHILD_STATES.flatMap((state) => {
    const having = ledgerRows.filter(({ child }) => child.state === state).length;
    return having === 0 ? [] : [{ state, having }];
  });
  page.paragraph(
    page.say('children.sum', {
      asOf: page.date(result.asOf),
      ledger: ledgerRows.length,
      distinct: ledgerRows.length - repeated(kase.ledgers),
      enrolled: count(kase.enrolments),
      present: count(kase.presents),
      states: states
        .map(({ state, having }) =>
          page.say('children.state', { name: page.say(`child.${state}`), count: having }),
        )
        .join('、'),
    }),
  );
  yield* byTownship(page, ledgerRows);
  // Of a single child the public is told nothing.
  if (page.options.public) return;
  yield* compared(page);
  yield* outOfSchool(page, ledgerRows);
}

/** Rows of a child that stands on the ledger already. */
const repeated = (lists: readonly ChildList[]): number =>
  new ChildIndex(lists.flatMap(({ children }) => children))
    .twice()
    .reduce((sum, same) => sum + same.length - 1, 0);

interface LedgerChild {
  readonly list: ChildList;
  readonly child: Child;
}

const field = ({ list, child }: LedgerChild, id: FieldId): string => {
  const column = columnOf(list.table, id);
  return column ? textAt(list.snapshot, list.table, child.row, column.column) : '';
};

/** 三项比对: each difference at its cell. */
function* compared(page: ReportPage): Steps {
  const sheets = new Set(
    page.result.sheets
      .filter(({ table }) => ['children', 'enrolment', 'present'].includes(table))
      .map(({ name }) => name),
  );
  const found = COMPARED.flatMap((code) =>
    page.result.findings.filter(
      (finding) => finding.code === code && sheets.has(finding.place.sheet),
    ),
  );
  page.paragraph(
    page.say('children.compared', {
      list: COMPARED.map((code) =>
        page.say('children.state', {
          name: page.say(`compared.${code}`),
          count: found.filter((finding) => finding.code === code).length,
        }),
      ).join('、'),
    }),
  );
  yield* plainTable(
    page,
    [
      {
        head: 'compared',
        from: 1,
        to: 3,
        value: ({ code }) => page.say(`compared.${code}`),
      },
      {
        head: 'fact',
        from: 4,
        to: 14,
        value: (finding) => speakMessage(finding, page.render),
        text: true,
      },
      { head: 'source', from: 15, to: 16, value: ({ place }) => `${place.sheet} ${place.cell}` },
    ],
    found,
  );
}

const SHOWN: readonly (readonly [string, readonly ChildState[]])[] = [
  ['child.enrolled', ['enrolled', 'returned']],
  ['child.elsewhere', ['elsewhere']],
  ['child.home-teaching', ['home-teaching']],
  ['child.suspended', ['suspended']],
  ['child.deferred', ['deferred', 'exempt']],
  ['child.dropped-out', ['dropped-out', 'suspected']],
  ['child.unknown', ['graduated', 'unknown', 'blank']],
];

/** Every child of the ledger stands in one column of one line. */
function* byTownship(page: ReportPage, rows: readonly LedgerChild[]): Steps {
  const towns = new Map<string, LedgerChild[]>();
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield page.draft.nextRow;
    const town = field(row, 'township').replace(/\s/g, '');
    const own = towns.get(town);
    if (own) own.push(row);
    else towns.set(town, [row]);
  }
  if (towns.size < 2) return;
  page.paragraph(page.say('children.by-township'));
  const total: [string, LedgerChild[]] = [page.say('col.total'), [...rows]];
  yield* plainTable(
    page,
    [
      { head: 'township', from: 1, to: 2, value: ([town]) => town || page.say('unnamed') },
      { head: 'children', from: 3, to: 4, value: ([, own]) => own.length },
      ...SHOWN.map(([head, states], index) => ({
        head,
        from: 5 + index + Math.min(index, 2),
        to: 5 + index + Math.min(index, 2) + (index < 2 ? 1 : 0),
        value: ([, own]: [string, LedgerChild[]]) =>
          own.filter(({ child }) => states.includes(child.state)).length,
      })),
    ],
    [...towns, total],
  );
}

/** 一人一案: every child that is not at school here, with reason, 劝返责任人 and paper. */
function* outOfSchool(page: ReportPage, rows: readonly LedgerChild[]): Steps {
  const out = rows.filter(
    ({ child }) => !['enrolled', 'returned', 'graduated'].includes(child.state),
  );
  page.paragraph(page.say('children.out', { count: out.length }));
  const blank = page.say('unnamed');
  yield* plainTable(
    page,
    [
      { head: 'name', from: 1, to: 1, value: ({ child }) => child.name },
      { head: 'school-state', from: 2, to: 3, value: ({ child }) => child.stateText },
      { head: 'township', from: 4, to: 5, value: (row) => field(row, 'township') },
      { head: 'reason', from: 6, to: 8, value: (row) => field(row, 'dropReason'), text: true },
      { head: 'persuader', from: 9, to: 10, value: (row) => field(row, 'owner') || noted(row) },
      { head: 'effort', from: 11, to: 13, value: (row) => field(row, 'returnEffort'), text: true },
      { head: 'evidence', from: 14, to: 14, value: (row) => field(row, 'evidence') || blank },
      {
        head: 'source',
        from: 15,
        to: 16,
        value: ({ child }) => page.say('rows', { sheet: child.sheet, rows: child.row + 1 }),
      },
    ],
    out,
  );

  function noted({ child }: LedgerChild): string {
    return ['dropped-out', 'suspected'].includes(child.state) ? blank : '';
  }
}
