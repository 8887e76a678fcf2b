import { shownText } from '../../reading/shown';
import { cellAt } from '../../workbook/cells';
import type { Sheet, Snapshot } from '../../workbook/snapshot';
import { SCHEME_TABLES } from './scheme-tables';
import { PAIR_HEADERS, type SheetColumn, type SheetTable } from './sheet-table';

/** A sheet of the workbook that holds one list of a scheme. */
export interface SchemeSheet {
  readonly sheet: Sheet;
  readonly table: SheetTable;
  readonly headerRow: number;
  /** The column of the sheet for each column of the table that it has. */
  readonly columns: ReadonlyMap<SheetColumn, number>;
  /** Headings, or keys of pairs, that belong to no column: where they stand. */
  readonly strange: readonly { readonly row: number; readonly column: number }[];
}

/** The header stands within so many rows of the top. */
const HEADER_ROWS = 10;
const WIDEST = 60;

/** Sheets that hold the workbook's own scheme, and those of ours that cannot be told. */
export function findSchemeSheets(snapshot: Snapshot): {
  readonly found: readonly SchemeSheet[];
  readonly unclear: readonly Sheet[];
} {
  const read = snapshot.sheets
    .filter(({ own }) => own === undefined || own === 'scheme')
    .map((sheet) => ({ sheet, as: schemeSheet(snapshot, sheet) }));
  // A copied sheet has lost its defined name: it counts beside a sheet 方案 that names the scheme.
  const hasHead = read.some(({ as }) => as?.table.list === 'scheme' && hasId(as));
  const isCopy = (sheet: Sheet, as: SchemeSheet): boolean =>
    (hasHead || isWordings(as)) && plainName(sheet.name) === as.table.sheet;
  return {
    found: read.flatMap(({ sheet, as }) =>
      as && (sheet.own === 'scheme' || isCopy(sheet, as)) ? [as] : [],
    ),
    unclear: read.flatMap(({ sheet, as }) => (sheet.own === 'scheme' && !as ? [sheet] : [])),
  };
}

/** 时限读法 is the one sheet that says something without the rest of a scheme. */
export const isWordings = ({ table }: SchemeSheet): boolean => table.list === 'wordings';

const hasId = ({ columns }: SchemeSheet): boolean =>
  [...columns.keys()].some(({ key }) => key === 'id');

/** 方案（2） is 方案 under a name that was free; Excel names a copy 方案 (2). */
const plainName = (name: string): string => name.replace(/\s*[（(]\d+[）)]$/, '').trim();

function schemeSheet(snapshot: Snapshot, sheet: Sheet): SchemeSheet | undefined {
  const name = plainName(sheet.name);
  let best: { readonly as: SchemeSheet; readonly score: number } | undefined;
  for (let row = 0; row < Math.min(HEADER_ROWS, sheet.rowCount); row++) {
    const texts = textsOfRow(snapshot, sheet, row);
    if (texts.length < 2) continue;
    for (const table of SCHEME_TABLES) {
      const as =
        table.shape === 'pairs'
          ? pairs(snapshot, sheet, table, row, texts)
          : rows(sheet, table, row, texts);
      if (!as) continue;
      const named = table.sheet === name ? 1000 : 0;
      const share = as.columns.size / table.columns.length;
      const score = named + share * 100 + as.columns.size;
      if (!best || score > best.score) best = { as, score };
    }
  }
  return best?.as;
}

interface HeaderText {
  readonly column: number;
  readonly text: string;
}

function textsOfRow(snapshot: Snapshot, sheet: Sheet, row: number): readonly HeaderText[] {
  const texts: HeaderText[] = [];
  for (let column = 0; column < Math.min(sheet.columns.length, WIDEST); column++) {
    const text = plainText(shownText(cellAt(snapshot, sheet, row, column)));
    if (text !== '') texts.push({ column, text });
  }
  return texts;
}

const plainText = (text: string): string => text.normalize('NFKC').replace(/[\s*:]/g, '');

function rows(
  sheet: Sheet,
  table: SheetTable,
  headerRow: number,
  texts: readonly HeaderText[],
): SchemeSheet | undefined {
  const columns = new Map<SheetColumn, number>();
  const strange: { row: number; column: number }[] = [];
  for (const { column, text } of texts) {
    const known = table.columns.find(({ header }) => plainText(header) === text);
    if (known && !columns.has(known)) columns.set(known, column);
    else if (!/^备注/.test(text)) strange.push({ row: headerRow, column });
  }
  if (columns.size < 2 || columns.size * 2 < Math.min(table.columns.length, texts.length)) {
    return undefined;
  }
  return { sheet, table, headerRow, columns, strange };
}

/** A row for each fact: its name in one column, the value in the next. */
function pairs(
  snapshot: Snapshot,
  sheet: Sheet,
  table: SheetTable,
  headerRow: number,
  texts: readonly HeaderText[],
): SchemeSheet | undefined {
  const [name, value] = texts;
  if (name?.text !== PAIR_HEADERS[0] || value?.text !== PAIR_HEADERS[1]) return undefined;
  const columns = new Map<SheetColumn, number>();
  const strange: { row: number; column: number }[] = [];
  for (let row = headerRow + 1; row < sheet.rowCount; row++) {
    const text = plainText(shownText(cellAt(snapshot, sheet, row, name.column)));
    if (text === '') continue;
    const known = table.columns.find(({ header }) => plainText(header) === text);
    // The value stands in the column of 内容: the row is what has to be kept.
    if (known && !columns.has(known)) columns.set(known, row);
    else strange.push({ row, column: name.column });
  }
  return columns.size < 2 ? undefined : { sheet, table, headerRow, columns, strange };
}
