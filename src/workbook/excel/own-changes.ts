import type { WorkbookChange } from './changes';

/**
 * Tells changes of other people from those that this product makes. Excel names the maker of a cell's
 * change from ExcelApi 1.14 on, and that of a sheet never: a sheet is ours by its id.
 */
export class OwnChanges {
  private readonly sheets = new Set<string>();
  private held: WorkbookChange[] = [];
  private writings = 0;

  constructor(private readonly tell: (change: WorkbookChange) => void) {}

  /** Sheets that this product has made. */
  own(ids: Iterable<string>): void {
    for (const id of ids) this.sheets.add(id);
  }

  /** What Excel tells while this product writes is heard when it is known what was written. */
  async whileWriting<T>(work: () => Promise<T>): Promise<T> {
    this.writings += 1;
    try {
      return await work();
    } finally {
      this.writings -= 1;
      if (this.writings === 0) {
        const held = this.held;
        this.held = [];
        const gone = idsOf(held, 'sheet-deleted');
        const made = idsOf(held, 'sheet-added');
        // Made and taken back again, as far as a refused writing got.
        const passed = (id: string): boolean => gone.has(id) && made.has(id);
        for (const change of held) if (!passed(change.sheetId)) this.hear(change);
      }
    }
  }

  take(change: WorkbookChange): void {
    if (change.maker === 'this-product') return;
    if (this.writings === 0) this.hear(change);
    // An Excel that names no maker: while we write it is taken for us.
    else if (change.kind !== 'cells' || change.maker === 'somebody') this.held.push(change);
  }

  private hear(change: WorkbookChange): void {
    if (change.kind === 'cells' || !this.sheets.has(change.sheetId)) this.tell(change);
  }
}

const idsOf = (
  changes: readonly WorkbookChange[],
  kind: WorkbookChange['kind'],
): ReadonlySet<string> =>
  new Set(changes.filter((change) => change.kind === kind).map(({ sheetId }) => sheetId));
