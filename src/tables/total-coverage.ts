import type { TotalLine } from './body';
import type { SheetGrid } from './sheet-grid';
import type { TotalRow } from './table';

/**
 * Which rows each total is about. A total at the foot sums what stands between it and the last
 * total of its rank or above; totals at the head (合计 in the first line) sum what follows.
 */
export function totalCoverage(
  grid: SheetGrid,
  lines: readonly TotalLine[],
  rowCount: number,
): readonly TotalRow[] {
  const ranked = withRanks(lines);
  const leading = new Set<number>();
  return ranked.map(({ line, rank }, index): TotalRow => {
    const { row, label, rowsBefore } = line;
    const base = {
      row,
      hidden: grid.sheet.hiddenRows.has(row),
      label: label.label,
      level: label.level,
    };
    const atHead = rowsBefore === 0 || leading.has(rank);
    if (atHead) leading.add(rank);
    const first = atHead ? rowsBefore : rowsAtLast(ranked, index);
    const last = (atHead ? rowsAtNext(ranked, index, rowCount) : rowsBefore) - 1;
    return last < first ? base : { ...base, covers: { first, last } };
  });
}

interface Ranked {
  readonly line: TotalLine;
  readonly rank: number;
}

/** 合计 under several 临河区合计 is the sum of all, as 总计 is. */
function withRanks(lines: readonly TotalLine[]): readonly Ranked[] {
  const named = lines.some(({ label }) => label.rank === 2 && !label.plain);
  return lines.map((line) => ({
    line,
    rank: line.label.rank === 2 && line.label.plain && named ? 3 : line.label.rank,
  }));
}

function rowsAtLast(lines: readonly Ranked[], index: number): number {
  const own = lines[index];
  if (!own || own.rank === 0) return 0;
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = lines[before];
    if (other && other.rank >= own.rank) return other.line.rowsBefore;
  }
  return 0;
}

function rowsAtNext(lines: readonly Ranked[], index: number, rowCount: number): number {
  const own = lines[index];
  const next = lines.slice(index + 1).find(({ rank }) => own && rank >= own.rank);
  return next?.line.rowsBefore ?? rowCount;
}
