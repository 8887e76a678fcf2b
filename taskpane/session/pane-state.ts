import type { Progress } from '../../src/actions/progress';
import type { CheckResult } from '../../src/checks/check-result';
import type { Severity } from '../../src/checks/finding';
import type { Language, Message } from '../../src/messages/message';
import type { IsoDate } from '../../src/reading/iso-date';
import type { Edit } from '../../src/workbook/edit';
import type { Scheme } from '../../src/schemes/scheme';
import type { Snapshot } from '../../src/workbook/snapshot';

export const PANE_TABS = [
  'findings',
  'readings',
  'overdue',
  'totals',
  'aid',
  'passed',
  'scheme',
  'duties',
] as const;
export type PaneTab = (typeof PANE_TABS)[number];

export type ActionName =
  | 'open'
  | 'check'
  | 'submit'
  | 'mark'
  | 'clear'
  | 'report'
  | 'aid'
  | 'adopt'
  | 'undo'
  | 'save'
  | 'scheme'
  | 'duties'
  | 'new-month'
  | 'template';

/** All that the pane shows, as plain data that is replaced and never changed. */
export interface PaneState {
  readonly language: Language;
  readonly choice: Choice;
  /** What is under way: everything else waits, 停止 excepted. */
  readonly work: Work | undefined;
  readonly outcome: Outcome | undefined;
  /** Why the findings no longer speak of what the workbook says: they are greyed. */
  readonly stale: StaleReason | undefined;
  readonly notice: Notice | undefined;
  readonly undo: readonly UndoStep[];
  /** True while the workbook holds changes of ours that were not handed to the person. */
  readonly unsaved: boolean;
  readonly view: View;
  /** Grows with every change of the workbook, for whoever draws it. */
  readonly revision: number;
}

/** What the person chose; where nothing is chosen the workbook tells. */
export interface Choice {
  readonly asOf: IsoDate | undefined;
  /** Id of a built-in scheme, or of the one that was read from a file. */
  readonly scheme: string | undefined;
  readonly schemeOfFile: Scheme | undefined;
  readonly previous: Snapshot | undefined;
  /** Whether Excel is asked for merged cells where a finding hangs on them. */
  readonly merges: boolean;
}

export interface Work {
  readonly action: ActionName;
  readonly progress: Progress | undefined;
}

export interface Outcome {
  readonly result: CheckResult;
  readonly submit: boolean;
}

export type StaleReason = 'workbook' | 'choice';

export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly message: Message;
  /** Whether the same may work now: the pane offers to try it again. */
  readonly again?: true;
}

/** One thing the pane did to the workbook, with what undoes it. */
export interface UndoStep {
  readonly id: number;
  readonly label: Message;
  readonly edits: readonly Edit[];
  /** Whether what is checked was changed: a mark or a sheet of ours changes nothing of it. */
  readonly rewrites: boolean;
  /** For an adopted suggestion: the finding's place in the list. */
  readonly finding: number | undefined;
}

export interface View {
  readonly tab: PaneTab;
  /** aid: what is on the sheets that aid is paid by. */
  readonly filter: Severity | 'all' | 'aid';
  /** The place of the chosen finding in `result.findings`. */
  readonly selected: number | undefined;
}

export const EMPTY_STATE: PaneState = {
  language: 'zh-CN',
  choice: {
    asOf: undefined,
    scheme: undefined,
    schemeOfFile: undefined,
    previous: undefined,
    merges: false,
  },
  work: undefined,
  outcome: undefined,
  stale: undefined,
  notice: undefined,
  undo: [],
  unsaved: false,
  view: { tab: 'findings', filter: 'all', selected: undefined },
  revision: 0,
};
