import { strToU8, zipSync } from 'fflate';
import { renderer } from '../../../src/messages/render';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { WorkbookError } from '../../../src/workbook/workbook';
import { fixture } from './fixtures';
import { packageParts, relationships, workbookBytes, worksheetXml, zipOf } from './package-builder';
import { refusalOf } from './sheet-table';
import {
  asZip64,
  flipped,
  replaced,
  withCentralField,
  withDeclaredSize,
  withDescriptors,
} from './zip-surgery';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([...OLE, ...Array<number>(500).fill(0), ...Buffer.from(stream, 'utf16le')]);
const utf8 = (text: string): Uint8Array => strToU8(text);

describe('files that are no .xlsx are told what they are', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'encrypted'],
    ['.xls', ole('Workbook'), 'xls'],
    ['.xls before OLE', Uint8Array.from([9, 4, 6, 0, 0, 0]), 'xls'],
    ['.xlsb', zipOf({ 'xl/workbook.bin': 'x' }), 'xlsb'],
    ['.ods', zipOf({ mimetype: 'x', 'content.xml': '<x/>' }), 'ods'],
    [
      'a document',
      zipOf({
        '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
        'word/document.xml': '<x/>',
      }),
      'not-workbook',
    ],
    ['any zip', zipOf({ 'a.txt': 'x' }), 'not-workbook'],
    [
      'HTML',
      utf8('\ufeff\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><table>'),
      'html',
    ],
    [
      'HTML in UTF-16',
      Uint8Array.from([0xff, 0xfe, ...Buffer.from('<table><tr>', 'utf16le')]),
      'html',
    ],
    ['MHTML', utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), 'html'],
    [
      'XML 2003',
      utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'xml-2003',
    ],
    ['CSV', utf8('类别,排查内容\n一,二\n'), 'text'],
    ['PDF', utf8('%PDF-1.7'), 'pdf'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'unknown'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(`workbook.refused.${code}`);
  });

  test('in words, in both languages', () => {
    const error = ((): unknown => {
      try {
        return openWorkbookFile(ole('EncryptedPackage'), '清单.xlsx');
      } catch (thrown) {
        return thrown;
      }
    })();
    if (!(error instanceof WorkbookError)) throw error;
    expect(renderer('zh-CN')(error.reason)).toMatch(/^工作簿已加密/);
    expect(renderer('en')(error.reason)).toMatch(/encrypted/);
  });
});

describe('broken and hostile packages', () => {
  const list = fixture('大武口区-责任清单-2020年5月.xlsx');
  const sheet = (xml: string): Uint8Array =>
    workbookBytes({ parts: { 'xl/worksheets/sheet1.xml': xml } });
  const styles = (xml: string): Uint8Array => workbookBytes({ styles: xml });

  test.each([
    ['cut short', list.subarray(0, list.length - 30), 'truncated'],
    ['a bit flipped in a part', flipped(list, 3000), 'damaged-part'],
    [
      'a missing sheet',
      workbookBytes({ parts: { 'xl/worksheets/sheet1.xml': null } }),
      'missing-part',
    ],
    [
      'no sheet at all',
      workbookBytes({ parts: { 'xl/_rels/workbook.xml.rels': relationships([]) } }),
      'no-sheets',
    ],
    [
      'an open element',
      sheet(worksheetXml('<sheetData><row><c><v>1</v></c></row>')),
      'xml.ill-formed',
    ],
    [
      'tags crossed',
      sheet(worksheetXml('<sheetData><row><c><v>1</c></v></row></sheetData>')),
      'xml.ill-formed',
    ],
    ['text behind the end', sheet(`${worksheetXml('<sheetData/>')}x`), 'xml.ill-formed'],
    [
      'a value that is no number',
      sheet(worksheetXml('<sheetData><row><c><v>一</v></c></row></sheetData>')),
      'xml.ill-formed',
    ],
    [
      'a string that is not there',
      sheet(worksheetXml('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>')),
      'xml.ill-formed',
    ],
    [
      'a cell outside the sheet',
      sheet(worksheetXml('<sheetData><row><c r="XFE1"/></row></sheetData>')),
      'xml.ill-formed',
    ],
    ['row 0', sheet(worksheetXml('<sheetData><row r="0"/></sheetData>')), 'xml.ill-formed'],
    [
      'an unknown entity',
      sheet(worksheetXml('<sheetData><row><c t="str"><v>&x;</v></c></row></sheetData>')),
      'xml.ill-formed',
    ],
    [
      'a DTD',
      sheet(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${worksheetXml('<sheetData/>')}`),
      'xml.doctype',
    ],
    [
      'a DTD in the strings',
      workbookBytes({
        strings: '',
        parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>' },
      }),
      'xml.doctype',
    ],
    [
      'GBK',
      sheet(`<?xml version="1.0" encoding="GBK"?>${worksheetXml('<sheetData/>')}`),
      'xml.not-utf8',
    ],
    [
      'bytes that are no UTF-8',
      workbookBytes({
        strings: 'x',
        parts: {
          'xl/sharedStrings.xml': Uint8Array.from([
            ...strToU8('<sst><si><t>'),
            0xce,
            0xd2,
            ...strToU8('</t></si></sst>'),
          ]),
        },
      }),
      'xml.not-utf8',
    ],
    ['nesting without end', styles('<a>'.repeat(100000)), 'xml.too-deep'],
    [
      'deep nesting in a cell',
      sheet(worksheetXml(`<sheetData><row><c>${'<a>'.repeat(9000)}`)),
      'xml.too-deep',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(`workbook.refused.${code}`);
  });

  test('limits, each with its own sentence', async () => {
    const cells = Array.from(
      { length: 50 },
      (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`,
    ).join('');
    const scattered = Array.from({ length: 40 }, () => '<c><v>1</v></c>').join('');
    const merges = Array.from(
      { length: 20 },
      (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`,
    ).join('');
    const bomb = workbookBytes({ parts: { 'xl/worksheets/sheet1.xml': ' '.repeat(5_000_000) } });
    const formulas = workbookBytes({ cells: '<row><c><f>1+1</f></c></row>' });
    const rows = '<row/>'.repeat(9000);
    let now = 0;
    const clock = (): number => (now += 1000);
    const table = [
      [list, { fileBytes: 1000 }, 'file-size'],
      [list, { entries: 5 }, 'entries'],
      [bomb, { partBytes: 1_000_000 }, 'part'],
      [bomb, { totalBytes: 1_000_000 }, 'inflated'],
      [workbookBytes({ cells }), { cells: 40 }, 'cells'],
      [
        workbookBytes({ cells: `<row r="1000000">${scattered}</row>` }),
        { slots: 20_000_000 },
        'slots',
      ],
      [workbookBytes({ cells: `<row>${scattered}</row>` }), { columns: 30 }, 'columns'],
      [
        workbookBytes({ worksheet: `<sheetData/><mergeCells>${merges}</mergeCells>` }),
        { merges: 10 },
        'merges',
      ],
      [
        workbookBytes({ worksheet: `<sheetData/><mergeCells>${merges}</mergeCells>` }),
        { elements: 10 },
        'xml.too-many',
      ],
      [list, { sheets: 3 }, 'sheets'],
      [formulas, { formulaCharacters: 2 }, 'formulas'],
      [workbookBytes({ cells: rows }), { milliseconds: 500, clock }, 'time'],
    ] as const;
    const codes = await Promise.all(table.map(([bytes, limits]) => refusalOf(bytes, limits)));
    expect(codes).toEqual(table.map(([, , code]) => `workbook.refused.${code}`));
  });

  test('a bomb is refused by what it declares, or by what it inflates to', async () => {
    const honest = workbookBytes({ parts: { 'xl/worksheets/sheet1.xml': ' '.repeat(2_000_000) } });
    expect(await refusalOf(honest)).toBe('workbook.refused.xml.ill-formed');
    // The same entry that claims to be small: nothing beyond the claim is inflated.
    const lying = withDeclaredSize(honest, 'xl/worksheets/sheet1.xml', 100);
    expect(await refusalOf(lying)).toBe('workbook.refused.damaged-part');
    // And one that claims more than its bytes can hold.
    const boasting = withDeclaredSize(honest, 'xl/worksheets/sheet1.xml', 400_000_000);
    expect(await refusalOf(boasting)).toBe('workbook.refused.damaged-part');
  });

  test('a formula shared by many cells is bounded by its length in all of them', async () => {
    const long = Array.from({ length: 400 }, (_, index) => `B${index + 1}`).join('+');
    const others = '<row><c><f t="shared" si="0"/></c></row>'.repeat(20000);
    const bytes = workbookBytes({
      cells: `<row><c><f t="shared" ref="A1:A20001" si="0">${long}</f></c></row>${others}`,
    });
    expect(await refusalOf(bytes, { formulaCharacters: 1_000_000 })).toBe(
      'workbook.refused.formulas',
    );
  });

  test('two entries of one name, a password, an unknown method', async () => {
    const parts = packageParts({ cells: '' });
    const twice = zipOf({ ...parts, 'xl/workbook.xm1': 'x' });
    const renamed = replaced(twice, 'xl/workbook.xm1', 'xl/workbook.xml');
    expect(await refusalOf(renamed)).toBe('workbook.refused.damaged');
    const flags = withCentralField(zipOf(parts), 'xl/workbook.xml', 8, 1);
    expect(await refusalOf(flags)).toBe('workbook.refused.zip-password');
    const method = withCentralField(zipOf(parts), 'xl/workbook.xml', 10, 12);
    expect(await refusalOf(method)).toBe('workbook.refused.method');
  });

  test('stored entries, data descriptors, directories and zip64 are read', async () => {
    const parts = packageParts({ cells: '<row><c><v>1</v></c></row>' });
    const files = Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, strToU8(String(part))]),
    );
    expect(
      await refusalOf(zipSync({ 'xl/': new Uint8Array(0), ...files }, { level: 0 })),
    ).toBeUndefined();
    expect(await refusalOf(withDescriptors(zipSync(files)))).toBeUndefined();
    expect(await refusalOf(asZip64(zipSync(files)))).toBeUndefined();
  });
});
