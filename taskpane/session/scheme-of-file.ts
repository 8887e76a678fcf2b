import { schemeOfJson } from '../../src/schemes/scheme-json';
import type { Scheme } from '../../src/schemes/scheme';
import { readSchemeSheets } from '../../src/schemes/sheets/read-scheme-sheets';
import { WorkbookError } from '../../src/workbook/workbook';

/** The scheme of a JSON file, or of a workbook that carries one in its sheets. */
export async function schemeOfFile(name: string, bytes: Uint8Array): Promise<Scheme> {
  if (/\.json$/i.test(name)) {
    const read = schemeOfJson(new TextDecoder().decode(bytes));
    if ('scheme' in read) return read.scheme;
    throw new WorkbookError({ code: 'pane.scheme-file.bad', params: { name, path: read.path } });
  }
  const { openWorkbookFile } = await import('../../src/workbook/file/open-workbook-file');
  const reading = readSchemeSheets(await openWorkbookFile(bytes, name).read());
  const [mistake] = reading?.mistakes ?? [];
  if (reading?.scheme && !mistake) return reading.scheme;
  throw new WorkbookError({
    // A sheet 时限读法 alone is no scheme.
    code: mistake ? 'pane.scheme-file.bad' : 'pane.scheme-file.none',
    params: { name, path: mistake ? `${mistake.sheet}!${mistake.cell}` : '' },
  });
}
