import { cellAt } from '../../cells';
import type { CellContent } from '../../edit';
import type { CellStyle, LayoutCell, PrintSetup, SheetLayout } from '../../sheet-layout';
import { type Area, cellKey, type Snapshot } from '../../snapshot';
import { pointsToCharacters, type DigitPixels } from '../column-unit';
import { worksheetOf } from '../worksheet-of';
import { type CellProperties, cellProperties, linkTarget } from './cell-properties';
import { areaOfAddress, once } from './reference';

/**
 * A sheet of ours as a layout, so that its removal can be undone. Only before a write: what it asks
 * counts as one.
 */
export async function readLayout(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  name: string,
  digit: DigitPixels,
): Promise<SheetLayout> {
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

  const [rows, columns] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const whole = once(sheet.getRangeByIndexes(0, 0, rows, columns));
  whole.load('numberFormat');
  const cells = cellProperties(whole);
  const merged = once(whole.getMergedAreasOrNullObject());
  merged.load('address');
  const widths = numbers(columns).map((column) => formatOf(sheet, 0, column, 'columnWidth'));
  const heights = numbers(rows).map((row) => formatOf(sheet, row, 0, 'rowHeight'));
  await context.sync();

  const footer = [
    ['&L', footers.leftFooter],
    ['&C', footers.centerFooter],
    ['&R', footers.rightFooter],
  ].flatMap(([place, text]) => (text === '' ? [] : `${place}${text}`));
  return {
    name,
    cells: layoutCells(snapshot, name, cells(), whole.numberFormat),
    merges: merged.isNullObject ? [] : areasOf(merged.address),
    columnWidths: widths.map(({ columnWidth }) => pointsToCharacters(columnWidth, digit)),
    rowHeights: new Map(heights.map(({ rowHeight }, row) => [row, rowHeight])),
    ...(frozen.isNullObject ? {} : { freezeRows: frozen.rowCount }),
    print: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      paperSize: 9,
      fitToWidth: page.zoom.horizontalFitToPages === 1,
      ...titleRows(titles),
      ...(footer.length > 0 && { footer: footer.join('') }),
    },
  };
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

function layoutCells(
  snapshot: Snapshot,
  name: string,
  looks: readonly (readonly CellProperties[])[],
  formats: readonly (readonly unknown[])[],
): LayoutCell[] {
  return looks.flatMap((line, row) =>
    line.map((look, column): LayoutCell => {
      const numberFormat = String(formats[row]?.[column] ?? 'General');
      const link = linkTarget(look);
      return {
        row,
        column,
        content: contentAt(snapshot, name, row, column),
        style: styleOf(look, numberFormat),
        ...(link && { link }),
      };
    }),
  );
}

/** What a cell says, as something to be written. */
export function contentAt(
  snapshot: Snapshot,
  name: string,
  row: number,
  column: number,
): CellContent {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return { kind: 'blank' };
  const written = cellAt(snapshot, sheet, row, column);
  const formula = sheet.formulas.get(cellKey(row, column));
  const value = written.kind === 'blank' ? '' : 'value' in written ? written.value : written.text;
  if (formula !== undefined) return { kind: 'formula', formula, value };
  switch (written.kind) {
    case 'number':
      return { kind: 'number', value: written.value };
    case 'boolean':
      return { kind: 'boolean', value: written.value };
    case 'text':
      return { kind: 'text', text: written.text };
    case 'error':
      return { kind: 'formula', formula: written.text, value: written.text };
    case 'blank':
      return { kind: 'blank' };
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
