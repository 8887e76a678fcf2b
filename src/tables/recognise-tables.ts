import type { Sheet, Snapshot } from '../workbook/snapshot';
import { markCopies } from './copies';
import type { FieldId } from './fields';
import { HeaderWords } from './header-words';
import { normaliseHeader } from './normalise-header';
import { recogniseSheet } from './recognise-sheet';
import { sheetGrid } from './sheet-grid';
import type { Table } from './table';

export interface RecogniseOptions {
  /** Headings that this office has decided once (表头别名), as written. */
  readonly headers?: ReadonlyMap<string, FieldId>;
}

/** Every list of a workbook, by sheet and from top to bottom; a sheet without one is of kind none. */
export function recogniseTables(
  snapshot: Snapshot,
  options: RecogniseOptions = {},
): readonly Table[] {
  const steps = recogniseTablesInSteps(snapshot, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in slices: yields the number of sheets done, every few thousand rows. */
export function* recogniseTablesInSteps(
  snapshot: Snapshot,
  options: RecogniseOptions = {},
): Generator<number, readonly Table[]> {
  const known = new Map<string, FieldId>();
  for (const [text, field] of options.headers ?? []) known.set(normaliseHeader(text).key, field);
  const words = new HeaderWords(snapshot, known);
  const tables: Table[] = [];
  let done = 0;
  for (const sheet of snapshot.sheets) {
    if (sheet.own) tables.push(ownTable(sheet));
    else {
      const reading = recogniseSheet(sheetGrid(snapshot, sheet), words, known);
      let step = reading.next();
      while (!step.done) {
        yield done;
        step = reading.next();
      }
      tables.push(...step.value);
    }
    done += 1;
    yield done;
  }
  return markCopies(snapshot, tables);
}

/** A sheet that this product wrote is never read as a list; a scheme's own sheets are read as one. */
function ownTable({ name, own }: Sheet): Table {
  return {
    kind: own === 'scheme' ? 'scheme' : 'own',
    sheet: name,
    title: '',
    header: { first: 0, last: -1 },
    columns: [],
    rows: [],
    totals: [],
    skipped: [],
    footers: [],
    sections: [],
    notes: [],
  };
}
