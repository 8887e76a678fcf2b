import type { ActionName, Choice } from './pane-state';
import type { SliceOptions } from './run-in-slices';
import type { PaneHost } from '../host/pane-host';
import type { CheckResult } from '../../src/checks/check-result';
import type { Language, Message } from '../../src/messages/message';
import type { Render } from '../../src/messages/speaker';
import type { Edit } from '../../src/workbook/edit';
import type { Snapshot } from '../../src/workbook/snapshot';

/** Something that the pane does at a press, besides checking: one file each in actions/. */
export interface PaneAction {
  readonly name: ActionName;
  readonly run: (work: PaneWork) => Promise<void>;
}

/** What an action has to work with, from its start to its end. */
export interface PaneWork {
  readonly host: PaneHost;
  readonly language: Language;
  readonly choice: Choice;
  readonly render: Render;
  /** Says how far it is, and hears 停止. */
  readonly slices: SliceOptions;
  /** Reads and checks the workbook as it is now, so that nothing lands on a moved row. */
  check(): Promise<{ current: Snapshot; result: CheckResult }>;
  /** Reads the workbook as it is now. */
  read(): Promise<Snapshot>;
  /** Writes, keeps what undoes it, and says `label`. */
  write(edits: readonly Edit[], label: Message): Promise<void>;
  /** Writes edits that add sheets, and shows the last of them. */
  addSheets(edits: readonly Edit[], label: Message): Promise<void>;
}
