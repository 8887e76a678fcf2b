import { loadSample } from './load-sample';
import { FileHost } from '../host/file-host';
import { noticeOf } from '../session/notice-of';
import { PaneSession } from '../session/pane-session';
import type { Notice } from '../session/pane-state';
import { Store } from '../session/store';
import type { Language } from '../../src/messages/message';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../src/workbook/snapshot';

/** A workbook that lies open on the page. */
export interface OpenBook {
  readonly host: FileHost;
  readonly session: PaneSession;
  readonly sample: boolean;
}

export interface DeskState {
  readonly language: Language;
  readonly book: OpenBook | undefined;
  readonly opening: boolean;
  readonly notice: Notice | undefined;
  /** A file that waits for the person to give up unsaved changes. */
  readonly waiting: File | undefined;
}

const SAMPLE = {
  current: { path: 'samples/dawukou-2020-05.xlsx', name: '大武口区-责任清单-2020年5月.xlsx' },
  previous: { path: 'samples/dawukou-2020-04.xlsx', name: '大武口区-责任清单-2020年4月.xlsx' },
};

/** The page's desk: which workbook is open and which one of last period lies beside it. */
export class Desk {
  readonly store: Store<DeskState>;

  constructor(language: Language) {
    this.store = new Store<DeskState>({
      language,
      book: undefined,
      opening: false,
      notice: undefined,
      waiting: undefined,
    });
  }

  openSample(): Promise<void> {
    return this.#opening(async () => {
      const previous = await this.#read(
        await loadSample(SAMPLE.previous.path),
        SAMPLE.previous.name,
      );
      const bytes = await loadSample(SAMPLE.current.path);
      await this.#lay(bytes, SAMPLE.current.name, previous, true);
    });
  }

  /** Opens the person's own workbook; asks first where changes of the open one are not saved. */
  async openCurrent(file: File, evenUnsaved = false): Promise<void> {
    const { book } = this.store.get();
    if (book?.session.store.get().unsaved && !evenUnsaved) {
      this.store.set({ waiting: file, notice: undefined });
      return;
    }
    await this.#opening(async () => {
      // Last month's list of the sample is of no use beside another workbook.
      const kept = book && !book.sample ? book.session.store.get().choice.previous : undefined;
      await this.#lay(new Uint8Array(await file.arrayBuffer()), file.name, kept, false);
    });
  }

  stay(): void {
    this.store.set({ waiting: undefined });
  }

  async openPrevious(file: File): Promise<void> {
    await this.#opening(async () => {
      const previous = await this.#read(new Uint8Array(await file.arrayBuffer()), file.name);
      const session = this.store.get().book?.session;
      session?.choose({ previous });
      void session?.check();
    });
  }

  tell(error: unknown): void {
    this.store.set({ notice: noticeOf(error) });
  }

  dismissNotice(): void {
    this.store.set({ notice: undefined });
  }

  #read(bytes: Uint8Array, name: string): Promise<Snapshot> {
    return openWorkbookFile(bytes, name).read();
  }

  async #lay(
    bytes: Uint8Array,
    name: string,
    previous: Snapshot | undefined,
    sample: boolean,
  ): Promise<void> {
    const file = openWorkbookFile(bytes, name);
    const { sheets } = await file.read();
    const first = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
    const host = new FileHost(file, name, first?.name ?? '');
    const { book, language } = this.store.get();
    const spoken = book?.session.store.get().language ?? language;
    const session = new PaneSession(host, { language: spoken, previous });
    book?.session.dispose();
    this.store.set({ book: { host, session, sample } });
    void session.check();
  }

  /** A file that cannot be opened is refused in words; the workbook on the desk stays. */
  async #opening(open: () => Promise<void>): Promise<void> {
    this.store.set({ opening: true, notice: undefined, waiting: undefined });
    try {
      await open();
    } catch (error) {
      this.tell(error);
    }
    this.store.set({ opening: false });
  }
}
