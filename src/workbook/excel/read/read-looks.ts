import type { MarkLevel } from '../../edit';
import type { CellLook, Looks } from '../../looks';
import { markLevelOf } from '../../mark-formula';
import { cellKey } from '../../snapshot';
import { WorkbookError } from '../../workbook';
import type { OfficeHost } from '../office-host';
import { runInExcel } from '../run-in-excel';
import { worksheetOf } from '../worksheet-of';
import { markSpec } from '../write/mark-spec';
import { type CellProperties, cellProperties } from './cell-properties';
import type { ReadWorkbook } from './read-workbook';
import { once } from './reference';

const POINTS_PER_PIXEL = 0.75;

/**
 * How a sheet looks. Nobody draws a sheet inside Excel; tests compare the two hosts by it. What it
 * asks counts as a write: no part of a check.
 */
export async function readLooks(
  host: OfficeHost,
  known: ReadWorkbook,
  name: string,
): Promise<Looks> {
  const id = known.ids.get(name);
  if (id === undefined) {
    throw new WorkbookError({ code: 'excel.no-such-sheet', params: { sheet: name } });
  }
  return runInExcel(host, async (context) => {
    const sheet = worksheetOf(context, id);
    const used = once(sheet.getUsedRange());
    sheet.load('standardWidth,standardHeight');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();

    const rows = used.rowIndex + used.rowCount;
    const columns = used.columnIndex + used.columnCount;
    const cells = cellProperties(once(sheet.getRangeByIndexes(0, 0, rows, columns)));
    const widths = numbers(columns).map((column) => {
      const { format } = once(sheet.getCell(0, column));
      format.load('columnWidth');
      return format;
    });
    const heights = numbers(rows).map((row) => {
      const { format } = once(sheet.getCell(row, 0));
      format.load('rowHeight');
      return format;
    });
    await context.sync();
    const width = ({ columnWidth }: Excel.RangeFormat): number =>
      columnWidth / POINTS_PER_PIXEL / known.digit;
    return {
      columnWidths: new Map(widths.map((format, column) => [column, width(format)])),
      defaultColumnWidth: sheet.standardWidth,
      rowHeights: new Map(heights.map(({ rowHeight }, row) => [row, rowHeight])),
      defaultRowHeight: sheet.standardHeight,
      ...stylesOf(cells()),
      marks: standingMarks(known, name),
    };
  });
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function stylesOf(
  cells: readonly (readonly CellProperties[])[],
): Pick<Looks, 'cellStyles' | 'styles'> {
  const cellStyles = new Map<number, number>();
  const styles: CellLook[] = [];
  const known = new Map<string, number>();
  for (const [row, line] of cells.entries()) {
    for (const [column, properties] of line.entries()) {
      const look = lookOf(properties);
      const key = JSON.stringify(look);
      const index = known.get(key) ?? styles.push(look) - 1;
      known.set(key, index);
      cellStyles.set(cellKey(row, column), index);
    }
  }
  return { cellStyles, styles };
}

function lookOf({ format }: CellProperties): CellLook {
  const { font, fill, borders } = format;
  const horizontal = (['left', 'center', 'right'] as const).find(
    (side) => side === format.horizontalAlignment.toLowerCase(),
  );
  const vertical = (['top', 'center', 'bottom'] as const).find(
    (side) => side === format.verticalAlignment.toLowerCase(),
  );
  return {
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold,
    italic: font.italic,
    color: font.color.toLowerCase(),
    ...(fill.color !== '' && { fill: fill.color.toLowerCase() }),
    borders: {
      top: borders.top.style !== 'None',
      right: borders.right.style !== 'None',
      bottom: borders.bottom.style !== 'None',
      left: borders.left.style !== 'None',
    },
    horizontal: horizontal ?? 'general',
    ...(vertical && { vertical }),
    wrap: format.wrapText,
  };
}

/** Our marks whose condition holds. */
function standingMarks(
  { snapshot, marks }: ReadWorkbook,
  name: string,
): ReadonlyMap<number, MarkLevel> {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const standing = new Map<number, MarkLevel>();
  for (const mark of marks) {
    if (!sheet || mark.sheet !== name || markLevelOf(mark.formula) !== mark.level) continue;
    const { formula } = markSpec(snapshot, mark.sheetId, mark);
    if (formula === mark.formula) standing.set(cellKey(mark.row, mark.column), mark.level);
  }
  return standing;
}
