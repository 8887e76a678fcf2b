import type { LayoutCell, SheetLayout } from '../../sheet-layout';
import { CELL_BLANK, type Snapshot } from '../../snapshot';
import { contentAt } from '../read/content-at';

/** Cells of a sheet whose looks fit one message: those are asked for, whatever was made. */
const SMALL = 6000;
/** Large sheets that are remembered: the one that is removed, and the one in its place. */
const MOST = 2;

/**
 * The large sheets that this product has made, so that one need not be read cell by cell when it is
 * replaced: looks alone would be some 400 bytes a cell. What a person has changed in their looks by
 * hand is not known then (docs/decisions.md).
 */
export class MadeSheets {
  private readonly layouts = new Map<string, SheetLayout>();

  /** `told` hears the id of every sheet that was made. */
  constructor(private readonly told: (id: string) => void) {}

  remember(id: string, layout: SheetLayout | undefined): void {
    this.told(id);
    if (!layout || layout.cells.length <= SMALL) return;
    this.layouts.set(id, layout);
    for (const oldest of [...this.layouts.keys()].slice(0, -MOST)) this.layouts.delete(oldest);
  }

  /** The layout with what the cells say now; undefined where more was changed than blanks filled in. */
  layoutNow(id: string, snapshot: Snapshot, name: string): SheetLayout | undefined {
    const layout = this.layouts.get(id);
    if (!layout) return undefined;
    let filled = 0;
    const cells: LayoutCell[] = [];
    for (const cell of layout.cells) {
      const content = contentAt(snapshot, name, cell.row, cell.column);
      const isAsMade = JSON.stringify(content) === JSON.stringify(cell.content);
      if (!isAsMade && cell.content.kind !== 'blank') return undefined;
      if (content.kind !== 'blank') filled += 1;
      cells.push(isAsMade ? cell : { ...cell, content });
    }
    return filled === filledCells(snapshot, name) ? { ...layout, name, cells } : undefined;
  }
}

function filledCells({ sheets }: Snapshot, name: string): number {
  const sheet = sheets.find((each) => each.name === name);
  let filled = 0;
  for (const { kinds } of sheet?.columns ?? []) {
    for (const kind of kinds) if (kind !== CELL_BLANK) filled += 1;
  }
  return filled;
}
