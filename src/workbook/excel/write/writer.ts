import type { Edit } from '../../edit';
import { applyEdits, type Writing } from './apply-edits';
import { MadeSheets } from './made-sheets';
import { UndoLog } from './undo-log';

/** Writes to the workbook in Excel, and remembers how to take it back. */
export class Writer {
  private readonly log = new UndoLog();
  private readonly made: MadeSheets;

  /** `own` hears the id of every sheet that is made. */
  constructor(own: (id: string) => void) {
    this.made = new MadeSheets(own);
  }

  apply(
    { host, known, watch }: Pick<Writing, 'host' | 'known' | 'watch'>,
    edits: readonly Edit[],
  ): Promise<readonly Edit[]> {
    return applyEdits({ host, known, watch, log: this.log, made: this.made }, edits);
  }
}
