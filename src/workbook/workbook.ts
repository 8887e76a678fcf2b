import type { Message } from '../messages/message';
import type { Edit } from './edit';
import type { Looks } from './looks';
import type { Snapshot } from './snapshot';

/** A workbook that can be read and changed: an .xlsx file, or the one open in Excel. */
export interface Workbook {
  read(): Promise<Snapshot>;
  /** Does all of the edits or none; gives back the edits that undo them, in order. */
  apply(edits: readonly Edit[]): Promise<readonly Edit[]>;
  looks(sheet: string): Promise<Looks>;
}

/** The workbook cannot be read or written as asked; `message` says in office words what to do. */
export class WorkbookError extends Error {
  constructor(readonly reason: Message) {
    super(reason.code);
    this.name = 'WorkbookError';
  }
}
