import { areaName } from '../../address';
import type { Area } from '../../snapshot';
import { WorkbookError } from '../../workbook';
import { knownMark, type KnownMark } from '../known-mark';
import { matrixBytes } from '../utf8-bytes';
import { worksheetOf } from '../worksheet-of';
import type { Outline, SheetOutline } from './outline';
import { areaOfAddress, once } from './reference';

/** What the second sync tells of a sheet: where its cells are, and what is hidden. */
export interface SheetExtent extends SheetOutline {
  /** The cells that hold values; undefined on an empty sheet. */
  readonly used: Area | undefined;
  /** True and false hold for all rows of the used area, null for some of them. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** A column in which the hidden rows can be seen: one that is not hidden itself. */
  readonly shownColumn: number | undefined;
  readonly filter: Area | undefined;
  /** Bytes that a cell takes in an answer, from the first rows. */
  readonly sizes: CellSizes;
  /** Our marks. */
  readonly marks: readonly KnownMark[];
}

/** Bytes of a value and of a number format, on an average, with JSON's own signs. */
export interface CellSizes {
  readonly value: number;
  readonly format: number;
}

/** Excel gives no more than five million cells at a time, and no list of an office has as many. */
const MOST_CELLS = 5_000_000;
/** Rows and columns from which the size of a cell is judged. */
const SAMPLE = 'A1:Z60';
const LAST_COLUMN = 16383;
const UNKNOWN_SIZES: CellSizes = { value: 16, format: 10 };

export async function readExtents(
  context: Excel.RequestContext,
  { sheets }: Outline,
): Promise<readonly SheetExtent[]> {
  const asked = sheets.map((sheet) => ask(context, sheet));
  await context.sync();
  return asked.map(answerOf);
}

type Asked = ReturnType<typeof ask>;

function ask(context: Excel.RequestContext, outline: SheetOutline) {
  const sheet = worksheetOf(context, outline.id);
  const used = once(sheet.getUsedRangeOrNullObject(true));
  const first = once(used.getColumn(0));
  const last = once(used.getLastColumn());
  const edge = once(once(used.getEntireRow()).getLastColumn());
  const sample = once(used.getIntersectionOrNullObject(SAMPLE));
  const filter = once(sheet.autoFilter.getRangeOrNullObject());
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  for (const column of [first, last, edge]) column.load('columnHidden');
  sample.load('values,numberFormat');
  filter.load('address');
  const rules = once(sheet.getRange()).conditionalFormats;
  rules.load(
    'items/id,items/type,items/customOrNullObject/rule/formula,' +
      'items/customOrNullObject/format/numberFormat',
  );
  return { outline, used, first, last, edge, sample, filter, rules };
}

function answerOf({ outline, used, first, last, edge, sample, filter, rules }: Asked): SheetExtent {
  const found = filter.isNullObject ? undefined : areaOfAddress(filter.address);
  const marks = rules.items.flatMap(({ id, type, customOrNullObject: custom }) =>
    type === 'Custom' && !custom.isNullObject ? (knownMark(outline, id, ruleOf(custom)) ?? []) : [],
  );
  if (used.isNullObject) {
    return {
      ...outline,
      marks,
      used: undefined,
      rowsHidden: false,
      columnsHidden: false,
      shownColumn: undefined,
      filter: found,
      sizes: UNKNOWN_SIZES,
    };
  }
  const area = {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
  if (used.rowCount * used.columnCount > MOST_CELLS) {
    throw new WorkbookError({
      code: 'excel.too-many-cells',
      params: { sheet: outline.name, area: areaName(area) },
    });
  }
  const shown = [
    { column: first, at: area.left },
    { column: last, at: area.right },
    { column: edge, at: LAST_COLUMN },
  ].find(({ column }) => !column.columnHidden);
  return {
    ...outline,
    marks,
    used: area,
    rowsHidden: hiddenOf(used.rowHidden),
    columnsHidden: hiddenOf(used.columnHidden),
    shownColumn: shown?.at,
    filter: found,
    sizes: sample.isNullObject ? UNKNOWN_SIZES : sizesOf(sample),
  };
}

/** Typed as any, and null where a rule changes no number format. */
const ruleOf = ({ rule, format }: Excel.CustomConditionalFormat): RuleOf => ({
  formula: rule.formula,
  numberFormat: String(format.numberFormat ?? ''),
});
type RuleOf = Pick<KnownMark, 'formula' | 'numberFormat'>;

/** Typed as boolean, yet null where the rows differ (Excel.Range.rowHidden). */
const hiddenOf = (hidden: unknown): boolean | null => (typeof hidden === 'boolean' ? hidden : null);

const sizesOf = ({ values, numberFormat }: Excel.Range): CellSizes => ({
  value: averageBytes(values),
  format: averageBytes(numberFormat),
});

export function averageBytes(matrix: readonly (readonly unknown[])[]): number {
  const cells = matrix.length * (matrix[0]?.length ?? 0);
  return cells === 0 ? 0 : matrixBytes(matrix) / cells;
}
