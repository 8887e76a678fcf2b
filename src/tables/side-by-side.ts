import type { FieldId } from './fields';
import type { Band } from './find-header';
import type { HeaderBlock, Heading } from './header-block';
import type { HeaderWords } from './header-words';
import type { SheetGrid } from './sheet-grid';

export interface Part {
  readonly header: HeaderBlock;
  readonly band: Band;
}

/** Rows under the header that show whether a column without a heading is in use. */
const LOOKED_AT = 40;

/**
 * The lists that stand beside each other under one header row: apart by an empty column, or the same
 * headings again (序号 姓名 序号 姓名, a list folded to save paper).
 */
export function sideBySide(
  grid: SheetGrid,
  words: HeaderWords,
  header: HeaderBlock,
  band: Band,
): readonly Part[] {
  const groups = folded(header.headings) ?? apart(grid, words, header);
  if (groups.length < 2) return [{ header, band }];
  return groups.map((headings, index): Part => {
    const left = index === 0 ? band.left : (headings[0]?.column ?? band.left);
    const next = groups[index + 1]?.[0]?.column;
    const right = next === undefined ? band.right : next - 1;
    return { header: { ...header, headings }, band: { ...band, left, right } };
  });
}

function folded(headings: readonly Heading[]): readonly (readonly Heading[])[] | undefined {
  const names = headings.map(({ text, parent }) => `${parent ?? ''}\n${text.replace(/\s/g, '')}`);
  for (let size = 2; size * 2 <= names.length; size += 1) {
    if (names.length % size !== 0) continue;
    if (!names.every((name, index) => name === names[index % size])) continue;
    const groups: (readonly Heading[])[] = [];
    for (let at = 0; at < headings.length; at += size) groups.push(headings.slice(at, at + size));
    return groups;
  }
  return undefined;
}

function apart(
  grid: SheetGrid,
  words: HeaderWords,
  { headings, last }: HeaderBlock,
): readonly (readonly Heading[])[] {
  const groups: Heading[][] = [];
  let before: Heading | undefined;
  for (const heading of headings) {
    const group = groups[groups.length - 1];
    const gap = before ? heading.column - before.column - 1 : 0;
    if (
      !group ||
      (gap > 0 && before && isEmptyBetween(grid, before.column, heading.column, last))
    ) {
      groups.push([heading]);
    } else group.push(heading);
    before = heading;
  }
  // Only a group that could be a list of its own is one: else the gap is a gap within one list.
  const joined: Heading[][] = [];
  for (const group of groups) {
    const previous = joined[joined.length - 1];
    if (previous && !standsAlone(grid, words, previous, group)) previous.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

function isEmptyBetween(grid: SheetGrid, left: number, right: number, header: number): boolean {
  for (let row = header + 1; row <= Math.min(header + LOOKED_AT, grid.rowCount - 1); row += 1) {
    for (let column = left + 1; column < right; column += 1) {
      if (grid.mergeOver(row, column)) continue;
      if (!grid.isBlank(row, column)) return false;
    }
  }
  return true;
}

function standsAlone(
  grid: SheetGrid,
  words: HeaderWords,
  left: readonly Heading[],
  right: readonly Heading[],
): boolean {
  const known = right.filter(({ row, column }) => words.fieldOf(grid.stringId(row, column)));
  if (known.length < 2 && right.length < 2) return false;
  const own = fieldsOf(grid, words, right);
  const others = fieldsOf(grid, words, left);
  if (own.has('seq')) return true;
  return [...own].some((field) => field !== 'remark' && others.has(field));
}

function fieldsOf(
  grid: SheetGrid,
  words: HeaderWords,
  headings: readonly Heading[],
): ReadonlySet<FieldId> {
  return new Set(
    headings.flatMap(({ row, column }) => words.fieldOf(grid.stringId(row, column)) ?? []),
  );
}
