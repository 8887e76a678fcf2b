import { z } from 'zod';
import { areaOfAddress } from '../../../src/workbook/excel/read/reference';
import type { Area } from '../../../src/workbook/snapshot';
import { Book } from '../model/book';
import { ERROR_TEXTS } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { ACTION, type WirePath } from '../protocol/request';
import { lineage, type Trace } from './trace-file';

const content = z.union([z.string(), z.number(), z.boolean()]);
const matrix = z.array(z.array(content));
const answered = z.object({
  Values: matrix.optional(),
  Formulas: matrix.optional(),
  NumberFormat: z.array(z.array(z.string())).optional(),
  RowIndex: z.number().optional(),
  ColumnIndex: z.number().optional(),
  RowCount: z.number().optional(),
  ColumnCount: z.number().optional(),
  RowHidden: z.boolean().nullish(),
  ColumnHidden: z.boolean().nullish(),
  Address: z.string().optional(),
  CellAddresses: z.array(z.array(z.string())).optional(),
  _Items: z
    .array(
      z.object({
        Id: z.string().optional(),
        Name: z.string().optional(),
        Visibility: z.enum(['Visible', 'Hidden', 'VeryHidden']).optional(),
        Formula: z.string().optional(),
        Visible: z.boolean().optional(),
        Type: z.string().optional(),
        CustomOrNullObject: z.object({ Rule: z.object({ Formula: z.string() }) }).nullish(),
      }),
    )
    .optional(),
});
type Answered = z.infer<typeof answered>;

const WHOLE: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
const WRITES: ReadonlySet<number> = new Set([ACTION.setProperty, ACTION.update]);

/** A workbook of the shapes that a trace shows before its first write, placeholders in its cells. */
export class BookOfTrace {
  readonly book = new Book('trace.xlsx');
  /** Ids in the trace, and those of the same objects here. */
  readonly ids = new Map<string, string>();

  constructor(trace: Trace) {
    for (const { request, answer } of trace.exchanges) {
      if (request.Actions.some(({ ActionType }) => WRITES.has(ActionType))) break;
      const values = new Map(answer?.Results.map(({ ActionId, Value }) => [ActionId, Value]));
      for (const { Id, ActionType, ObjectPathId } of request.Actions) {
        if (ActionType !== ACTION.query) continue;
        const parsed = answered.safeParse(values.get(Id));
        if (parsed.success) this.#learn(lineage(request, ObjectPathId), parsed.data);
      }
    }
    for (const sheet of this.book.sheets) this.#coverUsed(sheet);
  }

  readonly #used = new Map<Sheet, Area>();

  #learn(line: readonly WirePath[], value: Answered): void {
    const [path, parent] = line;
    if (path?.Name === 'Worksheets') this.#addSheets(value);
    else if (path?.Name === 'Names') this.#addNames(value);
    const sheet = this.#sheetOf(line);
    if (!path || !sheet) return;
    switch (path.Name) {
      case 'ConditionalFormats':
        this.#addRules(sheet, value);
        break;
      case 'GetUsedRangeOrNullObject':
        this.#addUsed(sheet, value);
        break;
      case 'GetMergedAreasOrNullObject':
        sheet.merges = (value.Address ?? '').split(',').flatMap((one) => areaOfAddress(one) ?? []);
        break;
      case 'GetVisibleView':
        this.#hideRows(sheet, parent, value);
        break;
      case 'GetRangeByIndexes':
        this.#fill(sheet, areaOf(path), value);
        break;
      case 'GetRangeOrNullObject':
        if (parent?.Name === 'AutoFilter') sheet.filter = areaOfAddress(value.Address ?? '');
    }
  }

  #addSheets({ _Items = [] }: Answered): void {
    for (const { Id, Name, Visibility } of _Items) {
      if (Id === undefined || Name === undefined || this.ids.has(Id)) continue;
      const sheet = this.book.addSheet(Name);
      sheet.visibility = Visibility ?? 'Visible';
      this.ids.set(Id, sheet.id);
    }
  }

  #addNames({ _Items = [] }: Answered): void {
    for (const { Name, Formula, Visible } of _Items) {
      if (Name === undefined || Formula === undefined || this.book.findName(Name)) continue;
      this.book.names.push({ name: Name, formula: Formula, visible: Visible ?? true });
    }
  }

  #addRules(sheet: Sheet, { _Items = [] }: Answered): void {
    for (const { Id, Type, CustomOrNullObject } of _Items) {
      if (Id === undefined || this.ids.has(Id)) continue;
      const id = `{of the trace ${Id}}`;
      this.ids.set(Id, id);
      sheet.conditionalFormats.push({
        id,
        type: Type ?? 'Custom',
        areas: [WHOLE],
        formula: CustomOrNullObject?.Rule.Formula ?? '=FALSE',
        stopIfTrue: false,
        numberFormat: null,
        fill: null,
        color: null,
        bold: null,
        borders: new Map(),
      });
    }
  }

  #addUsed(sheet: Sheet, value: Answered): void {
    const { RowIndex: top, ColumnIndex: left, RowCount, ColumnCount } = value;
    if (top === undefined || left === undefined || !RowCount || !ColumnCount) return;
    const area = { top, left, bottom: top + RowCount - 1, right: left + ColumnCount - 1 };
    if (!this.#used.has(sheet)) this.#used.set(sheet, area);
    if (value.RowHidden === true) hide(sheet.hiddenRows, area.top, area.bottom);
    if (value.ColumnHidden === true) hide(sheet.hiddenColumns, area.left, area.right);
  }

  #hideRows(sheet: Sheet, of: WirePath | undefined, { CellAddresses = [] }: Answered): void {
    const area = of && areaOf(of);
    if (!area) return;
    hide(sheet.hiddenRows, area.top, area.bottom);
    for (const [address = ''] of CellAddresses) {
      sheet.hiddenRows.delete(areaOfAddress(address)?.top ?? -1);
    }
  }

  #fill(sheet: Sheet, area: Area | undefined, { Values, Formulas, ...value }: Answered): void {
    if (!area) return;
    if (value.ColumnHidden === true) hide(sheet.hiddenColumns, area.left, area.right);
    for (const [y, line] of (Values ?? Formulas ?? value.NumberFormat ?? []).entries()) {
      for (const x of line.keys()) {
        const [row, column] = [area.top + y, area.left + x];
        const cell = sheet.cell(row, column);
        const now = Values?.[y]?.[x] ?? cell.value;
        // Large sheets are read by values first, and formulas come only for columns that have some.
        const formula = Formulas?.[y]?.[x] ?? cell.formula;
        sheet.setCell(row, column, {
          value: now,
          ...(typeof formula === 'string' && formula.startsWith('=') && { formula }),
          ...(ERROR_TEXTS.has(String(now)) && { error: true as const }),
        });
        const numberFormat = value.NumberFormat?.[y]?.[x] ?? 'General';
        if (numberFormat !== 'General') sheet.restyle(row, column, { numberFormat });
      }
    }
  }

  /** Where the trace tells of a used area but not of its cells, its corners are filled. */
  #coverUsed(sheet: Sheet): void {
    const used = this.#used.get(sheet);
    if (!used || sheet.usedArea(true)) return;
    sheet.setCell(used.top, used.left, { value: 'x' });
    sheet.setCell(used.bottom, used.right, { value: 'x' });
  }

  #sheetOf(line: readonly WirePath[]): Sheet | undefined {
    const at = line.findIndex(({ Name }) => Name === 'Worksheets');
    const key = String(line[at - 1]?.ArgumentInfo?.Arguments?.[0] ?? '');
    return at < 1 ? undefined : this.book.findSheet(this.ids.get(key) ?? key);
  }
}

const indexes = z.tuple([z.number(), z.number(), z.number(), z.number()]);

function areaOf({ ArgumentInfo }: WirePath): Area | undefined {
  const given = indexes.safeParse(ArgumentInfo?.Arguments);
  if (!given.success) return undefined;
  const [top, left, rows, columns] = given.data;
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function hide(hidden: Set<number>, first: number, last: number): void {
  for (let at = first; at <= last; at += 1) hidden.add(at);
}
