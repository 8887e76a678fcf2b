import { a1, isOnSheet } from '../../address';
import { cellAt } from '../../cells';
import type { Mark } from '../../edit';
import { markFormula } from '../../mark-formula';
import { markNumberFormat } from '../../mark-looks';
import type { Sheet, Snapshot } from '../../snapshot';
import type { PackageParts } from '../package/package-parts';
import { findWorksheet } from '../package/workbook-part';
import { worksheetFrame } from '../sheet/worksheet-frame';
import { WORKSHEET_ORDER } from '../sheet/worksheet-order';
import { StyleAdditions } from '../styles/style-additions';
import { addMarkStyle } from '../styles/style-xml';
import { ensureStyles } from '../styles/styles-part';
import { placeOf, withPrefix } from '../xml/container';
import type { XmlElement } from '../xml/element';
import { escapeText, xstring } from '../xml/escape';
import { insertion } from '../xml/splice';
import { refuse } from '../refuse';

/**
 * Puts conditional formats on the cells as they are now. They come after all others and in the lowest
 * priority, so the workbook's own formats win; a protected sheet takes them, for no cell changes.
 */
export function markCells(parts: PackageParts, snapshot: Snapshot, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  const styles = ensureStyles(parts);
  const additions = new StyleAdditions(parts.xml(styles));
  for (const name of new Set(marks.map(({ sheet }) => sheet))) {
    const ofSheet = marks.filter((mark) => mark.sheet === name);
    const sheet = snapshot.sheets.find((each) => each.name === name);
    if (!sheet) refuse('refused.no-such-sheet', { sheet: name });
    const path = findWorksheet(parts, name).worksheet;
    const frame = worksheetFrame(parts, path);
    let priority = highestPriority(frame);
    const xml = ofSheet.map((mark) => {
      if (!isOnSheet(mark)) refuse('refused.outside-sheet', { sheet: name });
      const { row, column } = anchor(sheet, mark);
      const written = cellAt(snapshot, sheet, row, column);
      const formula = markFormula(mark.level, a1(row, column), written);
      const style = addMarkStyle(additions, mark.level, markNumberFormat(mark.level, written));
      return (
        `<conditionalFormatting sqref="${a1(row, column)}">` +
        `<cfRule type="expression" dxfId="${style}" priority="${++priority}">` +
        `<formula>${escapeText(xstring(formula))}</formula></cfRule></conditionalFormatting>`
      );
    });
    const place = placeOf(frame, 'conditionalFormatting', WORKSHEET_ORDER);
    parts.splice(path, [insertion(place, withPrefix(xml.join(''), frame.prefix))]);
  }
  parts.splice(styles, additions.splices());
}

/** Of merged cells the first one holds the value, and its format is what is seen. */
function anchor(sheet: Sheet, { row, column }: Mark): { row: number; column: number } {
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  return area ? { row: area.top, column: area.left } : { row, column };
}

/** Priorities are counted over all rules of a sheet, those in extensions too (18.3.1.10). */
function highestPriority(element: XmlElement): number {
  let highest = element.local === 'cfRule' ? Number(element.attribute('priority') ?? 0) || 0 : 0;
  for (const child of element.children) {
    if (child.local !== 'sheetData') highest = Math.max(highest, highestPriority(child));
  }
  return Math.min(highest, 2 ** 31 - 2);
}
