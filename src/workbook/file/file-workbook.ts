import type { Message } from '../../messages/message';
import type { Edit } from '../edit';
import type { Looks } from '../looks';
import type { Snapshot } from '../snapshot';
import { heedStop, type Watch, type Workbook } from '../workbook';
import type { Limits } from './limits';
import { PackageParts } from './package/package-parts';
import { relationshipsOf } from './package/relationships';
import { findWorksheet, readWorkbookPart } from './package/workbook-part';
import { applyEdit } from './patch/apply-edit';
import { copyLossesOf } from './patch/copy/copied-relations';
import { readSnapshot } from './read-snapshot';
import { readLooks } from './looks/read-looks';
import { UndoLog } from './undo-log';
import { refuseXml } from './xml/text';

/** A workbook that is an .xlsx or .xlsm file: read as data, changed by patching its parts in place. */
export class FileWorkbook implements Workbook {
  private readonly parts: PackageParts;
  private readonly undo = new UndoLog();
  private snapshot: Snapshot | undefined;
  /** Grows with everything written. */
  private version = 0;

  constructor(
    bytes: Uint8Array,
    readonly name: string,
    limits: Limits,
  ) {
    this.parts = new PackageParts(bytes, limits);
  }

  async read(watch: Watch = {}): Promise<Snapshot> {
    if (this.snapshot) return this.snapshot;
    const { version } = this;
    const reading = readSnapshot(this.parts, this.name);
    for (;;) {
      heedStop(watch);
      const step = this.inWords(() => reading.next());
      if (step.done) {
        // Written meanwhile: what was read is no longer so.
        return this.version === version ? (this.snapshot = step.value) : this.read(watch);
      }
      await watch.progress?.(...step.value);
    }
  }

  async apply(edits: readonly Edit[], watch: Watch = {}): Promise<readonly Edit[]> {
    const before = this.parts.current();
    try {
      for (const [done, edit] of edits.entries()) {
        await watch.progress?.(done, edits.length);
        heedStop(watch);
        this.inWords(() => this.applyOne(edit, watch));
      }
    } catch (refusal) {
      // All or none: what the edits before the refused one did is taken back.
      this.version += 1;
      this.parts.reset(before);
      this.snapshot = undefined;
      throw refusal;
    }
    const after = this.parts.current();
    return edits.length === 0 ? [] : [{ kind: 'restore', id: this.undo.record(before, after) }];
  }

  async looks(sheet: string): Promise<Looks> {
    return this.inWords(() => readLooks(this.parts, this.snapshotNow(), sheet));
  }

  /** What of the sheet stays behind when it is copied: charts, pivot tables, controls … */
  async copyLosses(sheet: string): Promise<readonly Message[]> {
    return this.inWords(() => {
      const { worksheet } = findWorksheet(this.parts, sheet);
      return copyLossesOf(this.parts, worksheet).map((loss) => ({
        code: `workbook.copy-loss.${loss}`,
        params: { sheet },
      }));
    });
  }

  /** What a person should know before the file is changed and passed on. */
  notices(): readonly Message[] {
    const signed = relationshipsOf(this.parts, '').some(({ fullType }) =>
      /\/digital-signature\/origin$/.test(fullType),
    );
    return signed ? [{ code: 'workbook.notice.signed' }] : [];
  }

  /** The file as it is now: parts that no edit named are the bytes that came in. */
  async save(): Promise<Uint8Array> {
    return this.parts.pack();
  }

  private applyOne(edit: Edit, watch: Watch): void {
    this.version += 1;
    if (edit.kind === 'restore') this.parts.reset(this.undo.before(edit.id, this.parts.current()));
    else applyEdit(this.parts, edit, () => this.snapshotNow());
    this.snapshot = undefined;
    if (edit.kind !== 'add-sheet' && edit.kind !== 'copy-sheet') return;
    // New sheets stand behind the others.
    watch.added?.(readWorkbookPart(this.parts).sheets.at(-1)?.name ?? '');
  }

  /** A fault in XML that shows only when a value is decoded is told of the whole file. */
  private inWords<T>(work: () => T): T {
    try {
      return work();
    } catch (fault) {
      return refuseXml(fault, this.name);
    }
  }

  private snapshotNow(): Snapshot {
    if (this.snapshot) return this.snapshot;
    const reading = readSnapshot(this.parts, this.name);
    for (;;) {
      const step = reading.next();
      if (step.done) return (this.snapshot = step.value);
    }
  }
}
