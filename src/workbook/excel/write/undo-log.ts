import { WorkbookError } from '../../workbook';
import type { Change } from './change';

/** How many steps are kept, and how many cells of what they replaced. */
const MOST_STEPS = 100;
const MOST_CELLS = 500_000;

/** Remembers how to take each step back, whatever Excel's own undo list still holds. */
export class UndoLog {
  private readonly steps = new Map<number, Change>();
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
    return back;
  }

  private forgetOldest(): void {
    let cells = 0;
    for (const [age, id] of [...this.steps.keys()].reverse().entries()) {
      const step = this.steps.get(id);
      cells += step?.cells.reduce((sum, sheet) => sum + sheet.cells.length, 0) ?? 0;
      // The step just made can always be taken back.
      if (age > 0 && (age >= MOST_STEPS || cells > MOST_CELLS)) this.steps.delete(id);
    }
  }
}
