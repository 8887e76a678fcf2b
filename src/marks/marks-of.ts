import type { Finding } from '../checks/finding';
import { parseA1 } from '../workbook/address';
import type { Mark, MarkLevel } from '../workbook/edit';

/** From the strongest: a cell bears one mark. */
const STRENGTH: readonly MarkLevel[] = ['error', 'overdue', 'warning', 'due-soon'];

/**
 * One mark for each cell in which something was found. What is absent has no cell, other workbooks
 * are not ours to mark, and style and facts about submissions mark nothing.
 */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const level = levelOf(finding);
    if (!level || finding.place.book !== undefined) continue;
    const { sheet } = finding.place;
    for (const cell of finding.place.cell.split(',')) {
      const at = parseA1(cell.trim());
      if (!at) continue;
      const key = `${at.row}!${at.column}!${sheet}`;
      const known = marks.get(key);
      if (known && STRENGTH.indexOf(known.level) <= STRENGTH.indexOf(level)) continue;
      marks.set(key, { sheet, row: at.row, column: at.column, level });
    }
  }
  return [...marks.values()];
}

export function levelOf({ code, severity }: Finding): MarkLevel | undefined {
  if (code === 'overdue' || code === 'overdue-blank') return 'overdue';
  if (code === 'due-soon') return 'due-soon';
  return severity === 'error' || severity === 'warning' ? severity : undefined;
}
