import type { AidGroup } from '../../aid/aid-totals';
import { yuanFixed } from '../../aid/due';
import type { AidResult } from '../../checks/check-result';
import type { FindingCode } from '../../checks/codes';
import type { MessageParams } from '../../messages/message';
import { amountInWords } from '../../reading/amount/amount-in-words';
import { a1 } from '../../workbook/address';
import type { CellContent } from '../../workbook/edit';
import type { CellStyle } from '../../workbook/sheet-layout';
import { drawTableInSteps, type DrawnColumn, type DrawnTable } from '../draw-table';
import { sumOf } from '../formulas';
import { FORM } from '../official-form';
import { span, type Span } from '../report-grid';
import type { ReportPage } from '../report-page';
import { numberContent, textContent } from '../sheet-draft';
import type { Steps } from '../steps';

const MONEY: CellStyle = { ...FORM.centred, numberFormat: '0.00' };
const TOTAL_MONEY: CellStyle = { ...FORM.total, numberFormat: '0.00' };
const PUPILS = span(8, 9);
const DUE = span(12, 13);
const COUNTED = span(14);
const PAID = span(15);
const DIFFERENCE = span(16);

/** What is told of a roster beside its sums, in the order of weight. */
const TOLD: readonly FindingCode[] = [
  'eligible-not-aided',
  'not-eligible-aided',
  'duplicate-id',
  'boarding-and-day',
  'amount-mismatch',
  'year-paid-as-term',
  'half-yuan-lost',
  'old-rate',
  'rate-too-early',
  'id-checksum',
  'id-as-number',
  'bank-as-number',
];

/** 学生资助: by 学段, 寄宿 and 授课类型, what is due and paid; 应助, 已助, 未助; exceptions. */
export function* studentAid(page: ReportPage): Steps {
  const { aid } = page.result;
  if (!aid) return;
  const say = (code: string, params: MessageParams = {}): string =>
    page.render({ code: `aid.report.${code}`, params });
  page.heading('student-aid');
  const { sum } = aid.totals;
  page.paragraph(
    say('sum', {
      standards: aid.standards,
      rows: sum.rows,
      due: yuanFixed(sum.dueFen),
      counted: yuanFixed(sum.dueWithoutDuplicatesFen),
      paid: yuanFixed(sum.paidFen),
      words: amountInWords(sum.paidFen),
      without: sum.rowsWithoutRate,
    }),
  );
  eligible(page, aid, say);
  exceptions(page, say);
  const classes = classesOf(aid.totals.groups);
  const table = yield* drawTableInSteps(page.draft, columns(say, page.draft.nextRow + 1), classes);
  page.draft.keepWithNext();
  total(page, say, table, classes);
}

type Say = (code: string, params?: MessageParams) => string;

/** 应助, 已助, 未助, where the workbook lists who is entitled. */
function eligible(page: ReportPage, aid: AidResult, say: Say): void {
  const entitled = aid.case.eligible.reduce((count, { children }) => count + children.length, 0);
  if (entitled === 0) return;
  const missing = page.result.findings.filter(({ code }) => code === 'eligible-not-aided').length;
  page.paragraph(say('eligible', { entitled, aided: entitled - missing, missing }));
}

function exceptions(page: ReportPage, say: Say): void {
  const sheets = new Set(
    page.result.sheets
      .filter(({ table }) => table === 'roster' || table === 'eligible')
      .map(({ name }) => name),
  );
  const parts = TOLD.flatMap((code) => {
    const count = page.result.findings.filter(
      (finding) => finding.code === code && sheets.has(finding.place.sheet),
    ).length;
    return count === 0 ? [] : [say('exception', { name: say(`code.${code}`), count })];
  });
  if (parts.length > 0) page.paragraph(say('exceptions', { list: parts.join('、') }));
}

interface AidClass {
  readonly first: AidGroup;
  readonly groups: readonly AidGroup[];
}

/** Groups of all counties and schools that share stage, boarding, teaching mode and term. */
function classesOf(groups: readonly AidGroup[]): readonly AidClass[] {
  const classes = new Map<string, AidGroup[]>();
  for (const group of groups) {
    const key = [group.stage, group.boarding, group.teachingMode, group.term].join('\u0000');
    const own = classes.get(key);
    if (own) own.push(group);
    else classes.set(key, [group]);
  }
  return [...classes]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([, own]) => (own[0] ? [{ first: own[0], groups: own }] : []));
}

const sum = (groups: readonly AidGroup[], of: (group: AidGroup) => number): number =>
  groups.reduce((total, group) => total + of(group), 0);

function rateOf({ groups }: AidClass): CellContent {
  const rates = new Set(groups.flatMap(({ rateFen }) => rateFen ?? []));
  const [rate] = rates;
  const shared = rates.size === 1 && groups.every(({ rateFen }) => rateFen !== undefined);
  return shared && rate !== undefined ? numberContent(rate / 100) : { kind: 'blank' };
}

function columns(say: Say, first: number): readonly DrawnColumn<AidClass>[] {
  const column = (
    code: string,
    at: Span,
    value: DrawnColumn<AidClass>['value'],
    style: CellStyle = FORM.centred,
  ): DrawnColumn<AidClass> => ({ head: say(`col.${code}`), span: at, value, style });
  const yuan =
    (of: (group: AidGroup) => number) =>
    ({ groups }: AidClass): CellContent =>
      numberContent(sum(groups, of) / 100);
  return [
    column('seq', span(0), (_class, index) => numberContent(index + 1)),
    column('stage', span(1), (each) => each.first.stage),
    column('boarding', span(2, 3), (each) => each.first.boarding),
    column('mode', span(4, 5), (each) => each.first.teachingMode),
    column('term', span(6, 7), (each) => each.first.term),
    column('pupils', PUPILS, ({ groups }) => numberContent(sum(groups, ({ pupils }) => pupils))),
    column('rate', span(10, 11), rateOf, MONEY),
    column(
      'due',
      DUE,
      yuan(({ dueFen }) => dueFen),
      MONEY,
    ),
    column(
      'counted',
      COUNTED,
      yuan((group) => group.dueWithoutDuplicatesFen),
      MONEY,
    ),
    column(
      'paid',
      PAID,
      yuan(({ paidFen }) => paidFen),
      MONEY,
    ),
    column(
      'difference',
      DIFFERENCE,
      ({ groups }, index) => difference(first + index, groups),
      MONEY,
    ),
  ];
}

const difference = (row: number, groups: readonly AidGroup[]): CellContent => ({
  kind: 'formula',
  formula: `${a1(row, PAID.from)}-${a1(row, DUE.from)}`,
  value: sum(groups, ({ paidFen, dueFen }) => paidFen - dueFen) / 100,
});

function total(
  { draft }: ReportPage,
  say: Say,
  { first, last }: DrawnTable,
  classes: readonly AidClass[],
): void {
  const groups = classes.flatMap((each) => each.groups);
  const row = draft.nextRow;
  const figure = (at: Span, value: number, style: CellStyle) => ({
    ...at,
    content: sumOf(at.from, first, last, value),
    style,
  });
  draft.row([
    { ...span(0, 7), content: textContent(say('col.total')), style: FORM.total },
    figure(
      PUPILS,
      sum(groups, ({ pupils }) => pupils),
      FORM.total,
    ),
    { ...span(10, 11), content: { kind: 'blank' }, style: FORM.total },
    figure(DUE, sum(groups, ({ dueFen }) => dueFen) / 100, TOTAL_MONEY),
    figure(COUNTED, sum(groups, (group) => group.dueWithoutDuplicatesFen) / 100, TOTAL_MONEY),
    figure(PAID, sum(groups, ({ paidFen }) => paidFen) / 100, TOTAL_MONEY),
    { ...DIFFERENCE, content: difference(row, groups), style: TOTAL_MONEY },
  ]);
}
