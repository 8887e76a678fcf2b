import { refuse } from './refuse';

/** How much one file may ask of the machine; beyond it is refused in words, never tried. */
export interface Limits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Inflated size of one part, and of all of them as the zip directory declares them. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Cells that hold a value, over all sheets. */
  readonly cells: number;
  /** Rows times columns that must be held for them: a stray cell far down costs its whole column. */
  readonly slots: number;
  readonly columns: number;
  readonly merges: number;
  readonly sheets: number;
  /** Characters of formulas over all sheets, shared ones counted for each of their cells. */
  readonly formulaCharacters: number;
  /** XML elements outside the cells, in one part. */
  readonly elements: number;
  /** Elements within elements. */
  readonly depth: number;
  readonly milliseconds: number;
  /** Tells milliseconds; without a clock only the sizes above bound the work. */
  readonly clock?: () => number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 200 * MEBIBYTE,
  entries: 10_000,
  partBytes: 480 * MEBIBYTE,
  totalBytes: 1024 * MEBIBYTE,
  cells: 12_000_000,
  slots: 40_000_000,
  columns: 16_384,
  merges: 200_000,
  sheets: 1_000,
  formulaCharacters: 200_000_000,
  elements: 1_500_000,
  depth: 200,
  milliseconds: 60_000,
};

/** Counts what has been used up of the limits while one workbook is read. */
export class Budget {
  private cells = 0;
  private slots = 0;
  private formulaCharacters = 0;
  private readonly started: number;

  constructor(readonly limits: Limits) {
    this.started = limits.clock?.() ?? 0;
  }

  addCells(count: number): void {
    this.cells += count;
    if (this.cells > this.limits.cells) {
      refuse('refused.cells', { limit: this.limits.cells });
    }
  }

  addSlots(count: number): void {
    this.slots += count;
    if (this.slots > this.limits.slots) {
      refuse('refused.slots', { limit: this.limits.slots });
    }
  }

  addFormula(characters: number): void {
    this.formulaCharacters += characters;
    if (this.formulaCharacters > this.limits.formulaCharacters) refuse('refused.formulas');
  }

  /** Called every few thousand steps by everything that loops over the input. */
  checkTime(): void {
    const { clock, milliseconds } = this.limits;
    if (clock && clock() - this.started > milliseconds) {
      refuse('refused.time', { seconds: Math.round(milliseconds / 1000) });
    }
  }
}
