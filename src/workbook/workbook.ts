import type { Message } from '../messages/message';
import type { Edit } from './edit';
import type { Looks } from './looks';
import type { Snapshot } from './snapshot';

/** Long work says how far it is, and can be stopped: then nothing of it is left in the workbook. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** Awaited between two blocks, so that a pane can draw in between. */
  readonly progress?: (done: number, of: number) => void | Promise<void>;
  /** Told what was left undone though the rest was done. */
  readonly notice?: (message: Message) => void;
  /** Told the name that a sheet got which was added. */
  readonly added?: (sheet: string) => void;
}

/** A workbook that can be read and changed: an .xlsx file, or the one open in Excel. */
export interface Workbook {
  read(watch?: Watch): Promise<Snapshot>;
  /** Does all of the edits or none; gives back the edits that undo them, in order. */
  apply(edits: readonly Edit[], watch?: Watch): Promise<readonly Edit[]>;
  looks(sheet: string): Promise<Looks>;
  /** What of that sheet a copy would lack, in words; absent where the host copies all of it itself. */
  copyLosses?(sheet: string): Promise<readonly Message[]>;
}

/**
 * `wait`: passes by itself. `person`: works once the person has done what the message says. `none`:
 * trying again gives the same.
 */
export type Remedy = 'wait' | 'person' | 'none';

/** The workbook cannot be read or written as asked; `message` says in office words what to do. */
export class WorkbookError extends Error {
  constructor(
    readonly reason: Message,
    readonly remedy: Remedy = 'none',
  ) {
    super(reason.code);
    this.name = 'WorkbookError';
  }
}

/** The person stopped it. Nothing was written, or what was written has been taken back. */
export class WorkbookStopped extends WorkbookError {
  constructor() {
    super({ code: 'workbook.stopped' });
    this.name = 'WorkbookStopped';
  }
}

/** Between two blocks: stops here where the person has asked for it. */
export function heedStop({ signal }: Watch): void {
  if (signal?.aborted) throw new WorkbookStopped();
}
