import type { Edit } from '../../edit';
import { readWorkbook } from '../read/read-workbook';
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

  async apply(
    { host, known, watch }: Pick<Writing, 'host' | 'known' | 'watch'>,
    edits: readonly Edit[],
  ): Promise<readonly Edit[]> {
    // What a person has written since the last reading is heard before a list of theirs is removed.
    const hears = edits.some((edit) => edit.kind === 'restore' && this.log.removesMade(edit.id));
    const now = hears ? await readWorkbook(host, watch) : known;
    return applyEdits({ host, known: now, watch, log: this.log, made: this.made }, edits);
  }
}
