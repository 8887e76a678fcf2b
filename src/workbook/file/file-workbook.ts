import type { Edit } from '../edit';
import type { Looks } from '../looks';
import type { Snapshot } from '../snapshot';
import type { Workbook } from '../workbook';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { PackageParts } from './package/package-parts';
import { readSnapshot } from './read-snapshot';
import { refuse } from './refuse';

/** A workbook that is an .xlsx or .xlsm file: read as data, changed by patching its parts in place. */
export class FileWorkbook implements Workbook {
  private readonly parts: PackageParts;

  constructor(
    bytes: Uint8Array,
    readonly name: string,
    limits: Limits,
  ) {
    this.parts = new PackageParts(bytes, limits);
  }

  async read(): Promise<Snapshot> {
    return readSnapshot(this.parts, this.name);
  }

  async apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    if (edits.length > 0) refuse('refused.edit');
    return [];
  }

  async looks(sheet: string): Promise<Looks> {
    return refuse('refused.no-such-sheet', { sheet });
  }
}

/** Throws a WorkbookError in words where the bytes are no workbook that can be read. */
export function openWorkbookFile(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): FileWorkbook {
  return new FileWorkbook(bytes, name, { ...DEFAULT_LIMITS, ...limits });
}
