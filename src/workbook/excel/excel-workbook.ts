import type { Edit } from '../edit';
import type { Looks } from '../looks';
import type { Area, Snapshot } from '../snapshot';
import type { Workbook } from '../workbook';
import { watchChanges, type WorkbookChange } from './changes';
import { OwnChanges } from './own-changes';
import { goTo, readSelection, type Spot } from './selection';
import { officeHost, type OfficeHost } from './office-host';
import { readMerges } from './read/read-merges';
import { type ReadWorkbook, readWorkbook } from './read/read-workbook';
import type { Watch } from './run-in-excel';
import type { Writer } from './write/writer';

/** The workbook that is open in Excel. */
export class ExcelWorkbook implements Workbook {
  /** The last reading, while nothing was written since: writing builds on it. */
  private known: ReadWorkbook | undefined;
  private writer: Promise<Writer> | undefined;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly changes = new OwnChanges((change) => {
    for (const listener of this.listeners) listener(change);
  });

  constructor(private readonly host: OfficeHost) {}

  /** Three syncs, and one more for every further block; only loads, so that nothing is changed. */
  async read(watch: Watch = {}): Promise<Snapshot> {
    this.known = await readWorkbook(this.host, watch);
    const { snapshot, ids } = this.known;
    this.changes.own(snapshot.sheets.flatMap(({ name, own }) => (own && ids.get(name)) ?? []));
    return snapshot;
  }

  async apply(edits: readonly Edit[], watch: Watch = {}): Promise<readonly Edit[]> {
    const known = this.known ?? (await readWorkbook(this.host, watch));
    // Whatever comes of it, the last reading is no ground for the next step.
    this.known = undefined;
    const { host } = this;
    const writer = await this.fetchWriter();
    return this.changes.whileWriting(() => writer.apply({ host, known, watch }, edits));
  }

  async looks(sheet: string): Promise<Looks> {
    const { readLooks } = await import('./read/read-looks');
    return readLooks(this.host, this.known ?? (await readWorkbook(this.host)), sheet);
  }

  /** What writes is no part of what a check needs: it comes when it is first wanted, or before. */
  fetchWriter(): Promise<Writer> {
    this.writer ??= import('./write/writer').then(
      ({ Writer: Fetched }) => new Fetched((id) => this.changes.own([id])),
      (failed: unknown) => {
        // Asked for again the next time: the connection may be back.
        this.writer = undefined;
        throw failed;
      },
    );
    return this.writer;
  }

  /** Undefined before ExcelApi 1.13. Counts as a write for some builds: after a notice only. */
  async readMerges(sheet: string): Promise<readonly Area[] | undefined> {
    return readMerges(this.host, sheet);
  }

  /** Shows a cell to the person. */
  async goTo(spot: Spot): Promise<void> {
    return goTo(this.host, spot);
  }

  async selection(): Promise<{ readonly sheet: string; readonly area: Area }> {
    return readSelection(this.host);
  }

  /** Calls back when somebody else than this product changed the workbook: findings are out of date. */
  async onChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    const stop = await watchChanges(this.host, (change) => this.changes.take(change));
    return () => {
      this.listeners.delete(listener);
      return stop();
    };
  }
}

/** The workbook in front of the person; Office.onReady must have come. */
export const openExcelWorkbook = (host: OfficeHost = officeHost()): ExcelWorkbook =>
  new ExcelWorkbook(host);
