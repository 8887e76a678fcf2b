import type { Finding } from '../../src/checks/finding';
import { parseArea } from '../../src/workbook/address';
import type { Area } from '../../src/workbook/snapshot';

/** The findings about a cell or a merged area, by their place in the list. */
export function findingsAt(
  findings: readonly Finding[],
  sheet: string,
  { top, left, bottom, right }: Area,
): readonly number[] {
  return findings.flatMap(({ place }, id) => {
    if (place.book !== undefined || place.sheet !== sheet) return [];
    const hit = place.cell.split(',').some((cell) => {
      const at = parseArea(cell.trim());
      return at && at.top >= top && at.bottom <= bottom && at.left >= left && at.right <= right;
    });
    return hit ? [id] : [];
  });
}
