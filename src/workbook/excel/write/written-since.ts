import { a1 } from '../../address';
import type { CellContent, CopySheet } from '../../edit';
import type { SheetLayout } from '../../sheet-layout';
import { cellKey, type Sheet, type Snapshot } from '../../snapshot';
import { contentAt } from '../read/content-at';
import { type Content, contentOfCell } from './entry';

/** What a new sheet of the person's said when it was made; undefined for a formula, whatever it gives. */
export type MadeContents = ReadonlyMap<number, Content | undefined>;

export function contentsOfLayout({ cells }: SheetLayout): MadeContents {
  return new Map(cells.map(({ row, column, content }) => [cellKey(row, column), told(content)]));
}

export function contentsOfCopy(snapshot: Snapshot, { sheet, cells }: CopySheet): MadeContents {
  const contents = new Map<number, Content | undefined>();
  const source = snapshot.sheets.find(({ name }) => name === sheet);
  if (source) {
    for (const [row, column] of places(source)) {
      contents.set(cellKey(row, column), told(contentAt(snapshot, sheet, row, column)));
    }
  }
  for (const { row, column, content } of cells) contents.set(cellKey(row, column), told(content));
  return contents;
}

/** The first cell in which somebody has written since: undoing would lose it. */
export function writtenSince(
  snapshot: Snapshot,
  name: string,
  made: MadeContents,
): string | undefined {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return undefined;
  for (const [row, column] of places(sheet)) {
    const key = cellKey(row, column);
    const before = made.has(key) ? made.get(key) : '';
    const now = told(contentAt(snapshot, name, row, column));
    if (before !== undefined && now !== undefined && now !== before) return a1(row, column);
  }
  return undefined;
}

function* places({ columns, rowCount }: Sheet): Generator<readonly [number, number]> {
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columns.length; column += 1) yield [row, column];
  }
}

const told = (content: CellContent): Content | undefined =>
  content.kind === 'formula' ? undefined : contentOfCell(content);
