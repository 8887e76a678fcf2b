import type { Store } from '../session/store';
import type { Place } from '../../src/checks/finding';
import type { Message } from '../../src/messages/message';
import type { IsoDate } from '../../src/reading/iso-date';
import type { Area } from '../../src/workbook/snapshot';
import type { Workbook } from '../../src/workbook/workbook';

/** What the pane asks of the place it stands in: a page with a file, or Excel. */
export interface PaneHost {
  readonly kind: 'page' | 'excel';
  readonly workbook: Workbook;
  /** Shows the cell and selects it. Several cells (`D3,D4`) are shown by the first. */
  goTo(place: Place): Promise<void>;
  /** Tells when anybody but the pane changes what the workbook says; gives back how to stop. */
  onChanged(listener: () => void, failed: (error: unknown) => void): () => void;
  /**
   * The merged areas of a sheet; absent where reading tells them anyway. Some builds of Excel empty
   * the person's undo list when they are asked: only after the person has agreed.
   */
  readonly readMerges?: (sheet: string) => Promise<readonly Area[] | undefined>;
  /** Hands the workbook to the person as a file of that added name; absent where the host saves. */
  readonly save?: (suffix: string) => Promise<void>;
  /** The civil date at the person's place: the only clock of the product. */
  today(): IsoDate;
  diagnose(): Promise<readonly DiagnosticLine[]>;
  /** The recorder of what is said to Excel, fetched when first asked for; absent outside Excel. */
  readonly trace?: () => Promise<HostTrace>;
}

/** A recording of requests and answers without what the workbook says. */
export interface HostTrace {
  readonly state: Store<HostTraceState>;
  start(): void;
  stop(): void;
  /** Hands the recording to the person as a file; nothing is sent. */
  save(): void;
}

export interface HostTraceState {
  readonly recording: boolean;
  readonly exchanges: number;
  readonly bytes: number;
  /** It ended by itself, being as large as it may. */
  readonly full: boolean;
  /** Messages that were not understood, and of which nothing was kept. */
  readonly unread: number;
}

/** One line of the 诊断 panel; `off` names a feature that is missing here, and the value says why. */
export interface DiagnosticLine {
  readonly label: Message;
  readonly value: Message | string;
  readonly off?: boolean;
}
