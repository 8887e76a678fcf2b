import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { fixture } from './fixtures';
import { inflatedParts } from './package-parts';
import { sampleLayout } from './sample-layout';

/**
 * Whole office programs are not on every machine: `DUZHAN_OFFICE=1 npm test` asks for LibreOffice and
 * for a python3 with openpyxl, and fails where they are missing.
 */
const ifAsked = process.env['DUZHAN_OFFICE'] === '1' ? describe : describe.skip;

ifAsked('programs that open and save what we wrote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duzhan-'));
  const before = join(folder, 'marked.xlsx');

  beforeAll(async () => {
    const file = openWorkbookFile(fixture('大武口区-责任清单-2020年5月.xlsx'), '清单.xlsx');
    await file.apply([
      {
        kind: 'mark',
        marks: [
          { sheet: '责任清单', row: 3, column: 3, level: 'error' },
          { sheet: '责任清单', row: 5, column: 4, level: 'overdue' },
          { sheet: '统计', row: 1, column: 1, level: 'warning' },
        ],
      },
      { kind: 'add-sheet', own: 'findings', layout: sampleLayout('检查结果', '责任清单') },
    ]);
    writeFileSync(before, await file.save());
  });

  const libreOffice = (): Buffer => {
    const out = join(folder, 'out');
    execFileSync('soffice', [
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      before,
    ]);
    return readFileSync(join(out, 'marked.xlsx'));
  };
  const openpyxl = (): Buffer => {
    const after = join(folder, 'openpyxl.xlsx');
    const script = 'import sys,openpyxl;openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';
    execFileSync(process.env['PYTHON'] ?? 'python3', ['-c', script, before, after]);
    return readFileSync(after);
  };

  test.each([
    ['LibreOffice', libreOffice],
    ['openpyxl', openpyxl],
  ])('%s keeps our marks and our sheet, and both can be taken away', async (_, rewrite) => {
    const file = openWorkbookFile(new Uint8Array(rewrite()), '清单.xlsx');
    const snapshot = await file.read();
    expect(snapshot.sheets.find((sheet) => sheet.own)).toMatchObject({
      name: '检查结果',
      own: 'findings',
    });
    expect([...(await file.looks('责任清单')).marks.values()]).toEqual(['error', 'overdue']);
    await file.apply([{ kind: 'clear-marks' }, { kind: 'remove-sheet', sheet: '检查结果' }]);
    const left = Object.entries(inflatedParts(await file.save()));
    expect(left.filter(([, part]) => part.includes('duzhan')).map(([path]) => path)).toEqual([]);
  });
});
