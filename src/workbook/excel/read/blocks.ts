import type { Area } from '../../snapshot';
import type { SheetExtent } from './extent';

/** Rows of one sheet that are read in one message. */
export interface Block {
  readonly sheet: number;
  readonly area: Area;
}

/** Cuts the used areas into blocks, taken one message after the other. */
export class Blocks {
  private sheet = 0;
  private row: number | undefined;
  readonly cells: number;
  private taken = 0;

  constructor(private readonly extents: readonly SheetExtent[]) {
    this.cells = extents.reduce((sum, { used }) => sum + cellsOf(used), 0);
  }

  get done(): number {
    return this.taken;
  }

  /** The same blocks in smaller messages, after Excel found one too large. */
  again(blocks: readonly Block[], bytes: number, cellBytes: (sheet: number) => number): Block[] {
    const [first] = blocks;
    if (!first) return [];
    this.sheet = first.sheet;
    this.row = first.area.top;
    this.taken -= blocks.reduce((sum, { area }) => sum + cellsOf(area), 0);
    return this.take(bytes, cellBytes);
  }

  /**
   * The blocks of the next message: as many cells as its bytes hold, judged by the size of a cell;
   * one row at least, so that every message gets on.
   */
  take(bytes: number, cellBytes: (sheet: number) => number): Block[] {
    const blocks: Block[] = [];
    let left = bytes;
    for (;;) {
      const used = this.extents[this.sheet]?.used;
      if (this.sheet >= this.extents.length) return blocks;
      if (!used) {
        this.sheet += 1;
        continue;
      }
      const top = this.row ?? used.top;
      const width = used.right - used.left + 1;
      const rowBytes = width * Math.max(1, cellBytes(this.sheet));
      const fit = Math.floor(left / rowBytes);
      if (fit < 1 && blocks.length > 0) return blocks;
      const bottom = Math.min(used.bottom, top + Math.max(1, fit) - 1);
      blocks.push({ sheet: this.sheet, area: { ...used, top, bottom } });
      this.taken += (bottom - top + 1) * width;
      left -= (bottom - top + 1) * rowBytes;
      if (bottom < used.bottom) {
        this.row = bottom + 1;
        return blocks;
      }
      this.row = undefined;
      this.sheet += 1;
    }
  }
}

const cellsOf = (area: Area | undefined): number =>
  area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;
