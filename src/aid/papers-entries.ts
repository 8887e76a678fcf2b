import type { SheetGrid } from '../tables/sheet-grid';

/** An entry of a list of papers: its row, and whose papers they are. */
export interface PaperEntry {
  readonly row: number;
  readonly who: string;
}

/** A heading stands near the top, under the title and what belongs to it. */
const DEEPEST_HEAD = 20;

export const headingRows = ({ rowCount }: SheetGrid): readonly number[] =>
  Array.from({ length: Math.min(rowCount, DEEPEST_HEAD) }, (_, row) => row);

const NO_KEY =
  /序号|编号|备注|说明|签字|责任人|电话|金额|人数|份数|页数|保存|存放|日期|有无|是否|齐全/;
const NO_ENTRY =
  /^(?:[^。，]{0,16})(?:小计|合计|总计)|^(?:备注|注|说明|填表|填报|制表|审核|单位负责人|经办)/;

/**
 * The entries below a heading. What tells them apart stands outside the columns of papers; a school
 * written once for several terms, merged or not, belongs to the rows below it.
 */
export function entriesBelow(
  grid: SheetGrid,
  head: number,
  papers: ReadonlySet<number>,
): readonly PaperEntry[] {
  const keys = grid.used.filter(
    (column) => !papers.has(column) && !NO_KEY.test(headingOf(grid, head, column)),
  );
  const above = new Map<number, string>();
  const entries: PaperEntry[] = [];
  for (let row = head + 1; row < grid.rowCount; row++) {
    const first = grid.used.map((column) => grid.text(row, column)).find((text) => text !== '');
    if (first === undefined || NO_ENTRY.test(first.replace(/\s/g, ''))) continue;
    if (grid.used.some((column) => NO_ENTRY.test(grid.text(row, column).replace(/\s/g, '')))) {
      continue;
    }
    const own = keys.map((column) => grid.text(row, column));
    const papersSaid = [...papers].some((column) => grid.text(row, column) !== '');
    // A line that holds its number alone is not filled in yet.
    if (own.every((text) => text === '') && (!papersSaid || above.size === 0)) continue;
    if (own.every((text) => /^[\d一二三四五六七八九十甲乙丙丁]?$/.test(text)) && !papersSaid)
      continue;
    const who = keys.map((column, at) => {
      const text = own[at] ?? '';
      if (text !== '') {
        above.set(column, text);
        // What stands to the right belongs to what stood above on the left.
        for (const right of keys.slice(at + 1)) if (grid.isBlank(row, right)) above.delete(right);
      }
      return above.get(column) ?? '';
    });
    entries.push({ row, who: [...new Set(who.filter((text) => text !== ''))].join(' ') });
  }
  return entries;
}

/** A two-row heading: what stands over the lower one counts where the lower one is blank. */
function headingOf(grid: SheetGrid, row: number, column: number): string {
  const own = grid.text(row, column);
  return own === '' && row > 0 ? grid.text(row - 1, column) : own;
}
