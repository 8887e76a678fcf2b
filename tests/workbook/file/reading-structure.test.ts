import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { fixture } from './fixtures';
import { packageParts, relationships, workbookBytes, worksheetXml, zipOf } from './package-builder';
import { cellsOf, firstSheet } from './sheet-table';

const read = (bytes: Uint8Array): Promise<Snapshot> => openWorkbookFile(bytes, '清单.xlsx').read();

describe('reading how a workbook is made up', () => {
  test('the May list: merges, hidden row, filter, names, formulas with cached values', async () => {
    const snapshot = await read(fixture('大武口区-责任清单-2020年5月.xlsx'));
    const [list, statistics] = snapshot.sheets;
    expect(list).toMatchObject({
      name: '责任清单',
      visibility: 'visible',
      rowCount: 16,
      mergesKnown: true,
      hiddenRows: new Set([8]),
      hiddenColumns: new Set(),
      filter: { top: 1, left: 0, bottom: 13, right: 8 },
    });
    expect(list?.merges).toContainEqual({ top: 3, left: 1, bottom: 5, right: 1 });
    expect(statistics && cellsOf(snapshot, statistics)).toMatchObject({
      B2: '43976|yyyy年m月d日',
      B5: '=COUNTIF(责任清单!$G$3:$G$14,"*"&A5&"*") -> 5',
    });
    expect(snapshot.names).toContainEqual({ name: '报告日', refersTo: '统计!$B$2', hidden: false });
  });

  test('hidden sheets, columns and rows; a chart sheet is kept but has nothing to read', async () => {
    const parts = packageParts({
      worksheet:
        '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="3" hidden="1"/>' +
        '<col min="5" max="5" width="0"/></cols><sheetData>' +
        '<row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" ht="0.75"/></sheetData>',
    });
    const workbook = String(parts['xl/workbook.xml']).replace(
      '</sheets>',
      '<sheet name="图" sheetId="2" r:id="rId2"/><sheet name="名单" sheetId="3" state="veryHidden" r:id="rId3"/>' +
        '<sheet name="隐藏" sheetId="4" state="hidden" r:id="rId4"/><sheet name="无关系" sheetId="5"/></sheets>',
    );
    const { sheets } = await read(
      zipOf({
        ...parts,
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['chartsheet', 'chartsheets/sheet1.xml'],
          ['worksheet', '/xl/worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet1.xml'],
        ]),
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      }),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['责任清单', 'visible'],
      ['名单', 'very-hidden'],
      ['隐藏', 'hidden'],
    ]);
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([1, 2, 4]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1, 2]);
  });

  test('strict namespaces, prefixed names, a workbook part in another place', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const rels = (...targets: readonly (readonly [string, string])[]): string =>
      relationships(targets).replaceAll(/Type="[^"]*\/(\w+)"/g, `Type="${office}/$1"`);
    const bytes = zipOf({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': rels(['officeDocument', '/book/main.xml']),
      'book/main.xml':
        `<x:workbook xmlns:x="${main}" xmlns:rel="${office}"><x:sheets>` +
        '<x:sheet name="甲" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
      'book/_rels/main.xml.rels': rels(['worksheet', 'one.xml'], ['sharedStrings', '../s.xml']),
      'book/one.xml':
        `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>` +
        '<x:c r="B1" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c><x:c r="C1"><x:f>1+1</x:f><x:v>2</x:v></x:c>' +
        '</x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="D1:E2"/></x:mergeCells></x:worksheet>',
      's.xml': `<x:sst xmlns:x="${main}"><x:si><x:t>丙</x:t></x:si></x:sst>`,
    });
    const snapshot = await read(bytes);
    expect(snapshot.sheets[0]?.merges).toEqual([{ top: 0, left: 3, bottom: 1, right: 4 }]);
    expect(await firstSheet(bytes)).toEqual({ A1: '丙', B1: '乙', C1: '=1+1 -> 2' });
  });

  test('alternative content in the styles counts as its fallback', async () => {
    const alternative = (choice: string, fallback: string): string =>
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      `<mc:Choice Requires="x16">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
    const bytes = workbookBytes({
      styles: `<cellXfs>${alternative('<xf numFmtId="1"/>', '<xf numFmtId="2"/>')}<xf numFmtId="14"/></cellXfs>`,
      cells: '<row><c><v>1</v></c><c s="1"><v>2</v></c></row>',
    });
    expect(await firstSheet(bytes)).toEqual({ A1: '1|0.00', B1: '2|yyyy/m/d' });
  });

  test('parts in UTF-16 and with a byte order mark', async () => {
    const sheet = worksheetXml('<sheetData><row><c t="str"><v>督战</v></c></row></sheetData>');
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${sheet}`, 'utf16le'),
    ]);
    const marked = `\ufeff<?xml version="1.0" encoding="utf-8"?>${sheet}`;
    for (const part of [utf16, marked]) {
      const bytes = workbookBytes({ parts: { 'xl/worksheets/sheet1.xml': part } });
      expect(await firstSheet(bytes)).toEqual({ A1: '督战' });
    }
  });

  test('a stray cell in the last corner and styled whole columns cost next to nothing', async () => {
    const bytes = workbookBytes({
      worksheet:
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" style="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="1048576" s="1" customFormat="1"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
    });
    const { sheets } = await read(bytes);
    const held = sheets[0]?.columns.reduce(
      (sum, column) => sum + column.kinds.buffer.byteLength,
      0,
    );
    expect(sheets[0]?.rowCount).toBe(1048576);
    expect(held).toBeLessThan(2 ** 21);
  });
});
