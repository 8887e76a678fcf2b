import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Written } from '../../../src/reading/written';
import { escapeText, xstring } from '../../../src/workbook/file/xml/escape';
import { markFormula } from '../../../src/workbook/mark-formula';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { fixture } from './fixtures';
import { workbookBytes } from './package-builder';
import { inflatedParts } from './package-parts';
import { sampleLayout } from './sample-layout';

/**
 * Whole office programs are not on every machine: `DUZHAN_OFFICE=1 npm test` asks for LibreOffice and
 * for a python3 with openpyxl, and fails where they are missing.
 */
const ifAsked = process.env['DUZHAN_OFFICE'] === '1' ? describe : describe.skip;

ifAsked('programs that open and save what we wrote', () => {
  let folder = '';
  let before = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duzhan-'));
    before = join(folder, 'marked.xlsx');
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

  test('LibreOffice finds that every mark holds for what its cell says, and for nothing else', () => {
    const texts = [
      'a"b""c',
      '第一行\n第二行',
      '有\t制表',
      'a\rb',
      '长"'.repeat(700),
      'y'.repeat(3001),
      '😀'.repeat(200),
      "'引号",
      ' 空格 ',
      '_x000D_',
      'TRUE',
      '1.50',
    ];
    const numbers = [0, -2.5, 43951.75, 0.1 + 0.2, 1e15, 1e21, 1e-7, 123456789012345680, 1 / 3];
    const number = (value: number): Written => ({
      kind: 'number',
      value,
      format: 'General',
      dateSystem: 1900,
    });
    const text = (value: string): string =>
      `t="inlineStr"><is><t xml:space="preserve">${escapeText(xstring(value))}</t></is>`;
    const cases: (readonly [string, Written, boolean])[] = [
      ...texts.map((each) => [text(each), { kind: 'text', text: each }, true] as const),
      ...numbers.map((each) => [`><v>${each}</v>`, number(each), true] as const),
      ['t="b"><v>1</v>', { kind: 'boolean', value: true }, true],
      ['t="e"><v>#N/A</v>', { kind: 'error', text: '#N/A' }, true],
      ['>', { kind: 'blank' }, true],
      ['><v>2</v>', number(3), false],
      [text('x'), { kind: 'blank' }, false],
      [text('X'), { kind: 'text', text: 'x' }, false],
      ['t="e"><v>#REF!</v>', { kind: 'error', text: '#N/A' }, false],
    ];
    const rows = cases.map(([cell, written], index) => {
      const formula = escapeText(xstring(markFormula('error', `A${index + 1}`, written)));
      return `<row><c ${cell}</c><c><f>${formula}</f></c></row>`;
    });
    const path = join(folder, 'holds.xlsx');
    writeFileSync(path, workbookBytes({ cells: rows.join('') }));
    const out = join(folder, 'csv');
    // Separated by tabs, every text in quotes.
    execFileSync('soffice', [
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true',
      '--outdir',
      out,
      path,
    ]);
    const held = readFileSync(join(out, 'holds.csv'), 'utf8').matchAll(/\t(TRUE|FALSE)$/gm);
    expect([...held].map(([, value]) => value === 'TRUE')).toEqual(
      cases.map(([, , holds]) => holds),
    );
  });
});
