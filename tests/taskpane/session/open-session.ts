import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { FileHost } from '../../../taskpane/host/file-host';
import { PaneSession } from '../../../taskpane/session/pane-session';

export const MAY = '大武口区-责任清单-2020年5月.xlsx';
export const APRIL = '大武口区-责任清单-2020年4月.xlsx';
export const PUBLISHED = '大武口区-挂牌督战责任清单.xlsx';

export const fixture = (name: string): FileWorkbook =>
  openWorkbookFile(new Uint8Array(readFileSync(join(__dirname, '../../fixtures', name))), name);

/** The pane over a file, as the page opens it. */
export async function openSession(
  name: string,
  previous?: string,
): Promise<{ session: PaneSession; host: FileHost; workbook: FileWorkbook }> {
  const workbook = fixture(name);
  const { sheets } = await workbook.read();
  const host = new FileHost(workbook, name, sheets[0]?.name ?? '');
  const session = new PaneSession(host, {
    previous: previous === undefined ? undefined : await fixture(previous).read(),
  });
  return { session, host, workbook };
}
