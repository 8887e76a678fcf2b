import type { AidLine } from '../../aid/aid-lines';
import type { RateChange } from '../../aid/rate-changes';
import type { LineGroup } from '../../aid/line-groups';
import { amountInWords } from '../../reading/amount/amount-in-words';
import { a1, sheetReference } from '../../workbook/address';
import type { CellContent } from '../../workbook/edit';
import type { CellStyle, SheetLayout } from '../../workbook/sheet-layout';
import { maskPersonal } from '../mask-personal';
import { drawTableInSteps, type DrawnColumn, type DrawnTable } from '../draw-table';
import { FORM, officialPrint } from '../official-form';
import { span } from '../report-grid';
import { numberContent, SheetDraft, textContent } from '../sheet-draft';
import type { Steps } from '../steps';
import { DETAIL_FIRST, MONEY } from './aid-detail';
import type { AidSheetOptions } from './aid-sheet-options';
import { sourceText, type DetailColumns, type DetailId } from './detail-columns';

export interface SummarySheet {
  readonly name: string;
  readonly title: string;
  readonly standards: string;
  /** The name of the 资助明细 that the formulas run over. */
  readonly detail: string;
  readonly lines: readonly AidLine[];
  readonly bySchool: readonly LineGroup[];
  readonly byCounty: readonly LineGroup[];
  /** Changes of the standards in force that concern these rosters. */
  readonly changes: readonly RateChange[];
}

const FIGURES = ['lines', 'rate', 'due', 'counted', 'paid', 'difference', 'without'] as const;
type Figure = (typeof FIGURES)[number];
const KEYS = ['county', 'school', 'stage', 'boarding', 'teachingMode', 'item', 'term'] as const;
const SUMMARY_WIDTHS = [6, 12, 22, 9, 9, 13, 18, 10, 8, 11, 13, 13, 13, 12, 9];
const FIRST_FIGURE = 1 + KEYS.length;
const at = (figure: Figure): number => FIRST_FIGURE + FIGURES.indexOf(figure);
const TOTAL_MONEY: CellStyle = { ...FORM.total, horizontal: 'right', numberFormat: '0.00' };

/**
 * The 资助汇总: every figure is a formula over the 资助明细, with its value of the moment. Yields the
 * lines drawn.
 */
export function* aidSummary(
  sheet: SummarySheet,
  columns: DetailColumns,
  options: AidSheetOptions,
): Steps<SheetLayout> {
  const draft = new SheetDraft(SUMMARY_WIDTHS, options.public ? maskPersonal : undefined);
  const drawing: Drawing = {
    sheet,
    columns,
    draft,
    say: (code, params) => options.render({ code: `aid.${code}`, ...(params && { params }) }),
  };
  draft.line(sheet.title, FORM.title, 40);
  draft.line(drawing.say('summary.standards', { standards: sheet.standards }), FORM.note);
  draft.line(drawing.say('summary.note'), FORM.note);
  inWords(drawing);
  yield* section(drawing, 'by-county', 'class', sheet.byCounty);
  yield draft.nextRow;
  yield* section(drawing, 'by-school', 'group', sheet.bySchool);
  yield draft.nextRow;
  yield* withoutRate(drawing);
  rateChangeList(drawing);
  return draft.layout(sheet.name, officialPrint(undefined, drawing.say('footer')));
}

interface Drawing {
  readonly sheet: SummarySheet;
  readonly columns: DetailColumns;
  readonly draft: SheetDraft;
  readonly say: (code: string, params?: Readonly<Record<string, string | number>>) => string;
}

const sumFen = (groups: readonly LineGroup[], of: (group: LineGroup) => number): number =>
  groups.reduce((sum, group) => sum + of(group), 0);

function inWords({ sheet, draft, say }: Drawing): void {
  const figures = [
    ['due', sumFen(sheet.bySchool, ({ dueFen }) => dueFen)],
    ['counted', sumFen(sheet.bySchool, ({ countedFen }) => countedFen)],
    ['paid', sumFen(sheet.bySchool, ({ paidFen }) => paidFen)],
  ] as const;
  for (const [figure, fen] of figures) {
    draft.line(
      say('summary.words', {
        what: say(`summary.${figure}`),
        amount: (fen / 100).toFixed(2),
        words: amountInWords(fen),
      }),
      FORM.paragraph,
    );
  }
}

function* section(
  drawing: Drawing,
  title: string,
  number: DetailId,
  groups: readonly LineGroup[],
): Steps {
  const { draft, say } = drawing;
  draft.line(say(`summary.${title}`), FORM.heading, 24);
  draft.keepWithNext();
  const first = draft.nextRow + 1;
  const keys = KEYS.map((key, index): DrawnColumn<LineGroup> => ({
    head: say(`summary.${key}`),
    span: span(1 + index),
    value: (group) => group.key[key],
  }));
  const figures = FIGURES.map((figure): DrawnColumn<LineGroup> => ({
    head: say(`summary.${figure}`),
    span: span(at(figure)),
    value: (group, index) => figureOf(drawing, figure, number, group, first + index),
    style: figure === 'lines' || figure === 'without' ? FORM.centred : MONEY,
  }));
  const table = yield* drawTableInSteps(
    draft,
    [
      {
        head: say(`summary.number-${number}`),
        span: span(0),
        value: (group) => numberContent(group.number),
        style: FORM.centred,
      },
      ...keys,
      ...figures,
    ],
    groups,
  );
  draft.keepWithNext();
  totalLine(drawing, table, groups);
}

/** A figure of a group: the group's number in its line's first cell says which rows are its own. */
function figureOf(
  { sheet, columns }: Drawing,
  figure: Figure,
  number: DetailId,
  group: LineGroup,
  row: number,
): CellContent {
  const last = DETAIL_FIRST + Math.max(sheet.lines.length, 1) - 1;
  const range = (id: DetailId): string =>
    sheetReference(sheet.detail, columns.range(id, DETAIL_FIRST, last));
  const own = `${range(number)},$${a1(row, 0)}`;
  const sums = (id: DetailId, fen: number, more = ''): CellContent => ({
    kind: 'formula',
    formula: cents(`SUMIFS(${range(id)},${own}${more})`),
    value: fen / 100,
  });
  const counts = (value: number, more = ''): CellContent => ({
    kind: 'formula',
    formula: `COUNTIFS(${own}${more})`,
    value,
  });
  const having = (code: 'yes' | 'none'): string =>
    `,${range('counted')},${quoted(columns.countedText(code))}`;
  switch (figure) {
    case 'lines':
      return counts(group.lines);
    case 'rate':
      return group.rateFen === undefined ? { kind: 'blank' } : numberContent(group.rateFen / 100);
    case 'due':
      return sums('due', group.dueFen);
    case 'counted':
      return sums('due', group.countedFen, having('yes'));
    case 'paid':
      return sums('paid', group.paidFen);
    case 'difference':
      return differenceOf(row, group.paidFen - group.dueFen);
    case 'without':
      return counts(group.withoutRate, having('none'));
  }
}

const differenceOf = (row: number, fen: number): CellContent => ({
  kind: 'formula',
  formula: cents(`${a1(row, at('paid'))}-${a1(row, at('due'))}`),
  value: fen / 100,
});

function totalLine({ draft, say }: Drawing, table: DrawnTable, groups: readonly LineGroup[]): void {
  const row = draft.nextRow;
  const empty = table.last < table.first;
  const area = (figure: Figure): string =>
    `SUM(${a1(table.first, at(figure))}:${a1(table.last, at(figure))})`;
  const count = (figure: Figure, value: number): CellContent =>
    empty ? numberContent(0) : { kind: 'formula', formula: area(figure), value };
  const money = (figure: Figure, fen: number): CellContent =>
    empty ? numberContent(0) : { kind: 'formula', formula: cents(area(figure)), value: fen / 100 };
  const [due, paid] = [
    sumFen(groups, ({ dueFen }) => dueFen),
    sumFen(groups, ({ paidFen }) => paidFen),
  ];
  const figures: Readonly<Record<Figure, CellContent>> = {
    lines: count(
      'lines',
      sumFen(groups, ({ lines }) => lines),
    ),
    rate: { kind: 'blank' },
    due: money('due', due),
    counted: money(
      'counted',
      sumFen(groups, ({ countedFen }) => countedFen),
    ),
    paid: money('paid', paid),
    difference: differenceOf(row, paid - due),
    without: count(
      'without',
      sumFen(groups, (group) => group.withoutRate),
    ),
  };
  draft.row([
    { ...span(0, FIRST_FIGURE - 1), content: textContent(say('summary.total')), style: FORM.total },
    ...FIGURES.map((figure) => ({
      ...span(at(figure)),
      content: figures[figure],
      style: figure === 'lines' || figure === 'without' ? FORM.total : TOTAL_MONEY,
    })),
  ]);
}

/** Rows whose amount stays blank, each with its reason; not for the public. */
function* withoutRate({ sheet, columns, draft, say }: Drawing): Steps {
  const lines = sheet.lines.filter(({ dueFen }) => dueFen === undefined);
  if (lines.length === 0) return;
  draft.line(say('summary.without-rate', { count: lines.length }), FORM.heading, 24);
  draft.keepWithNext();
  const isPublic = columns.at('source') < 0;
  yield* drawTableInSteps<AidLine>(
    draft,
    [
      { head: say('detail.seq'), span: span(0), value: (_line, index) => numberContent(index + 1) },
      { head: say('detail.county'), span: span(1), value: ({ pupil }) => pupil.county },
      { head: say('detail.school'), span: span(2), value: ({ pupil }) => pupil.school },
      {
        head: say('detail.name'),
        span: span(3, 4),
        value: ({ pupil }) => columns.name(pupil.name),
      },
      {
        head: say('detail.paid'),
        span: span(5),
        value: ({ paidFen }) => (paidFen === undefined ? '' : numberContent(paidFen / 100)),
        style: MONEY,
      },
      { head: say('summary.reason'), span: span(6, 11), value: (line) => columns.rule(line) },
      ...(isPublic
        ? []
        : [
            {
              head: say('detail.source'),
              span: span(12, 14),
              value: sourceText,
              link: ({ pupil }: AidLine) =>
                pupil.book === undefined
                  ? { sheet: pupil.sheet, cell: a1(pupil.row, 0) }
                  : undefined,
            },
          ]),
    ],
    lines,
  );
}

/** Old, new, since when: terms before a change keep the old rate. */
function rateChangeList({ sheet, draft, say }: Drawing): void {
  if (sheet.changes.length === 0) return;
  draft.line(say('summary.changes'), FORM.heading, 24);
  for (const { name, item, before, after, since, where } of sheet.changes) {
    draft.keepWithNext();
    draft.line(
      say('summary.change', { name, item, before: before / 100, after: after / 100, since, where }),
      FORM.note,
    );
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Binary fractions of many amounts drift by less than a 分: the sum is shown and kept to the 分. */
const cents = (formula: string): string => `ROUND(${formula},2)`;
