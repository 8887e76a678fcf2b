import type { Book } from './book';
import { shiftedArea, shiftedFormula, shiftedRow, type Shift } from './references';
import type { Sheet } from './sheet';
import type { Area } from '../../../src/workbook/snapshot';

/** Inserts or deletes whole rows: everything below moves, and every reference with it. */
export function shiftRows(book: Book, sheet: Sheet, shift: Shift): void {
  moveKeys(sheet.cells, shift);
  moveKeys(sheet.styles, shift);
  sheet.merges = moveAreas(sheet.merges, shift);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = shiftedArea(validation.area, shift);
    return area ? { ...validation, area } : [];
  });
  sheet.hiddenRows = moveRows(sheet.hiddenRows, shift);
  sheet.filteredRows = moveRows(sheet.filteredRows, shift);
  sheet.filter = sheet.filter && shiftedArea(sheet.filter, shift);
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    const moved = shiftedRow(row, shift);
    if (moved !== undefined) sheet.rowHeights.set(moved, height);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = moveAreas(format.areas, shift);
    format.formula = shiftedFormula(format.formula, shift);
    return format.areas.length > 0;
  });
  for (const [key, cell] of sheet.cells) {
    if (cell.formula !== undefined) {
      sheet.cells.set(key, { ...cell, formula: shiftedFormula(cell.formula, shift) });
    }
  }
  for (const name of book.names) {
    const [, own, rest] = /^(=(?:'(?:[^']|'')+'|[^'!]+)!)(.*)$/s.exec(name.formula) ?? [];
    const sheetName = own?.slice(1, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    if (own && rest && sheetName === sheet.name) name.formula = own + shiftedFormula(rest, shift);
  }
  book.tellShift(sheet, shift);
}

function moveKeys<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const row = shiftedRow(Math.floor(key / 16384), shift);
    if (row !== undefined) map.set(row * 16384 + (key % 16384), value);
  }
}

function moveAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftedArea(area, shift) ?? []);
}

function moveRows(rows: ReadonlySet<number>, shift: Shift): Set<number> {
  return new Set([...rows].flatMap((row) => shiftedRow(row, shift) ?? []));
}
