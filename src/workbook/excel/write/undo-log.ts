import { WorkbookError } from '../../workbook';
import type { Change } from './change';

/**
 * How many steps are kept, and how much of what they replaced: cells of lists and of sheets of ours,
 * and marks, each counted as one.
 */
const MOST_STEPS = 100;
const MOST_CELLS = 500_000;

/** Remembers how to take each step back, whatever Excel's own undo list still holds. */
export class UndoLog {
  private readonly steps = new Map<number, Change>();
  private readonly renewed = new Map<string, string>();
  private last = 0;

  record(back: Change): number {
    this.last += 1;
    this.steps.set(this.last, back);
    this.forgetOldest();
    return this.last;
  }

  /** The change that takes the step back. */
  take(id: number): Change {
    const back = this.steps.get(id);
    if (!back) throw new WorkbookError({ code: 'excel.undo-forgotten' });
    return {
      ...back,
      cells: back.cells.map((cells) => ({ ...cells, sheetId: this.idNow(cells.sheetId) })),
      remove: back.remove.map((sheet) => this.idNow(sheet)),
      marks: back.marks?.map((mark) => ({ ...mark, sheetId: this.idNow(mark.sheetId) })),
    };
  }

  /** Whether taking the step back removes sheets that are the person's. */
  removesMade(id: number): boolean {
    return (this.steps.get(id)?.made?.size ?? 0) > 0;
  }

  /** A sheet that was removed has come back: Excel gives it another id. */
  renew(was: string, id: string): void {
    this.renewed.set(was, id);
  }

  private idNow(id: string): string {
    const renewed = this.renewed.get(id);
    return renewed === undefined ? id : this.idNow(renewed);
  }

  private forgetOldest(): void {
    let cells = 0;
    for (const [age, id] of [...this.steps.keys()].reverse().entries()) {
      const step = this.steps.get(id);
      if (step) cells += sizeOf(step);
      // The step just made can always be taken back.
      if (age > 0 && (age >= MOST_STEPS || cells > MOST_CELLS)) this.steps.delete(id);
    }
  }
}

const sizeOf = ({ cells, add, marks = [] }: Change): number =>
  cells.reduce((sum, sheet) => sum + sheet.cells.length, marks.length) +
  add.reduce((sum, { layout }) => sum + layout.cells.length, 0);
