import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseTables } from '../../src/tables/recognise-tables';
import type { Table } from '../../src/tables/table';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../src/workbook/snapshot';

const FIXTURES = join(__dirname, '..', 'fixtures');

/** A workbook of the fixtures with the lists found in it. */
export async function workbookTables(
  path: string,
): Promise<{ snapshot: Snapshot; tables: readonly Table[] }> {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
  const snapshot = await openWorkbookFile(bytes, path).read();
  return { snapshot, tables: recogniseTables(snapshot) };
}
