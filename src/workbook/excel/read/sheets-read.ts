import type { Area } from '../../snapshot';
import { worksheetOf } from '../worksheet-of';
import type { Block } from './blocks';
import { askColumns, canAskColumns, type ColumnRun, type ColumnsHeld } from './columns-held';
import { averageBytes, type CellSizes, type SheetExtent } from './extent';
import { once } from './reference';
import type { SheetColumns } from './sheet-columns';

/** A sheet of fewer bytes is read as it is, whatever else there is. */
const LARGE_SHEET = 400_000;

/** What is known of the sheets while their contents come in. */
export class SheetsRead {
  readonly blocks: readonly Block[];
  /** Whether it is asked which columns hold more than values: where one message does not do. */
  asksColumns: boolean;
  private readonly sizes: CellSizes[];
  private readonly held = new Map<number, ColumnsHeld>();

  constructor(
    private readonly extents: readonly SheetExtent[],
    private readonly columns: readonly SheetColumns[],
    bytes: number,
  ) {
    this.sizes = extents.map(({ sizes }) => sizes);
    const whole = extents.flatMap(({ used: area }, sheet): Block[] =>
      area ? [{ sheet, area, part: 'all' }] : [],
    );
    const bytesOf = (block: Block): number => rowsOf(block.area) * this.rowBytes(block);
    const isLarge = whole.reduce((sum, block) => sum + bytesOf(block), 0) > bytes;
    this.blocks = whole.map((block) =>
      isLarge && bytesOf(block) > LARGE_SHEET && canAskColumns(block.area)
        ? { ...block, part: 'values' }
        : block,
    );
    this.asksColumns = this.blocks.some(({ part }) => part === 'values');
  }

  rowBytes({ sheet, area, part }: Block): number {
    const { value = 0, format = 0 } = this.sizes[sheet] ?? {};
    const width = area.right - area.left + 1;
    const rest = this.runs(sheet, area).reduce(
      (sum, { left, right, formulas }) =>
        sum + (right - left + 1) * (format + (formulas ? value : 0)),
      0,
    );
    switch (part) {
      case 'all':
        return width * (2 * value + format);
      case 'values':
        return width * value;
      case 'lean':
        return width * value + rest;
      case 'rest':
        return rest;
    }
  }

  /** Asks which columns hold more than values. */
  askColumns(context: Excel.RequestContext): () => void {
    const asked = this.blocks.flatMap(({ sheet, part }) => {
      const { used, id = '' } = this.extents[sheet] ?? {};
      if (!this.asksColumns || part !== 'values' || !used) return [];
      return [{ sheet, answer: askColumns(worksheetOf(context, id), used) }];
    });
    return () => {
      this.asksColumns = false;
      for (const { sheet, answer } of asked) this.held.set(sheet, answer());
    };
  }

  /** Asks for a block; the answer is what is still to be read of its cells. */
  ask(context: Excel.RequestContext, { sheet, area, part }: Block): () => readonly Block[] {
    const columns = this.columns[sheet];
    const values = part === 'rest' ? undefined : this.range(context, sheet, area);
    values?.load(part === 'all' ? 'values,formulas,numberFormat' : 'values');
    const rest = part === 'all' && values ? [{ run: area, range: values, formulas: true }] : [];
    for (const { left, right, formulas } of part === 'values' ? [] : this.runs(sheet, area)) {
      const run = { ...area, left, right };
      const range = this.range(context, sheet, run);
      range.load(formulas ? 'formulas,numberFormat' : 'numberFormat');
      rest.push({ run, range, formulas });
    }
    return () => {
      const numeric = values && columns?.addValues(area, values.values);
      if (values) this.learn(sheet, 'value', values.values);
      for (const { run, range, formulas } of rest) {
        this.learn(sheet, 'format', range.numberFormat);
        columns?.addRest(run, range.numberFormat, formulas ? range.formulas : undefined);
      }
      if (part === 'values') return this.restOf(sheet, area, this.runs(sheet, area));
      return part === 'lean' ? this.restOf(sheet, area, this.missed(sheet, numeric)) : [];
    };
  }

  /** Columns in which numbers came after Excel had said that there were none. */
  private missed(sheet: number, numeric: ReadonlySet<number> = new Set()): readonly ColumnRun[] {
    const held = this.held.get(sheet);
    const missed = [...numeric].filter((column) => held && !held.formats.has(column));
    for (const column of missed) held?.formats.add(column);
    return missed.map((column) => ({ left: column, right: column, formulas: false }));
  }

  private restOf(sheet: number, area: Area, runs: readonly ColumnRun[]): readonly Block[] {
    return runs.map(({ left, right }) => ({ sheet, area: { ...area, left, right }, part: 'rest' }));
  }

  private runs(sheet: number, { left, right }: Area): readonly ColumnRun[] {
    return this.held.get(sheet)?.runs(left, right) ?? [];
  }

  private range(context: Excel.RequestContext, sheet: number, area: Area): Excel.Range {
    const { top, left, right } = area;
    const worksheet = worksheetOf(context, this.extents[sheet]?.id ?? '');
    return once(worksheet.getRangeByIndexes(top, left, rowsOf(area), right - left + 1));
  }

  private learn(sheet: number, what: keyof CellSizes, matrix: unknown[][]): void {
    const known = this.sizes[sheet];
    if (known)
      this.sizes[sheet] = { ...known, [what]: Math.max(known[what], averageBytes(matrix)) };
  }
}

const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
