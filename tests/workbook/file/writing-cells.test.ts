import type { CellContent } from '../../../src/workbook/edit';
import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { parseA1 } from '../../../src/workbook/address';
import { WorkbookError } from '../../../src/workbook/workbook';
import { fixture } from './fixtures';
import { withExcelJs, withHucre, withSheetJs } from './independent-readers';
import {
  packageParts,
  relationships,
  stylesWith,
  workbookBytes,
  zipOf,
  type PackageSpec,
} from './package-builder';
import { changedParts, inflatedParts, rawEntries } from './package-parts';
import { firstSheet } from './sheet-table';

const open = (bytes: Uint8Array): FileWorkbook => openWorkbookFile(bytes, '清单.xlsx');
const text = (value: string): CellContent => ({ kind: 'text', text: value });
const number = (value: number): CellContent => ({ kind: 'number', value });

async function written(
  bytes: Uint8Array,
  contents: Readonly<Record<string, CellContent>>,
  sheet = '责任清单',
): Promise<Uint8Array> {
  const file = open(bytes);
  const cells = Object.entries(contents).map(([address, content]) => {
    const place = parseA1(address);
    if (!place) throw new Error(address);
    return { ...place, content };
  });
  await file.apply([{ kind: 'write-cells', sheet, cells }]);
  return file.save();
}

const sheetXml = (bytes: Uint8Array): string =>
  String(inflatedParts(bytes)['xl/worksheets/sheet1.xml']).replace(
    /^<worksheet[^>]*>|<\/worksheet>$/g,
    '',
  );

/** What one cell's content becomes in an otherwise given sheet. */
async function patched(
  spec: PackageSpec,
  contents: Readonly<Record<string, CellContent>>,
): Promise<string> {
  return sheetXml(await written(workbookBytes(spec), contents));
}

describe('write-cells', () => {
  test('changes the sheet and nothing else; every other entry keeps its compressed bytes', async () => {
    const may = fixture('大武口区-责任清单-2020年5月.xlsx');
    const bytes = await written(may, { D7: text('已完成'), E12: text('2020年5月底') });
    expect(changedParts(may, bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    const [before, after] = [rawEntries(may), rawEntries(bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const same = Object.keys(before).filter((name) => before[name] === after[name]);
    expect(same).toHaveLength(Object.keys(before).length - 1);
  });

  test('every kind of content, read back by programs that know nothing of ours', async () => {
    const may = fixture('大武口区-责任清单-2020年5月.xlsx');
    const contents: Record<string, CellContent> = {
      D7: text('=HYPERLINK("x")'),
      D8: text(' 前后有空格 \n第二行<&>"\''),
      D9: text('_x000D_ 字面'),
      E6: number(43951.25),
      I4: { kind: 'boolean', value: true },
      I5: { kind: 'formula', formula: '1+1', value: 2 },
      I6: { kind: 'formula', formula: 'A1&"a"', value: '题a' },
      D4: { kind: 'blank' },
      K30: text('新行新列'),
    };
    const bytes = await written(may, contents);
    const expected = {
      D7: '=HYPERLINK("x")',
      D8: ' 前后有空格 \n第二行<&>"\'',
      D9: '_x000D_ 字面',
      E6: 43951.25,
      I4: true,
      I5: 2,
      I6: '题a',
      K30: '新行新列',
      A2: '类别',
    };
    expect(await firstSheet(bytes)).toMatchObject({
      ...expected,
      I5: '=1+1 -> 2',
      I6: '=A1&"a" -> 题a',
    });
    // SheetJS leaves _x005F_ as it stands.
    expect(withSheetJs(bytes)['责任清单']).toMatchObject({
      ...expected,
      D9: expect.stringContaining('字面') as string,
    });
    const rows = withHucre(bytes)['责任清单'];
    expect([rows?.[6]?.[3], rows?.[5]?.[4], rows?.[29]?.[10]]).toEqual([
      expected.D7,
      expected.E6,
      expected.K30,
    ]);
    const sheet = (await withExcelJs(bytes)).getWorksheet('责任清单');
    expect(sheet?.getCell('D7').value).toBe(expected.D7);
    expect(sheet?.getCell('D8').value).toBe(expected.D8);
    expect(sheet?.getCell('I5').value).toMatchObject({ formula: '1+1', result: 2 });
    // The style stays: number format, font, border.
    const original = (await withExcelJs(may)).getWorksheet('责任清单');
    for (const cell of ['D7', 'E6', 'D4']) {
      expect(sheet?.getCell(cell).style).toEqual(original?.getCell(cell).style);
    }
  });

  test.each<[string, PackageSpec, Record<string, CellContent>, string]>([
    [
      'a sheet without rows',
      { cells: '' },
      { B2: number(1) },
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      'sheetData closed by itself',
      { worksheet: '<sheetData />' },
      { A1: number(1) },
      '<sheetData ><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    [
      'no sheetData',
      { worksheet: '<sheetViews/><pageMargins/>' },
      { A1: number(1) },
      '<sheetViews/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/>',
    ],
    [
      'a row closed by itself',
      { cells: '<row r="1" ht="9"/>' },
      { A1: number(1) },
      '<sheetData><row r="1" ht="9"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    [
      'between rows and cells',
      { cells: '<row r="2"><c r="A2"/><c r="C2"/></row><row r="5"/>' },
      { B2: number(1), D2: number(2), A1: number(3), A3: number(4), A9: number(5) },
      '<sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"/><c r="B2"><v>1</v></c><c r="C2"/><c r="D2"><v>2</v></c></row><row r="3"><c r="A3"><v>4</v></c></row><row r="5"/><row r="9"><c r="A9"><v>5</v></c></row></sheetData>',
    ],
    [
      'rows and cells without an address',
      { cells: '<row><c><v>1</v></c><c s="2"><v>2</v></c></row><row/>' },
      { B1: number(3), A2: number(4) },
      '<sheetData><row><c><v>1</v></c><c r="B1" s="2"><v>3</v></c></row><row><c r="A2"><v>4</v></c></row></sheetData>',
    ],
    [
      'the style of the row or the column',
      {
        worksheet:
          '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="3" customFormat="1"/><row r="2" s="3"/></sheetData>',
      },
      { B1: number(1), C2: number(2), E2: number(3) },
      '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="3" customFormat="1"><c r="B1" s="3"><v>1</v></c></row><row r="2" s="3"><c r="C2" s="4"><v>2</v></c><c r="E2"><v>3</v></c></row></sheetData>',
    ],
    [
      'the dimension grows',
      { worksheet: '<dimension ref="B2:C3"/><sheetData/>' },
      { D1: number(1) },
      '<dimension ref="B1:D3"/><sheetData><row r="1"><c r="D1"><v>1</v></c></row></sheetData>',
    ],
    [
      'a blank where nothing is',
      { cells: '<row r="1"/>' },
      { A1: { kind: 'blank' }, B9: { kind: 'blank' } },
      '<sheetData><row r="1"/></sheetData>',
    ],
    [
      'metadata of a rich value goes with it',
      { cells: '<row r="1"><c r="A1" s="1" t="e" vm="1"><v>#VALUE!</v></c></row>' },
      { A1: text('甲') },
      '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>',
    ],
  ])('%s', async (_, spec, contents, expected) => {
    expect(await patched(spec, contents)).toBe(expected);
  });

  test('the text of a shared formula is handed over to the next of its cells', async () => {
    const cells =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="3">B1&amp;"A1"&amp;$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="3"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="3"/><v>3</v></c></row>' +
      '<row r="4"><c r="A4"><f t="shared" si="3"/><v>4</v></c></row>';
    const bytes = await written(workbookBytes({ cells }), { A1: number(9), A3: number(8) });
    expect(sheetXml(bytes)).toContain(
      '<c r="A2"><f t="shared" ref="A2:A4" si="3">B2&amp;"A1"&amp;$C$1</f><v>2</v></c>',
    );
    expect(await firstSheet(bytes)).toEqual({
      A1: 9,
      A2: '=B2&"A1"&$C$1 -> 2',
      A3: 8,
      A4: '=B4&"A1"&$C$1 -> 4',
    });
    expect((await withExcelJs(bytes)).worksheets[0]?.getCell('A4').formula).toMatch(/^B4&/);
  });

  test('only a formula that is overwritten drops the calculation chain and asks for a calculation', async () => {
    const parts = packageParts({
      cells: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>',
      behind: '<calcPr calcId="1" fullCalcOnLoad="0"/>',
    });
    const chain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>';
    const types = String(parts['[Content_Types].xml']);
    const override = '<Override PartName="/xl/calcChain.xml" ContentType="x"/>';
    const bytes = zipOf({
      ...parts,
      '[Content_Types].xml': types.replace('</Types>', `${override}</Types>`),
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['calcChain', 'calcChain.xml'],
      ]),
      'xl/calcChain.xml': chain,
    });
    expect(changedParts(bytes, await written(bytes, { B1: number(2) }))).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
    const after = await written(bytes, { A1: number(2) });
    expect(changedParts(bytes, after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      '-xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(String(inflatedParts(after)['xl/workbook.xml'])).toContain(
      '<calcPr calcId="1" fullCalcOnLoad="1"/>',
    );
    expect(String(inflatedParts(after)['[Content_Types].xml'])).toBe(types);
  });

  test.each<[string, PackageSpec, string, CellContent, string]>([
    [
      'a protected sheet',
      { worksheet: '<sheetData/><sheetProtection sheet="1"/>' },
      'A1',
      number(1),
      'protected-sheet',
    ],
    [
      'one cell of an array formula',
      { cells: '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row>' },
      'A2',
      number(1),
      'array-formula',
    ],
    [
      'a cell that is not on the sheet',
      { cells: '' },
      'A1',
      { kind: 'number', value: NaN },
      'not-a-number',
    ],
    ['a text that is too long', { cells: '' }, 'A1', text('长'.repeat(32768)), 'text-too-long'],
  ])('%s is refused in words and nothing changes', async (_, spec, address, content, code) => {
    const bytes = workbookBytes(spec);
    const file = open(bytes);
    const place = parseA1(address) ?? { row: 0, column: 0 };
    const attempt = file.apply([
      { kind: 'mark', marks: [{ sheet: '责任清单', row: 0, column: 0, level: 'error' }] },
      { kind: 'write-cells', sheet: '责任清单', cells: [{ ...place, content }] },
    ]);
    await expect(attempt).rejects.toMatchObject({ reason: { code: `workbook.refused.${code}` } });
    await expect(attempt).rejects.toBeInstanceOf(WorkbookError);
    expect(changedParts(bytes, await file.save())).toEqual([]);
  });

  test('unlocked cells of a protected sheet, and headers of tables', async () => {
    const bytes = workbookBytes({
      styles: stylesWith('<xf/><xf><protection locked="0"/></xf>'),
      worksheet:
        '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData><sheetProtection sheet="true"/>',
    });
    expect(await firstSheet(await written(bytes, { A1: number(1) }))).toEqual({ A1: 1 });

    const table = workbookBytes({
      cells: '<row r="1"><c r="A1" t="str"><v>类别</v></c></row>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['table', '../tables/table1.xml']]),
        'xl/tables/table1.xml': '<table ref="A1:B5" totalsRowCount="1"/>',
      },
    });
    await expect(written(table, { A1: text('x') })).rejects.toMatchObject({
      reason: { code: 'workbook.refused.table-header' },
    });
    await expect(written(table, { B5: text('x') })).rejects.toMatchObject({
      reason: { code: 'workbook.refused.table-header' },
    });
    expect(await firstSheet(await written(table, { A2: number(1) }))).toEqual({
      A1: '类别',
      A2: 1,
    });
  });
});
