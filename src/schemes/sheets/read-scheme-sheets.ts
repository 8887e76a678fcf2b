import * as z from 'zod/mini';
import { shownText } from '../../reading/shown';
import { a1 } from '../../workbook/address';
import { cellAt } from '../../workbook/cells';
import type { Snapshot } from '../../workbook/snapshot';
import { schemeSchema, type Scheme } from '../scheme';
import { wordingSchema, type SchemeWording } from '../wording';
import { checkLinks } from './check-links';
import { checkWordings } from './check-wordings';
import { findSchemeSheets, isWordings, type SchemeSheet } from './find-scheme-sheets';
import { readCell } from './read-cell';
import { schemeOfRecords, type SchemeRecord, type SchemeRecords } from './records';
import type { MistakeKind, SchemeMistake } from './scheme-mistake';
import { writtenPlaces, type SchemePlaces } from './scheme-places';
import { SCHEME_TABLES } from './scheme-tables';
import { NOTE_SIGN, type SchemeList, type SheetColumn } from './sheet-table';

/** The scheme that a workbook carries in its own sheets, with every mistake in them. */
export interface SchemeReading {
  /** Absent where the sheets give no scheme: no 方案 sheet, or one without 编号 or 名称. */
  readonly scheme?: Scheme;
  /** 时限读法, which a workbook may have without a scheme of its own: it completes any. */
  readonly wordings: readonly SchemeWording[];
  readonly mistakes: readonly SchemeMistake[];
  readonly places: SchemePlaces;
  /** The sheets that hold it, never to be read as lists. */
  readonly sheets: readonly string[];
}

/** Undefined where the workbook carries no scheme. What is wrong is left out and said. */
export function readSchemeSheets(snapshot: Snapshot): SchemeReading | undefined {
  const { found, unclear } = findSchemeSheets(snapshot);
  if (found.length === 0 && unclear.length === 0) return undefined;
  const mistakes: SchemeMistake[] = unclear.map(({ name }) =>
    mistake('noSheet', name, '', name, '', 'unclear'),
  );
  const cells = new Map<string, { readonly sheet: string; readonly cell: string }>();
  const lines = new Map<SchemeList, SchemeRecord[]>();
  const left = new Map<SchemeList, SchemeRecord[]>();
  for (const sheet of found) {
    const before = lines.get(sheet.table.list) ?? [];
    const reading = new SheetReading(snapshot, sheet, before.length);
    lines.set(sheet.table.list, [...before, ...reading.lines]);
    left.set(sheet.table.list, [...(left.get(sheet.table.list) ?? []), ...reading.left]);
    mistakes.push(...reading.mistakes);
    for (const [key, place] of reading.cells) cells.set(key, place);
  }
  const first = found[0]?.sheet.name ?? unclear[0]?.name ?? '';
  const alone = found.every(isWordings) && unclear.length === 0;
  if (!lines.has('scheme') && !alone)
    mistakes.push(mistake('noSheet', first, '', '方案', '', 'missing'));
  const records = recordsOfLines(lines);
  const places: SchemePlaces = (list, index, key) =>
    cells.get(`${list}/${index}/${key}`) ?? {
      sheet: found.find(({ table }) => table.list === list)?.sheet.name ?? first,
      cell: '',
    };
  mistakes.push(...checkLinks(records, places, left));
  const wordings = z.array(wordingSchema).parse(records.wordings);
  const parsed = schemeSchema.safeParse(schemeOfRecords(records));
  mistakes.push(...checkWordings(wordings, parsed.data?.year, places));
  if (!parsed.success && !alone && mistakes.length === 0) {
    const [issue] = parsed.error.issues;
    const [list = 'scheme', index = 0, key = ''] = issue?.path ?? [];
    const place = places(list as SchemeList, Number(index), String(key));
    const at = (issue?.path ?? []).join('.');
    mistakes.push(mistake('unfit', place.sheet, place.cell, at, '', issue?.message ?? ''));
  }
  return {
    ...(parsed.success && { scheme: parsed.data }),
    wordings,
    mistakes,
    places: found.length > 0 ? places : writtenPlaces,
    sheets: [...found.map(({ sheet }) => sheet.name), ...unclear.map(({ name }) => name)],
  };
}

function recordsOfLines(lines: ReadonlyMap<SchemeList, readonly SchemeRecord[]>): SchemeRecords {
  const entries = SCHEME_TABLES.map(({ list }) => [list, lines.get(list) ?? []] as const);
  return Object.fromEntries(entries) as unknown as SchemeRecords;
}

const mistake = (
  kind: MistakeKind,
  sheet: string,
  cell: string,
  name: string,
  text: string,
  param: string,
): SchemeMistake => ({ kind, sheet, cell, name, text, param });

class SheetReading {
  readonly lines: SchemeRecord[] = [];
  /** Entries that cannot be kept. */
  readonly left: SchemeRecord[] = [];
  readonly mistakes: SchemeMistake[] = [];
  readonly cells = new Map<string, { readonly sheet: string; readonly cell: string }>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly from: SchemeSheet,
    private readonly firstIndex: number,
  ) {
    const { table, headerRow, columns, strange, sheet } = from;
    for (const { row, column } of strange) {
      const text = shownText(cellAt(snapshot, sheet, row, column));
      this.add('strange', row, column, table.sheet, text, table.sheet);
    }
    const absent = table.columns.filter((column) => column.required && !columns.has(column));
    for (const { header } of absent) this.add('noColumn', headerRow, 0, header, '', table.sheet);
    if (table.shape === 'pairs') this.readPairs();
    else for (let row = headerRow + 1; row < sheet.rowCount; row++) this.readRow(row);
  }

  private readPairs(): void {
    const valueColumn = this.valueColumn();
    const cells = [...this.from.columns].map(
      ([column, row]) => [column, row, valueColumn] as const,
    );
    this.lines.push(this.readLine(cells));
  }

  private valueColumn(): number {
    const { sheet, headerRow } = this.from;
    for (let column = 0; column < sheet.columns.length; column++) {
      if (shownText(cellAt(this.snapshot, sheet, headerRow, column)).trim() === '内容')
        return column;
    }
    return 1;
  }

  private readRow(row: number): void {
    const cells = [...this.from.columns].map(
      ([column, sheetColumn]) => [column, row, sheetColumn] as const,
    );
    const texts = cells.map(([, , column]) => this.textAt(row, column));
    if (texts.every((text) => text === '')) return;
    if (texts.find((text) => text !== '')?.startsWith(NOTE_SIGN)) return;
    const line = this.readLine(cells);
    const { columns } = this.from.table;
    const whole = columns.every(({ required, key }) => !required || line[key] !== undefined);
    // An entry without its id or name cannot be kept; its mistake has been said.
    if (whole) this.lines.push(line);
    else this.left.push(line);
  }

  private readLine(cells: readonly (readonly [SheetColumn, number, number])[]): SchemeRecord {
    const line: Record<string, unknown> = {};
    const index = this.firstIndex + this.lines.length;
    const { table, sheet } = this.from;
    for (const [column, row, sheetColumn] of cells) {
      this.cells.set(`${table.list}/${index}/${column.key}`, {
        sheet: sheet.name,
        cell: a1(row, sheetColumn),
      });
      const reading = readCell(column, cellAt(this.snapshot, sheet, row, sheetColumn));
      const text = this.textAt(row, sheetColumn);
      if ('mistake' in reading)
        this.add(reading.mistake, row, sheetColumn, column.header, text, reading.param);
      else if (reading.value !== undefined) line[column.key] = reading.value;
      else if (column.required) this.add('missing', row, sheetColumn, column.header, '', '');
    }
    return line;
  }

  private textAt(row: number, column: number): string {
    return shownText(cellAt(this.snapshot, this.from.sheet, row, column)).trim();
  }

  private add(
    kind: MistakeKind,
    row: number,
    column: number,
    name: string,
    text: string,
    param: string,
  ): void {
    this.mistakes.push(mistake(kind, this.from.sheet.name, a1(row, column), name, text, param));
  }
}
