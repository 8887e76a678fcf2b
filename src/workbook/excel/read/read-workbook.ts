import type { Area, Sheet, Snapshot } from '../../snapshot';
import { type DigitPixels, digitPixels, USUAL_DIGIT } from '../column-unit';
import type { KnownMark } from '../known-mark';
import type { OfficeHost } from '../office-host';
import { readInExcel, type Watch } from '../run-in-excel';
import { worksheetOf } from '../worksheet-of';
import { dateSystemOf, type Shown } from './date-system';
import { readExtents, type SheetExtent } from './extent';
import { askHidden, type Hidden } from './hidden';
import { readOutline } from './outline';
import { once } from './reference';
import { type Beside, readContents } from './read-contents';
import { SheetColumns } from './sheet-columns';
import { StringTable } from './string-table';

/** A workbook as it was read, with what writing to it needs to know. */
export interface ReadWorkbook {
  readonly snapshot: Snapshot;
  readonly marks: readonly KnownMark[];
  /** Excel's ids of the sheets, by name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly digit: DigitPixels;
}

/** Rows of a sheet whose shown texts tell the date system. */
const SHOWN_ROWS = 200;

/** Three syncs: the sheets, where their cells are, their contents; one more for every further block. */
export async function readWorkbook(host: OfficeHost, watch: Watch = {}): Promise<ReadWorkbook> {
  const outline = await readInExcel(host, readOutline, watch);
  const extents = await readInExcel(host, (context) => readExtents(context, outline), watch);
  const strings = new StringTable();
  const formats = new StringTable(['General']);
  const columns = extents.map(({ used }) => new SheetColumns(used, strings, formats));
  const rest: Rest = { shown: [], hidden: [], digit: USUAL_DIGIT };
  const beside: Beside = {
    bytes: extents.reduce((sum, extent) => sum + shownBytes(extent), 0),
    ask: (context) => askBeside(context, extents, rest),
  };
  await readContents(host, extents, columns, beside, watch);
  const { dateSystem, isAssumed } = dateSystemOf(rest.shown);
  if (isAssumed) watch.notice?.({ code: 'excel.date-system-assumed' });
  return {
    snapshot: {
      name: outline.name,
      dateSystem,
      strings: strings.texts,
      formats: formats.texts,
      names: outline.names,
      sheets: extents.map((extent, index) => sheetOf(extent, columns[index], rest.hidden[index])),
    },
    marks: extents.flatMap(({ marks }) => marks),
    ids: new Map(extents.map(({ id, name }) => [name, id])),
    digit: rest.digit,
  };
}

/** What the third sync tells beside the contents. */
interface Rest {
  shown: readonly Shown[];
  hidden: readonly Hidden[];
  digit: DigitPixels;
}

function askBeside(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
  rest: Rest,
): () => void {
  const answers = extents.map((extent) => ({
    hidden: askHidden(worksheetOf(context, extent.id), extent),
    shown: askShown(context, extent),
  }));
  const digit = askDigit(context, extents[0]);
  return () => {
    rest.shown = answers.flatMap(({ shown }) => shown());
    rest.hidden = answers.map(({ hidden }) => hidden());
    rest.digit = digit?.() ?? USUAL_DIGIT;
  };
}

const shownRows = ({ top, bottom }: Area): number => Math.min(SHOWN_ROWS, bottom - top + 1);

function shownBytes({ used, sizes: { value, format } }: SheetExtent): number {
  return used ? shownRows(used) * (used.right - used.left + 1) * (2 * value + format) : 0;
}

function askShown(context: Excel.RequestContext, { id, used }: SheetExtent): () => Shown[] {
  if (!used) return () => [];
  const { top, left, right } = used;
  const sheet = worksheetOf(context, id);
  const range = once(sheet.getRangeByIndexes(top, left, shownRows(used), right - left + 1));
  range.load('values,text,numberFormat');
  return () => [...shownNumbers(range)];
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
