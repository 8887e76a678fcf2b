import type { Sheet, Snapshot } from '../../snapshot';
import { type DigitPixels, digitPixels, USUAL_DIGIT } from '../column-unit';
import { isTooLarge } from '../excel-error';
import { knownMark, type KnownMark } from '../known-mark';
import type { OfficeHost } from '../office-host';
import { readInExcel, type Watch } from '../run-in-excel';
import { worksheetOf } from '../worksheet-of';
import { type Block, Blocks } from './blocks';
import { dateSystemOf, type Shown } from './date-system';
import { cellBytesOf, readExtents, type SheetExtent } from './extent';
import { askHidden, type Hidden } from './hidden';
import { readOutline } from './outline';
import { once } from './reference';
import { type Contents, SheetColumns } from './sheet-columns';
import { StringTable } from './string-table';

/** A workbook as it was read, with what writing to it needs to know. */
export interface ReadWorkbook {
  readonly snapshot: Snapshot;
  readonly marks: readonly KnownMark[];
  /** Excel's ids of the sheets, by name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly digit: DigitPixels;
}

/**
 * Bytes that a message is planned to hold. Excel on the web takes 5 MB; the plan leaves room for
 * cells that are longer than the first ones.
 */
const PLANNED = 2_400_000;
const SMALLEST = 50_000;
/** Rows of a sheet whose shown texts tell the date system. */
const SHOWN_ROWS = 200;

/** Three syncs: the sheets, where their cells are, their contents; one more for every further block. */
export async function readWorkbook(host: OfficeHost, watch: Watch = {}): Promise<ReadWorkbook> {
  const outline = await readInExcel(host, readOutline, watch);
  const extents = await readInExcel(host, (context) => readExtents(context, outline), watch);
  const strings = new StringTable();
  const formats = new StringTable(['General']);
  const columns = extents.map(({ used }) => new SheetColumns(used, strings, formats));
  const sizes = extents.map(({ cellBytes }) => cellBytes);
  const rest: Rest = { shown: [], marks: [], hidden: [], digit: USUAL_DIGIT };

  const blocks = new Blocks(extents);
  let planned = PLANNED;
  let message = blocks.take(planned, (sheet) => sizes[sheet] ?? 0);
  for (let first = true; first || message.length > 0;) {
    try {
      const contents = await readInExcel(
        host,
        (context) => readMessage(context, extents, message, first ? rest : undefined),
        watch,
      );
      for (const [index, { sheet, area }] of message.entries()) {
        const content = contents[index];
        if (!content) continue;
        columns[sheet]?.add(area, content);
        sizes[sheet] = Math.max(
          sizes[sheet] ?? 0,
          cellBytesOf([content.values, content.numberFormat]),
        );
      }
      first = false;
      await watch.progress?.(blocks.done, blocks.cells);
      message = blocks.take(planned, (sheet) => sizes[sheet] ?? 0);
    } catch (thrown) {
      if (!isTooLarge(thrown) || planned <= SMALLEST) throw thrown;
      planned = Math.max(SMALLEST, planned / 4);
      message = blocks.again(message, planned, (sheet) => sizes[sheet] ?? 0);
    }
  }

  return {
    snapshot: {
      name: outline.name,
      dateSystem: dateSystemOf(rest.shown),
      strings: strings.texts,
      formats: formats.texts,
      names: outline.names,
      sheets: extents.map((extent, index) => sheetOf(extent, columns[index], rest.hidden[index])),
    },
    marks: rest.marks,
    ids: new Map(extents.map(({ id, name }) => [name, id])),
    digit: rest.digit,
  };
}

/** What the third sync tells beside the contents. */
interface Rest {
  shown: readonly Shown[];
  marks: readonly KnownMark[];
  hidden: readonly Hidden[];
  digit: DigitPixels;
}

async function readMessage(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  blocks: readonly Block[],
  rest: Rest | undefined,
): Promise<readonly Contents[]> {
  const ranges = blocks.map(({ sheet, area }) => {
    const range = rangeOf(context, extents[sheet], area);
    range.load('values,formulas,numberFormat');
    return range;
  });
  const answers = rest && extents.map((extent) => askRest(context, extent));
  const digit = rest && askDigit(context, extents[0]);
  await context.sync();
  if (rest && answers) {
    rest.shown = answers.flatMap(({ shown }) => shown());
    rest.marks = answers.flatMap(({ marks }) => marks());
    rest.hidden = answers.map(({ hidden }) => hidden());
    rest.digit = digit?.() ?? USUAL_DIGIT;
  }
  return ranges;
}

function rangeOf(
  context: Excel.RequestContext,
  extent: SheetExtent | undefined,
  { top, left, bottom, right }: Block['area'],
): Excel.Range {
  const sheet = worksheetOf(context, extent?.id ?? '');
  return once(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}

function askRest(context: Excel.RequestContext, extent: SheetExtent) {
  const sheet = worksheetOf(context, extent.id);
  const formats = once(sheet.getRange()).conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const { used } = extent;
  const texts =
    used &&
    rangeOf(context, extent, { ...used, bottom: Math.min(used.bottom, used.top + SHOWN_ROWS - 1) });
  texts?.load('values,text,numberFormat');
  return {
    hidden: askHidden(sheet, extent),
    marks: () =>
      formats.items.flatMap(({ id, type, customOrNullObject }) =>
        type === 'Custom' && !customOrNullObject.isNullObject
          ? (knownMark(extent, id, customOrNullObject.rule.formula) ?? [])
          : [],
      ),
    shown: () => (texts ? [...shownNumbers(texts)] : []),
  };
}

/** From the last column, which nobody widens. */
function askDigit(
  context: Excel.RequestContext,
  extent: SheetExtent | undefined,
): (() => DigitPixels) | undefined {
  if (!extent) return undefined;
  const sheet = worksheetOf(context, extent.id);
  const { format } = once(sheet.getRange('XFD1'));
  sheet.load('standardWidth');
  format.load('columnWidth,useStandardWidth');
  return () =>
    format.useStandardWidth ? digitPixels(format.columnWidth, sheet.standardWidth) : USUAL_DIGIT;
}

function* shownNumbers({ values, text, numberFormat }: Excel.Range): Generator<Shown> {
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      if (typeof value !== 'number') continue;
      yield {
        value,
        text: text[row]?.[column] ?? '',
        format: String(numberFormat[row]?.[column] ?? ''),
      };
    }
  }
}

function sheetOf(
  { name, visibility, own, filter }: SheetExtent,
  columns: SheetColumns | undefined,
  hidden: Hidden | undefined,
): Sheet {
  return {
    name,
    visibility,
    rowCount: columns?.rowCount ?? 0,
    columns: columns?.finish() ?? [],
    // Asking for them counts as a write and empties the undo list of some builds: see readMerges.
    merges: [],
    mergesKnown: false,
    hiddenRows: hidden?.rows ?? new Set(),
    hiddenColumns: hidden?.columns ?? new Set(),
    formulas: columns?.formulas ?? new Map(),
    ...(filter && { filter }),
    ...(own && { own }),
  };
}
