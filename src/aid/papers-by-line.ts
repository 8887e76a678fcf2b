import type { SheetGrid } from '../tables/sheet-grid';
import { paperKind, papersIn, PAPERS, paperState, type Paper } from './paper-kind';
import type { MissingPaper, PaperList } from './paper-list';
import { entriesBelow, headingRows, type PaperEntry } from './papers-entries';

const NAMES = /资料|材料|佐证|凭据|目录|名称|内容|件/;
const STATE = /有无|是否|齐全|完备|状态|情况|结果|份数|数量|件数/;

/** A list with a line for each paper, or with all papers of an entry in one cell. */
export function linesOfPapers(grid: SheetGrid): PaperList | undefined {
  for (const head of headingRows(grid)) {
    const names = grid.used.find((column) => holdsPapers(grid, head, column));
    if (names === undefined) continue;
    const state = grid.used.find(
      (column) => column !== names && STATE.test(grid.text(head, column)),
    );
    const own = new Set(state === undefined ? [names] : [names, state]);
    const entries = entriesBelow(grid, head, own);
    const inOne = entries.filter(({ row }) => papersIn(grid.text(row, names)).size > 1);
    return inOne.length * 2 >= entries.length
      ? allInOneCell(grid, entries, names)
      : lineByLine(grid, entries, names, state);
  }
  return undefined;
}

/** A heading of names under which a voucher and another paper are listed. */
function holdsPapers(grid: SheetGrid, head: number, column: number): boolean {
  const heading = grid.text(head, column);
  if (!NAMES.test(heading) || papersIn(heading).size > 0) return false;
  const found = new Set<Paper>();
  for (let row = head + 1; row < grid.rowCount; row++) {
    for (const paper of papersIn(grid.text(row, column))) found.add(paper);
  }
  return found.size > 1 && found.has('voucher');
}

function allInOneCell(grid: SheetGrid, entries: readonly PaperEntry[], column: number): PaperList {
  const missing = entries.flatMap(({ row, who }): readonly MissingPaper[] => {
    const there = papersIn(grid.text(row, column));
    return PAPERS.filter((paper) => !there.has(paper)).map((paper) => ({
      sheet: grid.sheet.name,
      row,
      column,
      paper,
      who,
    }));
  });
  const short = new Set(missing.map(({ row }) => row));
  return { missing, complete: entries.length - short.size };
}

/** The lines of one school, term and item together hold all three. */
function lineByLine(
  grid: SheetGrid,
  entries: readonly PaperEntry[],
  names: number,
  state: number | undefined,
): PaperList {
  const groups = new Map<string, Map<Paper, { readonly row: number; readonly there: boolean }>>();
  for (const { row, who } of entries) {
    const paper = paperKind(grid.text(row, names));
    if (!paper) continue;
    const there = state === undefined || paperState(grid.text(row, state)) !== 'missing';
    const group = groups.get(who) ?? new Map();
    groups.set(who, group);
    if (there || !group.has(paper)) group.set(paper, { row, there });
  }
  const missing: MissingPaper[] = [];
  let complete = 0;
  for (const [who, group] of groups) {
    const before = missing.length;
    const [first] = group.values();
    for (const paper of PAPERS) {
      const line = group.get(paper);
      if (line?.there) continue;
      const row = line?.row ?? first?.row ?? 0;
      const column = line ? (state ?? names) : names;
      missing.push({ sheet: grid.sheet.name, row, column, paper, who });
    }
    if (missing.length === before) complete++;
  }
  return { missing, complete };
}
