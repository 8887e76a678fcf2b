import type { Render } from '../../messages/render';
import type { Scheme } from '../../schemes/scheme';
import { wordsOfRule } from '../../schemes/sheets/rule-words';
import type { CellContent } from '../../workbook/edit';
import type { CellStyle, SheetLayout } from '../../workbook/sheet-layout';
import type { Area } from '../../workbook/snapshot';
import { FORM, officialPrint } from '../official-form';
import { numberContent, SheetDraft, textContent } from '../sheet-draft';
import { formColumns, type FormColumn } from './form-columns';
import { choiceOf, formatOf, ruleOf } from './form-entries';
import { officialRows, type FormRow } from './form-rows';
import type { TemplateKind } from './template-kinds';

/** Lines to be filled in where the document prints none of its own. */
const BLANK_ROWS = 30;
const FEW_ROWS = 12;
const ROW_HEIGHT = 24;
const MONEY: readonly string[] = ['amount', 'rate', 'ratePerTerm'];

const style = (base: CellStyle, size: number): CellStyle => ({
  ...base,
  font: { name: base.font?.name ?? '仿宋_GB2312', size },
});
const CELL = style(FORM.centred, 10);
const TEXT = style(FORM.text, 10);
const HEAD = style(FORM.head, 10);
const LONG = ['category', 'inspection', 'problem', 'progress', 'measure', 'goal', 'evidence'];

/** A blank form that a scheme asks for, as an official document has it: ready to print and to fill in. */
export function templateLayout(scheme: Scheme, type: TemplateKind, render: Render): SheetLayout {
  const official = officialRows(scheme, type);
  const columns = formColumns(scheme, type, official.length > 0);
  const draft = new SheetDraft(columns.map(({ width }) => width));
  draft.line(titleOf(scheme, type), FORM.title, 36);
  headLine(draft, columns, render);
  const top = draft.nextRow;
  const headMerges = header(draft, columns);
  const first = draft.nextRow;
  const rows: readonly (FormRow | undefined)[] =
    official.length > 0
      ? official
      : Array.from({ length: type.kind === 'areas' ? FEW_ROWS : BLANK_ROWS }, () => undefined);
  rows.forEach((row, index) => {
    draft.row(
      columns.map((column, from) => ({
        from,
        content: contentOf(column, row, index, official[index - 1]),
        style: styleOf(column),
      })),
      ROW_HEIGHT,
    );
  });
  const last = draft.nextRow - 1;
  draft.line(remark(scheme, type, render), FORM.note, 30);
  draft.line(render({ code: 'template.signatures' }), FORM.note, 24);
  const area = (at: number): Area => ({ top: first, bottom: last, left: at, right: at });
  const print = officialPrint(
    { first: top, last: first - 1 },
    render({ code: 'template.page-footer' }),
  );
  const layout = draft.layout(type.name, print, first);
  return {
    ...layout,
    merges: [...layout.merges, ...headMerges, ...groups(columns, official, first)],
    choices: columns.flatMap(({ field }, at) => choiceOf(scheme, field, area(at)) ?? []),
    rules: columns.flatMap(({ field }, at) => ruleOf(field, area(at), render) ?? []),
  };
}

/** The form's title names its scheme, by which it is known again when it comes back filled in. */
const titleOf = (scheme: Scheme, { name }: TemplateKind): string =>
  scheme.level === 'any' ? name : `${scheme.title}${name}`;

function headLine(draft: SheetDraft, columns: readonly FormColumn[], render: Render): void {
  const half = Math.max(0, Math.floor(draft.lastColumn / 2) - 1);
  const money = columns.some(({ field }) => MONEY.includes(field));
  const right = render({ code: money ? 'template.filled-on-money' : 'template.filled-on' });
  draft.row(
    [
      { from: 0, to: half, content: textContent(render({ code: 'template.unit' })), style: NOTE },
      {
        from: half + 1,
        to: draft.lastColumn,
        content: textContent(right),
        style: { ...NOTE, horizontal: 'right' },
      },
    ],
    24,
  );
}

const NOTE: CellStyle = { ...FORM.note, wrap: false };

/** One line of headings, or two where some stand under a common one; gives the merges downwards. */
function header(draft: SheetDraft, columns: readonly FormColumn[]): readonly Area[] {
  const cell = (from: number, to: number, text: string) => ({
    from,
    to,
    content: textContent(text),
    style: HEAD,
  });
  if (columns.every(({ parent }) => parent === undefined)) {
    draft.row(
      columns.map(({ heading }, at) => cell(at, at, heading)),
      30,
    );
    return [];
  }
  const merges: Area[] = [];
  const upper = columns.flatMap(({ parent, heading }, at) => {
    if (parent === undefined) return [cell(at, at, heading)];
    if (columns[at - 1]?.parent === parent) return [];
    const under = columns.filter((other) => other.parent === parent).length;
    return [cell(at, at + under - 1, parent)];
  });
  const row = draft.row(upper, 24);
  draft.row(
    columns.map(({ parent, heading }, at) => {
      if (parent === undefined) merges.push({ top: row, bottom: row + 1, left: at, right: at });
      return cell(at, at, parent === undefined ? '' : heading);
    }),
    24,
  );
  return merges;
}

function contentOf(
  { field }: FormColumn,
  row: FormRow | undefined,
  index: number,
  above: FormRow | undefined,
): CellContent {
  if (field === 'seq') return numberContent(index + 1);
  const value = row?.get(field);
  // It stands once in the merged cell above.
  if (field === 'category' && above?.get(field) === value) return { kind: 'blank' };
  if (value === undefined) return { kind: 'blank' };
  return typeof value === 'number' ? numberContent(value) : textContent(value);
}

function styleOf({ field }: FormColumn): CellStyle {
  const numberFormat = formatOf(field);
  const base = LONG.includes(field) ? TEXT : CELL;
  return numberFormat === undefined ? base : { ...base, numberFormat };
}

/** 类别 once for all of its rows, as the printed forms have it. */
function groups(
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
  first: number,
): readonly Area[] {
  const at = columns.findIndex(({ field }) => field === 'category');
  if (at < 0) return [];
  const merges: Area[] = [];
  let top = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1]?.get('category') === row.get('category')) return;
    if (index > top) merges.push({ top: first + top, bottom: first + index, left: at, right: at });
    top = index + 1;
  });
  return merges;
}

/** 备注: when and to whom it goes up, and the document that asks for it. */
function remark(scheme: Scheme, { title }: TemplateKind, render: Render): string {
  const duty = scheme.duties.find(
    ({ name, content, rule, repeats }) =>
      repeats === undefined &&
      (`${name} ${content}`.includes(title) || title.includes(content)) &&
      !rule.startsWith('once:'),
  );
  const parts = [
    ...(duty
      ? [
          render({
            code: duty.review === undefined ? 'template.due' : 'template.due-reviewed',
            params: { rule: wordsOfRule(duty.rule), to: duty.to, review: duty.review ?? '' },
          }),
        ]
      : []),
    ...(scheme.documentNumber === undefined
      ? []
      : [render({ code: 'template.document', params: { number: scheme.documentNumber } })]),
  ];
  const text = parts.length > 0 ? parts.join('') : render({ code: 'template.as-is' });
  return render({ code: 'template.remark', params: { text } });
}
