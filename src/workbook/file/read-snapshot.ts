import type { Sheet, Snapshot } from '../snapshot';
import { Budget } from './limits';
import type { PackageParts } from './package/package-parts';
import { readWorkbookPart } from './package/workbook-part';
import { readSheet } from './sheet/read-sheet';
import { readSharedStrings } from './sheet/shared-strings';
import { TextPool } from './sheet/text-pool';
import { readCellFormats } from './styles/cell-formats';
import { refuseXml } from './xml/text';

/** The whole workbook as plain data; yields before every sheet how many are done, of how many. */
export function* readSnapshot(
  parts: PackageParts,
  name: string,
): Generator<readonly [done: number, of: number], Snapshot> {
  const workbook = readWorkbookPart(parts);
  const pool = new TextPool();
  const book = {
    pool,
    sharedStrings: readSharedStrings(parts, workbook, pool),
    formats: readCellFormats(parts, workbook),
    dateSystem: workbook.dateSystem,
    budget: new Budget(parts.limits),
  };
  const sheets: Sheet[] = [];
  for (const [done, entry] of workbook.sheets.entries()) {
    yield [done, workbook.sheets.length];
    const { worksheet } = entry;
    if (worksheet !== undefined) sheets.push(readSheet(parts, { ...entry, worksheet }, book));
  }
  return {
    name,
    dateSystem: workbook.dateSystem,
    strings: texts(pool, workbook.path),
    formats: book.formats.formats,
    sheets,
    names: workbook.names,
  };
}

function texts(pool: TextPool, part: string): readonly string[] {
  try {
    return pool.finish();
  } catch (fault) {
    return refuseXml(fault, part);
  }
}
