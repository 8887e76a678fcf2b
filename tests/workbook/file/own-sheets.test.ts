import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { fixture } from './fixtures';
import { withExcelJs, withHucre, withSheetJs } from './independent-readers';
import { packageParts, workbookBytes, zipOf } from './package-builder';
import { changedParts, inflatedParts } from './package-parts';
import { sampleLayout } from './sample-layout';

const open = (bytes: Uint8Array): FileWorkbook => openWorkbookFile(bytes, '清单.xlsx');
const may = fixture('大武口区-责任清单-2020年5月.xlsx');

async function withSheet(bytes: Uint8Array, name = '检查结果'): Promise<Uint8Array> {
  const file = open(bytes);
  await file.apply([
    { kind: 'add-sheet', own: 'findings', layout: sampleLayout(name, '责任清单') },
  ]);
  return file.save();
}

describe('add-sheet', () => {
  test('five parts change, none is lost, and ours is known again', async () => {
    const bytes = await withSheet(may);
    expect(changedParts(may, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      '+xl/worksheets/sheet5.xml',
    ]);
    const { sheets, names } = await open(bytes).read();
    expect(sheets.map(({ name, own }) => [name, own])).toEqual([
      ['责任清单', undefined],
      ['统计', undefined],
      ['责任清单(备份)', undefined],
      ['名单', undefined],
      ['检查结果', 'findings'],
    ]);
    expect(names).toContainEqual({
      name: '_duzhan_findings_1',
      refersTo: "'检查结果'!$A$1",
      hidden: true,
    });
  });

  test('as exceljs reads it: text, formulas, looks, links, print set-up', async () => {
    const sheet = (await withExcelJs(await withSheet(may))).getWorksheet('检查结果');
    expect(sheet?.getCell('A2').value).toBe('=1+1');
    expect(sheet?.getCell('A2').style).toMatchObject({
      font: { name: '仿宋_GB2312', size: 12 },
      fill: { fgColor: { argb: 'FFD9E2F3' } },
      border: { left: { style: 'thin' } },
      alignment: { wrapText: true },
    });
    expect(sheet?.getCell('B2').value).toBe(' 两行\n<a&b> ');
    expect([sheet?.getCell('A3').value, sheet?.getCell('A3').numFmt]).toEqual([2.5, '0.0"元"']);
    expect(sheet?.getCell('A4').value).toMatchObject({ formula: 'SUM(A3:A3)', result: 2.5 });
    expect(sheet?.getCell('A4').style).toMatchObject({
      numFmt: '0.00',
      font: { color: { argb: 'FFFF0000' } },
    });
    expect(sheet?.model).toMatchObject({
      merges: ['A1:B1'],
      views: [{ state: 'frozen', ySplit: 2 }],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '2:2',
      },
      headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    });
    // exceljs does not know links inside a workbook.
    expect(String(inflatedParts(await withSheet(may))['xl/worksheets/sheet5.xml'])).toContain(
      '<hyperlinks><hyperlink ref="B2" location="\'责任清单\'!D7"',
    );
    expect(sheet?.getRow(1).height).toBe(36);
    expect(sheet?.getColumn(2).width).toBeCloseTo(13.21, 2);
  });

  test('as SheetJS and hucre read it', async () => {
    const bytes = await withSheet(may);
    expect(withSheetJs(bytes)['检查结果']).toMatchObject({
      A1: '检查结果',
      A2: '=1+1',
      B2: ' 两行\n<a&b> ',
      A3: 2.5,
      B3: true,
      A4: 2.5,
    });
    expect(withHucre(bytes)['检查结果']?.slice(1, 3)).toEqual([
      ['=1+1', ' 两行\n<a&b> '],
      [2.5, true],
    ]);
  });

  test.each([
    ['责任清单', '责任清单（2）'],
    ['名单', '名单（2）'],
    ['a/b:c*[d]?\\', 'a b c  d'],
    ["'督战'", '督战'],
    ['长'.repeat(40), '长'.repeat(31)],
    ['History', '新表'],
    ['', '新表'],
  ])('the name %s becomes %s', async (wished, name) => {
    const { sheets } = await open(await withSheet(may, wished)).read();
    expect(sheets.at(-1)?.name).toBe(name);
    const twice = await open(await withSheet(await withSheet(may, wished), wished)).read();
    const second = twice.sheets.at(-1)?.name ?? '';
    expect(second.length).toBeLessThanOrEqual(31);
    expect(twice.sheets.filter((sheet) => sheet.name === second)).toHaveLength(1);
  });

  test('a protected structure is refused in words', async () => {
    const bytes = workbookBytes({ cells: '', before: '<workbookProtection lockStructure="1"/>' });
    await expect(withSheet(bytes)).rejects.toMatchObject({
      reason: { code: 'workbook.refused.protected-structure' },
    });
  });
});

describe('remove-sheet', () => {
  test('takes only what is ours', async () => {
    const file = open(await withSheet(may));
    await expect(file.apply([{ kind: 'remove-sheet', sheet: '名单' }])).rejects.toMatchObject({
      reason: { code: 'workbook.refused.not-own-sheet' },
    });
    await expect(file.apply([{ kind: 'remove-sheet', sheet: '没有' }])).rejects.toMatchObject({
      reason: { code: 'workbook.refused.no-such-sheet' },
    });
  });

  test('a sheet that a formula refers to stays', async () => {
    const file = open(await withSheet(may));
    await file.apply([
      {
        kind: 'write-cells',
        sheet: '名单',
        cells: [
          { row: 0, column: 8, content: { kind: 'formula', formula: '检查结果!A3', value: 2.5 } },
        ],
      },
    ]);
    await expect(file.apply([{ kind: 'remove-sheet', sheet: '检查结果' }])).rejects.toMatchObject({
      reason: { code: 'workbook.refused.sheet-in-use' },
    });
  });

  test('what other programs have added to it, and what counts tabs, follows', async () => {
    const parts = Object.fromEntries(Object.entries(packageParts({ cells: '' })));
    const own = await withSheet(zipOf(parts));
    const inside = inflatedParts(own);
    // As Excel leaves it: our sheet moved to the front and looked at, with printer settings, in the chain.
    const workbook = String(inside['xl/workbook.xml'])
      .replace(/(<sheet name="责任清单"[^>]*>)(<sheet name="检查结果"[^>]*>)/, '$2$1')
      .replace('localSheetId="1"', 'localSheetId="0"')
      .replace('<sheets>', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>')
      .replace(
        '</definedNames>',
        '<definedName name="甲" localSheetId="1">1</definedName></definedNames>',
      );
    const rels = String(inside['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const file = open(
      zipOf({
        ...inside,
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': rels,
        'xl/calcChain.xml': '<calcChain><c r="A4" i="2"/></calcChain>',
        'xl/worksheets/_rels/sheet2.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/printerSettings" Target="../printerSettings/p1.bin"/></Relationships>',
        'xl/printerSettings/p1.bin': 'x',
      }),
    );
    await file.apply([{ kind: 'remove-sheet', sheet: '检查结果' }]);
    const after = inflatedParts(await file.save());
    expect(Object.keys(after).sort()).toEqual(Object.keys(parts).sort());
    expect(String(after['xl/workbook.xml'])).toContain(
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="责任清单" sheetId="1" r:id="rId1"/></sheets>' +
        '<definedNames\t><definedName name="甲" localSheetId="0">1</definedName></definedNames>',
    );
    expect(String(after['xl/_rels/workbook.xml.rels'])).toBe(parts['xl/_rels/workbook.xml.rels']);
  });
});

test('a signed workbook says that a change ends its signature', () => {
  const parts = packageParts({ cells: '' });
  const rels = String(parts['_rels/.rels']).replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
  );
  expect(open(zipOf(parts)).notices()).toEqual([]);
  expect(open(zipOf({ ...parts, '_rels/.rels': rels })).notices()).toEqual([
    { code: 'workbook.notice.signed' },
  ]);
});
