import type { SheetGrid } from '../tables/sheet-grid';
import { paperKind, PAPERS, paperState, type Paper } from './paper-kind';
import type { MissingPaper, PaperList } from './paper-list';
import { entriesBelow, headingRows } from './papers-entries';

/** A list with a column for each paper: 学校 | 学期 | 下达文件 | 拨付凭证 | 花名册. */
export function gridOfPapers(grid: SheetGrid): PaperList | undefined {
  for (const row of headingRows(grid)) {
    const columns = paperColumns(grid, row);
    if (columns.size < 2 || !columns.has('voucher')) continue;
    return readGrid(grid, row, columns);
  }
  return undefined;
}

function paperColumns(grid: SheetGrid, row: number): ReadonlyMap<Paper, readonly number[]> {
  const columns = new Map<Paper, number[]>();
  for (const column of grid.used) {
    const paper = paperKind(grid.text(row, column));
    if (!paper) continue;
    const known = columns.get(paper);
    if (known) known.push(column);
    else columns.set(paper, [column]);
  }
  return columns;
}

function readGrid(
  grid: SheetGrid,
  head: number,
  columns: ReadonlyMap<Paper, readonly number[]>,
): PaperList | undefined {
  const own = new Set([...columns.values()].flat());
  const entries = entriesBelow(grid, head, own);
  // A form that nobody has filled in yet misses nothing.
  const cells = entries.flatMap(({ row }) => [...own].map((column) => grid.text(row, column)));
  if (cells.every((text) => text === '')) return undefined;
  const missing: MissingPaper[] = [];
  let complete = 0;
  for (const { row, who } of entries) {
    const before = missing.length;
    for (const paper of PAPERS) {
      const at = columns.get(paper) ?? [];
      const [column] = at;
      // Of 文件名称 and 文号 one is enough.
      const states = at.map((each) => paperState(grid.text(row, each)));
      if (column === undefined || states.some((state) => state !== 'missing')) continue;
      missing.push({ sheet: grid.sheet.name, row, column, paper, who });
    }
    if (missing.length === before) complete++;
  }
  return { missing, complete };
}
