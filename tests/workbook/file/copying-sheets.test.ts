import { Workbook as ExcelJs } from 'exceljs';
import type { CopySheet } from '../../../src/workbook/edit';
import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { fixture } from './fixtures';
import { withExcelJs, withHucre } from './independent-readers';
import { packageParts, workbookBytes, zipOf } from './package-builder';
import { changedParts, inflatedParts } from './package-parts';

const open = (bytes: Uint8Array): FileWorkbook => openWorkbookFile(bytes, '清单.xlsx');
const may = fixture('大武口区-责任清单-2020年5月.xlsx');
const COPY: CopySheet = { kind: 'copy-sheet', sheet: '责任清单', name: '六月', cells: [] };

async function copied(bytes: Uint8Array, edit: CopySheet = COPY): Promise<Uint8Array> {
  const file = open(bytes);
  await file.apply([edit]);
  return file.save();
}

test('of a real list: three parts change, its comments get a part of their own', async () => {
  const bytes = await copied(may);
  expect(changedParts(may, bytes)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    '+xl/comments2.xml',
    '+xl/drawings/vmlDrawing2.vml',
    'xl/workbook.xml',
    '+xl/worksheets/_rels/sheet5.xml.rels',
    '+xl/worksheets/sheet5.xml',
  ]);
  const book = await withExcelJs(bytes);
  const [original, copy] = ['责任清单', '六月'].map((name) => book.getWorksheet(name));
  const told = (sheet: typeof copy) => ({
    cells: sheet?.getSheetValues(),
    merges: sheet?.model.merges,
    page: sheet?.pageSetup,
    footer: sheet?.headerFooter,
    breaks: sheet?.model.rowBreaks,
    filter: sheet?.autoFilter,
  });
  expect(told(copy)).toEqual(told(original));
  expect(withHucre(bytes)['六月']).toEqual(withHucre(bytes)['责任清单']);
});

test('taken back, every byte is as it was', async () => {
  const file = open(may);
  const undo = await file.apply([COPY]);
  await file.apply(undo);
  expect(changedParts(may, await file.save())).toEqual([]);
});

const F = (formula: string): string => `<c r="A1"><f>${formula}</f><v>1</v></c>`;

test.each([
  ["SUM('责任清单'!B1:B3)", "SUM('六月'!B1:B3)"],
  ['责任清单!$B$1+1', "'六月'!$B$1+1"],
  ['责任清单2!B1', '责任清单2!B1'],
  ["'[1]责任清单'!B1", "'[1]责任清单'!B1"],
  ['[1]责任清单!B1', '[1]责任清单!B1'],
  ["SUM('责任清单:五月'!B1)", "SUM('责任清单:五月'!B1)"],
  ['"责任清单!B1"&amp;B1', '"责任清单!B1"&B1'],
  ['责任清单', '责任清单'],
])('the formula %s of the sheet is %s on its copy', async (formula, becomes) => {
  const file = open(workbookBytes({ cells: `<row r="1">${F(formula)}</row>` }));
  await file.apply([COPY]);
  const { sheets } = await file.read();
  expect([...(sheets[1]?.formulas.values() ?? [])]).toEqual([becomes]);
});

test('names, rules, entry lists and links that mean the sheet mean the copy', async () => {
  const bytes = await copied(
    workbookBytes({
      worksheet:
        '<sheetPr codeName="Sheet1"/>' +
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1">' +
        '<formula>责任清单!A1&gt;0</formula></cfRule>' +
        '<cfRule type="expression" priority="2"><formula>AND(N("duzhan:error")=0,' +
        'EXACT(A1&amp;"",1&amp;""))</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="A1">' +
        '<formula1>责任清单!$B$1:$B$3</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" location="责任清单!B9"/></hyperlinks>',
      behind:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">' +
        '责任清单!$A$1:$B$9</definedName><definedName name="清单区">责任清单!$A$1</definedName>' +
        '<definedName name="税率">0.5</definedName></definedNames>',
    }),
  );
  const parts = inflatedParts(bytes);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet2.xml']);
  expect(sheet).not.toMatch(/codeName|tabSelected|duzhan|责任清单/);
  expect(sheet.match(/'六月'!\$?[A-Z]\$?\d/g)).toEqual(["'六月'!A1", "'六月'!$B$1", "'六月'!B9"]);
  const { names } = await open(bytes).read();
  expect(names.map(({ name, refersTo }) => `${name} ${refersTo}`)).toEqual([
    '_xlnm.Print_Area 责任清单!$A$1:$B$9',
    '清单区 责任清单!$A$1',
    '税率 0.5',
    "_xlnm.Print_Area '六月'!$A$1:$B$9",
    "清单区 '六月'!$A$1",
  ]);
});

test('tables and pictures go with the copy, under numbers and names of their own', async () => {
  const made = new ExcelJs();
  const list = made.addWorksheet('责任清单');
  list.addTable({
    name: '清单表',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: '姓名' }, { name: '金额' }],
    rows: [['赵甲子', 1]],
  });
  list.getCell('D1').value = { formula: 'SUM(清单表[金额])' };
  const seal = made.addImage({ base64: DOT, extension: 'png' });
  list.addImage(seal, 'F1:G2');
  const bytes = await copied(new Uint8Array(await made.xlsx.writeBuffer()));
  expect(await open(bytes).copyLosses('责任清单')).toEqual([]);
  const tables = Object.entries(inflatedParts(bytes)).flatMap(([path, part]) =>
    /^xl\/tables\/.+/.test(path) ? [new TextDecoder().decode(part)] : [],
  );
  const of = (name: string): readonly (string | undefined)[] =>
    tables.map((xml) => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1]);
  expect(of('displayName')).toEqual(['清单表', '清单表_2']);
  expect(new Set(of('id')).size).toBe(2);
  const book = await withExcelJs(bytes);
  expect(book.getWorksheet('六月')?.getCell('D1').formula).toBe('SUM(清单表_2[金额])');
  expect(book.getWorksheet('六月')?.getImages().length).toBe(1);
});

test('a chart stays behind: that is said, and the copy does not refer to it', async () => {
  const sheet =
    '<sheetData/><drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>';
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (type: string, target: string): string =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${types}/${type}" Target="${target}"/></Relationships>`;
  const bytes = zipOf({
    ...packageParts({ worksheet: sheet }),
    'xl/worksheets/_rels/sheet1.xml.rels': rels('drawing', '../drawings/drawing1.xml'),
    'xl/drawings/drawing1.xml': '<wsDr/>',
    'xl/drawings/_rels/drawing1.xml.rels': rels('chart', '../charts/chart1.xml'),
    'xl/charts/chart1.xml': '<chartSpace/>',
  });
  expect(await open(bytes).copyLosses('责任清单')).toEqual([
    { code: 'workbook.copy-loss.drawing', params: { sheet: '责任清单' } },
  ]);
  const parts = inflatedParts(await copied(bytes));
  const text = (path: string): string => new TextDecoder().decode(parts[path]);
  expect(text('xl/worksheets/sheet2.xml')).not.toContain('drawing');
  expect(text('xl/worksheets/_rels/sheet2.xml.rels')).not.toContain('drawing');
});

test.each([
  ['a workbook with a protected structure', { before: '<workbookProtection lockStructure="1"/>' }],
  ['a sheet that is not there', { sheetName: '五月' }],
])('%s is refused and left as it was', async (_, spec) => {
  const bytes = workbookBytes(spec);
  const file = open(bytes);
  await expect(file.apply([COPY])).rejects.toMatchObject({ name: 'WorkbookError' });
  expect(changedParts(bytes, await file.save())).toEqual([]);
});

test('formulas of the copy are calculated again only where the copy says something else', async () => {
  const bytes = workbookBytes({
    cells: `<row r="1">${F('COUNTA(B1:B9)')}<c r="B1"><v>1</v></c></row>`,
  });
  const cells = [{ row: 0, column: 1, content: { kind: 'blank' } }] as const;
  const asks = async (edit: CopySheet): Promise<boolean> =>
    new TextDecoder()
      .decode(inflatedParts(await copied(bytes, edit))['xl/workbook.xml'])
      .includes('fullCalcOnLoad');
  expect([await asks(COPY), await asks({ ...COPY, cells })]).toEqual([false, true]);
});

/** One white pixel. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';
