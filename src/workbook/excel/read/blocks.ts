import type { Area } from '../../snapshot';

/** Rows of one sheet that are read in one message, and what is read of them. */
export interface Block {
  readonly sheet: number;
  readonly area: Area;
  /**
   * `all`: values, formulas and number formats of every cell. `values`: values alone, before it is
   * known which columns hold more. `lean`: values, and the rest for columns that have it. `rest`: what
   * `values` left out.
   */
  readonly part: 'all' | 'values' | 'lean' | 'rest';
}

/** What is left to be read, taken in one message after the other. */
export class Blocks {
  private queue: readonly Block[];
  readonly cells: number;

  constructor(blocks: readonly Block[]) {
    this.queue = blocks;
    this.cells = cellsOf(blocks);
  }

  get done(): number {
    return this.cells - cellsOf(this.queue.filter(({ part }) => part !== 'rest'));
  }

  get isEmpty(): boolean {
    return this.queue.length === 0;
  }

  /** Puts blocks before all that is left: what a message could not bring, or what it left out. */
  putFirst(blocks: readonly Block[]): void {
    this.queue = [...blocks, ...this.queue];
  }

  /** What was to be read one way is to be read another. */
  change(from: Block['part'], to: Block['part']): void {
    this.queue = this.queue.map((block) => (block.part === from ? { ...block, part: to } : block));
  }

  /**
   * The blocks of the next message: as many rows as its bytes hold, one at least, so that every
   * message gets on.
   */
  take(bytes: number, rowBytes: (block: Block) => number): readonly Block[] {
    const taken: Block[] = [];
    let left = bytes;
    for (;;) {
      const [block, ...others] = this.queue;
      if (!block) return taken;
      const { top, bottom } = block.area;
      const size = Math.max(1, rowBytes(block));
      const fit = Math.floor(left / size);
      if (fit < 1 && taken.length > 0) return taken;
      const last = Math.min(bottom, top + Math.max(1, fit) - 1);
      taken.push({ ...block, area: { ...block.area, bottom: last } });
      left -= (last - top + 1) * size;
      if (last < bottom) {
        this.queue = [{ ...block, area: { ...block.area, top: last + 1 } }, ...others];
        return taken;
      }
      this.queue = others;
    }
  }
}

const cellsOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1),
    0,
  );
