import type { Book } from './book';
import { quotedSheet } from './references';
import type { Sheet } from './sheet';

/** Excel's copy of a sheet: cells, looks, merges, rules, print set-up and what is hidden go with it. */
export function copySheet(book: Book, source: Sheet): Sheet {
  const copy = book.addSheet(freeName(book, source.name));
  copy.visibility = source.visibility;
  for (const [key, cell] of source.cells) {
    const { formula } = cell;
    copy.cells.set(
      key,
      formula === undefined ? cell : { ...cell, formula: readdressed(formula, source, copy) },
    );
  }
  for (const [key, style] of source.styles) copy.styles.set(key, style);
  for (const [column, width] of source.columnWidths) copy.columnWidths.set(column, width);
  copy.rowHeights = new Map(source.rowHeights);
  copy.merges = [...source.merges];
  copy.hiddenRows = new Set(source.hiddenRows);
  copy.filteredRows = new Set(source.filteredRows);
  copy.hiddenColumns = new Set(source.hiddenColumns);
  copy.filter = source.filter;
  copy.conditionalFormats = source.conditionalFormats.map((rule, index) => ({
    ...rule,
    id: `{CF-${copy.id}-${index}}`,
    borders: new Map(rule.borders),
  }));
  copy.validations = source.validations.map((validation) => ({ ...validation }));
  copy.frozenRows = source.frozenRows;
  copy.isProtected = source.isProtected;
  const { rowBreaks, headersFooters, ...page } = source.page;
  Object.assign(copy.page, page);
  Object.assign(copy.page.headersFooters, headersFooters);
  for (const row of rowBreaks) copy.page.rowBreaks.add(row);
  return copy;
}

/** 清单 (2), as Excel calls a copy before it is given a name. */
function freeName(book: Book, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const free = `${name.slice(0, 31 - suffix.length)}${suffix}`;
    if (!book.findSheet(free)) return free;
  }
}

/** A new name: formulas that name the sheet follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const before = `${quotedSheet(sheet.name)}!`;
  sheet.name = name;
  const after = `${quotedSheet(name)}!`;
  for (const { cells } of book.sheets) {
    for (const [key, cell] of cells) {
      const { formula } = cell;
      if (formula?.includes(before) !== true) continue;
      cells.set(key, { ...cell, formula: formula.replaceAll(before, after) });
    }
  }
}

/** References to the sheet itself are to its copy; Excel follows when that is renamed. */
const readdressed = (formula: string, source: Sheet, copy: Sheet): string =>
  formula.replaceAll(`${quotedSheet(source.name)}!`, `${quotedSheet(copy.name)}!`);
