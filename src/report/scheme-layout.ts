import type { Render } from '../messages/render';
import { recordsOf, type SchemeRecord } from '../schemes/sheets/records';
import type { Scheme } from '../schemes/scheme';
import { SCHEME_TABLES } from '../schemes/sheets/scheme-tables';
import {
  FIRST_PAIR_ROW,
  FIRST_ROW,
  HEADER_ROW,
  NOTE_SIGN,
  PAIR_HEADERS,
  type SheetColumn,
  type SheetTable,
} from '../schemes/sheets/sheet-table';
import { WORDINGS_TABLE } from '../schemes/sheets/wordings-table';
import { contentOf } from '../schemes/sheets/write-cell';
import type { CellStyle, ListChoice, SheetLayout } from '../workbook/sheet-layout';
import { FORM, officialPrint } from './official-form';
import { SheetDraft, textContent } from './sheet-draft';

/** Rows below the entries that have the drop-downs too, for those that a clerk adds. */
const ROWS_TO_ADD = 100;

const ENTRY: CellStyle = { ...FORM.text, font: { name: '仿宋_GB2312', size: 10 } };
const NOTE: CellStyle = {
  ...FORM.text,
  font: { name: '仿宋_GB2312', size: 8 },
  color: '#595959',
};
const KEY: CellStyle = { ...FORM.head, horizontal: 'left' };

/** A scheme as readable sheets, one for each of its lists: they read back as the same scheme. */
export function schemeLayouts(scheme: Scheme, render: Render): readonly SheetLayout[] {
  const records = recordsOf(scheme);
  return SCHEME_TABLES.map((table) =>
    table.shape === 'pairs'
      ? pairsLayout(table, records[table.list][0] ?? {}, scheme, render)
      : rowsLayout(table, records[table.list], scheme, render),
  );
}

/** 时限读法 alone, for a workbook that says how its wordings are read and carries no scheme. */
export const wordingsLayout = (scheme: Scheme, render: Render): SheetLayout =>
  rowsLayout(WORDINGS_TABLE, recordsOf(scheme).wordings, scheme, render);

function headLines(draft: SheetDraft, table: SheetTable, { title }: Scheme, render: Render): void {
  draft.line(render({ code: 'schemes.sheet-title', params: { title, sheet: table.sheet } }), {
    ...FORM.title,
    font: { ...FORM.title.font, size: 16 },
  });
  draft.line(render({ code: `schemes.guidance.${table.list}` }), FORM.note);
}

function rowsLayout(
  table: SheetTable,
  entries: readonly SchemeRecord[],
  scheme: Scheme,
  render: Render,
): SheetLayout {
  const { columns } = table;
  const draft = new SheetDraft(columns.map(({ width }) => width));
  headLines(draft, table, scheme, render);
  draft.row(
    columns.map(({ header }, from) => ({
      from,
      content: textContent(header),
      style: FORM.head,
    })),
    20,
  );
  draft.row(
    columns.map((column, from) => ({
      from,
      content: textContent(noteOf(column, render)),
      style: NOTE,
    })),
  );
  for (const entry of entries) {
    draft.row(
      columns.map((column, from) => ({
        from,
        content: contentOf(column, entry[column.key]),
        style: ENTRY,
      })),
      18,
    );
  }
  const last = FIRST_ROW + entries.length + ROWS_TO_ADD - 1;
  const choices = columns.flatMap((column, at) => {
    const options = optionsOf(column);
    return options.length === 0
      ? []
      : [{ area: { top: FIRST_ROW, bottom: last, left: at, right: at }, options }];
  });
  return finished(draft, table, choices, FIRST_ROW);
}

function pairsLayout(
  table: SheetTable,
  entry: SchemeRecord,
  scheme: Scheme,
  render: Render,
): SheetLayout {
  const draft = new SheetDraft([22, 60, 60]);
  headLines(draft, table, scheme, render);
  draft.row(
    PAIR_HEADERS.map((header, from) => ({
      from,
      content: textContent(header),
      style: FORM.head,
    })),
    20,
  );
  for (const column of table.columns) {
    draft.row(
      [
        { from: 0, content: textContent(column.header), style: KEY },
        { from: 1, content: contentOf(column, entry[column.key]), style: ENTRY },
        { from: 2, content: textContent(noteOf(column, render)), style: NOTE },
      ],
      18,
    );
  }
  const choices = table.columns.flatMap((column, at) => {
    const options = optionsOf(column);
    const row = FIRST_PAIR_ROW + at;
    return options.length === 0
      ? []
      : [{ area: { top: row, bottom: row, left: 1, right: 1 }, options }];
  });
  return finished(draft, table, choices, FIRST_PAIR_ROW);
}

function finished(
  draft: SheetDraft,
  table: SheetTable,
  choices: readonly ListChoice[],
  freezeRows: number,
): SheetLayout {
  const print = officialPrint({ first: HEADER_ROW, last: HEADER_ROW });
  return { ...draft.layout(table.sheet, print, freezeRows), choices };
}

function noteOf(column: SheetColumn, render: Render): string {
  const parts = [
    column.required ? render({ code: 'schemes.note.required' }) : '',
    column.note === undefined ? '' : render({ code: `schemes.note.${column.note}` }),
  ].filter((part) => part !== '');
  return `${NOTE_SIGN}${parts.join('')}`;
}

function optionsOf({ kind, choices = {} }: SheetColumn): readonly string[] {
  if (kind === 'yes-no') return ['是', '否'];
  return kind === 'choice' ? Object.keys(choices) : [];
}
