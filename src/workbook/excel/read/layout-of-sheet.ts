import type { CellStyle, LayoutCell, PrintSetup, SheetLayout } from '../../sheet-layout';
import type { Area, Snapshot } from '../../snapshot';
import { pointsToCharacters, type DigitPixels } from '../column-unit';
import type { OfficeHost } from '../office-host';
import { runInExcel, type Watch } from '../run-in-excel';
import { worksheetOf } from '../worksheet-of';
import { type CellProperties, cellProperties, linkTarget } from './cell-properties';
import { contentAt } from './content-at';
import { areaOfAddress, once } from './reference';

/** Bytes that a cell's looks take in an answer, and a row's height in the question. */
const CELL_BYTES = 480;
const ROW_BYTES = 500;
const MOST_BYTES = 3_300_000;

/**
 * A sheet of ours as a layout, so that its removal can be undone: two syncs, and one more for every
 * block of rows beyond the first. Only before a write: what it asks counts as one.
 */
export async function readLayout(
  host: OfficeHost,
  { snapshot, digit }: { readonly snapshot: Snapshot; readonly digit: DigitPixels },
  name: string,
  watch: Watch,
): Promise<SheetLayout> {
  const { rows, columns, page } = await runInExcel(
    host,
    (context) => readPage(context, name),
    watch,
  );
  const fit = Math.max(1, Math.floor(MOST_BYTES / (columns * CELL_BYTES + ROW_BYTES)));
  const cells: LayoutCell[] = [];
  const rowHeights = new Map<number, number>();
  let shape: Shape = { merges: [], columnWidths: [] };
  for (let top = 0; top < rows; top += fit) {
    const block = { top, count: Math.min(fit, rows - top), columns };
    const looks = await runInExcel(
      host,
      (context) => readBlock(context, name, block, top === 0 ? rows : undefined),
      watch,
    );
    for (const cell of layoutCells(snapshot, name, top, looks)) cells.push(cell);
    for (const [row, height] of looks.heights.entries()) rowHeights.set(top + row, height);
    shape = looks.shape ?? shape;
    await watch.progress?.(Math.min(top + fit, rows), rows);
  }
  return {
    name,
    cells,
    rowHeights,
    merges: shape.merges,
    columnWidths: shape.columnWidths.map((points) => pointsToCharacters(points, digit)),
    ...page,
  };
}

async function readPage(
  context: Excel.RequestContext,
  name: string,
): Promise<{ rows: number; columns: number; page: Pick<SheetLayout, 'freezeRows' | 'print'> }> {
  const sheet = worksheetOf(context, name);
  const used = once(sheet.getUsedRange());
  const frozen = once(sheet.freezePanes.getLocationOrNullObject());
  const page = sheet.pageLayout;
  const titles = once(page.getPrintTitleRowsOrNullObject());
  const footers = page.headersFooters.defaultForAllPages;
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  frozen.load('rowCount');
  page.load('orientation,zoom');
  titles.load('rowIndex,rowCount');
  footers.load('leftFooter,centerFooter,rightFooter');
  await context.sync();
  const footer = [
    ['&L', footers.leftFooter],
    ['&C', footers.centerFooter],
    ['&R', footers.rightFooter],
  ].flatMap(([place, text]) => (text === '' ? [] : `${place}${text}`));
  return {
    rows: used.rowIndex + used.rowCount,
    columns: used.columnIndex + used.columnCount,
    page: {
      ...(frozen.isNullObject ? {} : { freezeRows: frozen.rowCount }),
      print: {
        orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
        paperSize: 9,
        fitToWidth: page.zoom.horizontalFitToPages === 1,
        ...titleRows(titles),
        ...(footer.length > 0 && { footer: footer.join('') }),
      },
    },
  };
}

/** Of the whole sheet, asked with its first block. */
interface Shape {
  readonly merges: readonly Area[];
  /** Points. */
  readonly columnWidths: readonly number[];
}

interface BlockLooks {
  readonly looks: readonly (readonly CellProperties[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly heights: readonly number[];
  readonly shape: Shape | undefined;
}

async function readBlock(
  context: Excel.RequestContext,
  name: string,
  {
    top,
    count,
    columns,
  }: { readonly top: number; readonly count: number; readonly columns: number },
  allRows: number | undefined,
): Promise<BlockLooks> {
  const sheet = worksheetOf(context, name);
  const range = once(sheet.getRangeByIndexes(top, 0, count, columns));
  range.load('numberFormat');
  const cells = cellProperties(range);
  const heights = numbers(count).map((row) => formatOf(sheet, top + row, 0, 'rowHeight'));
  const shape = allRows === undefined ? undefined : askShape(sheet, allRows, columns);
  await context.sync();
  return {
    looks: cells(),
    formats: range.numberFormat,
    heights: heights.map(({ rowHeight }) => rowHeight),
    shape: shape?.(),
  };
}

function askShape(sheet: Excel.Worksheet, rows: number, columns: number): () => Shape {
  const merged = once(
    once(sheet.getRangeByIndexes(0, 0, rows, columns)).getMergedAreasOrNullObject(),
  );
  merged.load('address');
  const widths = numbers(columns).map((column) => formatOf(sheet, 0, column, 'columnWidth'));
  return () => ({
    merges: merged.isNullObject ? [] : areasOf(merged.address),
    columnWidths: widths.map(({ columnWidth }) => columnWidth),
  });
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function formatOf(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  property: 'columnWidth' | 'rowHeight',
): Excel.RangeFormat {
  const { format } = once(sheet.getCell(row, column));
  format.load(property);
  return format;
}

const titleRows = (titles: Excel.Range): Pick<PrintSetup, 'titleRows'> =>
  titles.isNullObject
    ? {}
    : { titleRows: { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 } };

const areasOf = (addresses: string): Area[] =>
  addresses.split(',').flatMap((address) => areaOfAddress(address) ?? []);

function* layoutCells(
  snapshot: Snapshot,
  name: string,
  top: number,
  { looks, formats }: BlockLooks,
): Generator<LayoutCell> {
  for (const [line, row] of looks.entries()) {
    for (const [column, look] of row.entries()) {
      const numberFormat = String(formats[line]?.[column] ?? 'General');
      const link = linkTarget(look);
      yield {
        row: top + line,
        column,
        content: contentAt(snapshot, name, top + line, column),
        style: styleOf(look, numberFormat),
        ...(link && { link }),
      };
    }
  }
}

function styleOf({ format }: CellProperties, numberFormat: string): CellStyle {
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText } = format;
  const horizontal = (['left', 'center', 'right'] as const).find(
    (side) => side === horizontalAlignment.toLowerCase(),
  );
  return {
    font: { name: font.name, size: font.size, bold: font.bold },
    color: font.color,
    ...(fill.color !== '' && fill.color !== '#FFFFFF' && { fill: fill.color }),
    ...(borders.bottom.style !== 'None' && { border: 'thin' as const }),
    ...(horizontal && { horizontal }),
    vertical: verticalAlignment === 'Top' ? 'top' : 'center',
    wrap: wrapText,
    numberFormat,
  };
}
