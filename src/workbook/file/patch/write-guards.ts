import { a1, parseArea } from '../../address';
import type { Area } from '../../snapshot';
import type { PackageParts } from '../package/package-parts';
import { relationshipsOf } from '../package/relationships';
import { isTrue, readWorkbookPart, type WorksheetEntry } from '../package/workbook-part';
import { refuse } from '../refuse';
import { stylesPath } from '../styles/cell-formats';
import type { XmlElement } from '../xml/element';

export interface TargetCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** Cells that Excel itself would not let a person overwrite one by one are refused in words. */
export function guardCells(
  parts: PackageParts,
  entry: WorksheetEntry,
  root: XmlElement,
  arrays: readonly Area[],
  cells: readonly TargetCell[],
): void {
  const sheet = entry.name;
  const unlocked = isTrue(root.child('sheetProtection')?.attribute('sheet'))
    ? unlockedStyles(parts)
    : undefined;
  const fixed = tableLines(parts, entry.worksheet);
  for (const { row, column, style } of cells) {
    const cell = a1(row, column);
    if (unlocked && !unlocked.has(style)) refuse('refused.protected-sheet', { sheet, cell });
    if (arrays.some((area) => !isSingle(area) && contains(area, row, column))) {
      refuse('refused.array-formula', { sheet, cell });
    }
    if (fixed.some((area) => contains(area, row, column))) {
      refuse('refused.table-header', { sheet, cell });
    }
  }
}

/** Sheets can be neither added nor removed where the structure is protected (18.2.29). */
export function guardStructure(parts: PackageParts): void {
  const protection = readWorkbookPart(parts).root.child('workbookProtection');
  if (isTrue(protection?.attribute('lockStructure'))) refuse('refused.protected-structure');
}

const contains = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const isSingle = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** Cells are locked unless their style says otherwise (18.8.33). */
function unlockedStyles(parts: PackageParts): ReadonlySet<number> {
  const unlocked = new Set<number>();
  const path = stylesPath(readWorkbookPart(parts));
  if (path === undefined || !parts.has(path)) return unlocked;
  const styles = parts.xml(path).child('cellXfs')?.childrenNamed('xf') ?? [];
  styles.forEach((style, index) => {
    const locked = style.child('protection')?.attribute('locked');
    if (locked === '0' || locked === 'false') unlocked.add(index);
  });
  return unlocked;
}

/**
 * Header and total rows of tables: their texts stand in the table's own part too, and a difference
 * makes Excel offer to repair the file.
 */
function tableLines(parts: PackageParts, worksheet: string): readonly Area[] {
  return relationshipsOf(parts, worksheet)
    .filter(({ type, target }) => type === 'table' && parts.has(target))
    .flatMap(({ target }) => {
      const table = parts.xml(target);
      const area = parseArea(table.attribute('ref') ?? '');
      if (!area) return [];
      const headers = Number(table.attribute('headerRowCount') ?? 1);
      const totals = Number(table.attribute('totalsRowCount') ?? 0);
      return [
        { ...area, bottom: area.top + headers - 1 },
        { ...area, top: area.bottom - totals + 1 },
      ];
    });
}
