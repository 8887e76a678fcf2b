import { schemeEdits } from '../../src/actions/export-scheme';
import { renderer } from '../../src/messages/render';
import { BUILT_IN, GENERAL } from '../../src/schemes/built-in';
import type { Scheme } from '../../src/schemes/scheme';
import { schemeJson, schemeOfJson } from '../../src/schemes/scheme-json';
import { readSchemeSheets } from '../../src/schemes/sheets/read-scheme-sheets';
import { newWorkbookFile } from '../../src/workbook/file/new-workbook-file';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../src/workbook/snapshot';

async function sheetsOf(scheme: Scheme, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Snapshot> {
  const book = await newWorkbookFile('方案.xlsx', schemeEdits(scheme, renderer(language)));
  return openWorkbookFile(await book.save(), '方案.xlsx').read();
}

describe.each([...BUILT_IN, GENERAL].map((scheme) => [scheme.id, scheme] as const))(
  '%s',
  (_id, scheme) => {
    test.each(['zh-CN', 'en'] as const)(
      'written as sheets and read back it is the same scheme (%s)',
      async (language) => {
        const reading = readSchemeSheets(await sheetsOf(scheme, language));
        expect(reading?.mistakes).toEqual([]);
        expect(reading?.scheme).toEqual(scheme);
      },
    );

    test('written as one file and read back it is the same scheme', () => {
      expect(schemeOfJson(schemeJson(scheme))).toEqual({ scheme });
    });
  },
);
