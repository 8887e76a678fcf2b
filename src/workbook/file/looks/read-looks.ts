import { a1, parseA1 } from '../../address';
import { cellAt } from '../../cells';
import type { MarkLevel } from '../../edit';
import type { Looks } from '../../looks';
import { markFormula, markLevelOf } from '../../mark-formula';
import { cellKey, type Sheet, type Snapshot } from '../../snapshot';
import type { PackageParts } from '../package/package-parts';
import { findWorksheet, readWorkbookPart } from '../package/workbook-part';
import { scanWorksheet } from '../sheet/read-sheet';
import type { SheetDataScanner } from '../sheet/sheet-data-scanner';
import { worksheetFrame } from '../sheet/worksheet-frame';
import { ascii, type XmlElement } from '../xml/element';
import { unescapeXstring } from '../xml/text';
import { readCellLooks } from './cell-looks';
import { StyleMap } from './style-map';

/** The standard width of a column and height of a row, in characters and points (18.3.1.81). */
const STANDARD_WIDTH = 9.140625;
const STANDARD_HEIGHT = 15;

/** How a sheet looks, for the preview. Read anew each time: nobody draws more than one at once. */
export function readLooks(parts: PackageParts, snapshot: Snapshot, name: string): Looks {
  const { worksheet } = findWorksheet(parts, name);
  const frame = worksheetFrame(parts, worksheet);
  const format = frame.child('sheetFormatPr');
  const { widths, styles } = readColumns(frame);
  const cellStyles = new StyleMap(styles);
  const rowHeights = new Map<number, number>();
  scanWorksheet(parts, worksheet, {
    row: (scan) => {
      const height = heightOf(scan);
      if (height !== undefined) rowHeights.set(scan.row, height);
      cellStyles.row(scan);
    },
    cell: (cell) => cellStyles.cell(cell),
    endRow: (scan) => cellStyles.endRow(scan),
  });
  const sheet = snapshot.sheets.find((each) => each.name === name);
  return {
    columnWidths: widths,
    defaultColumnWidth: Number(format?.attribute('defaultColWidth') ?? STANDARD_WIDTH),
    rowHeights,
    defaultRowHeight: Number(format?.attribute('defaultRowHeight') ?? STANDARD_HEIGHT),
    cellStyles,
    styles: readCellLooks(parts, readWorkbookPart(parts)),
    marks: sheet ? standingMarks(frame, snapshot, sheet) : new Map(),
  };
}

function readColumns(frame: XmlElement): {
  widths: Map<number, number>;
  styles: Map<number, number>;
} {
  const widths = new Map<number, number>();
  const styles = new Map<number, number>();
  for (const group of frame.child('cols')?.childrenNamed('col') ?? []) {
    const width = Number(group.attribute('width') ?? NaN);
    const style = Number(group.attribute('style') ?? 0);
    const last = Math.min(Number(group.attribute('max') ?? 0), 16384);
    for (let column = Number(group.attribute('min') ?? 1) - 1; column < last; column++) {
      if (width >= 0) widths.set(column, width);
      if (style > 0) styles.set(column, style);
    }
  }
  return { widths, styles };
}

function heightOf({ bytes, heightAt }: SheetDataScanner): number | undefined {
  if (heightAt <= 0) return undefined;
  const height = parseFloat(ascii(bytes, heightAt, heightAt + 12));
  return height >= 0 ? height : undefined;
}

/** Our marks whose condition holds: a mark goes out by itself when its cell says something else. */
function standingMarks(
  frame: XmlElement,
  snapshot: Snapshot,
  sheet: Sheet,
): ReadonlyMap<number, MarkLevel> {
  const marks = new Map<number, MarkLevel>();
  for (const format of frame.childrenNamed('conditionalFormatting')) {
    const place = parseA1(format.attribute('sqref') ?? '');
    for (const rule of place ? format.childrenNamed('cfRule') : []) {
      const formula = unescapeXstring(rule.child('formula')?.text() ?? '');
      const level = markLevelOf(formula);
      if (!place || !level) continue;
      const { row, column } = place;
      const written = cellAt(snapshot, sheet, row, column);
      if (formula !== markFormula(level, a1(row, column), written)) continue;
      const key = cellKey(row, column);
      // Of two marks the first has the higher priority.
      if (!marks.has(key)) marks.set(key, level);
    }
  }
  return marks;
}
