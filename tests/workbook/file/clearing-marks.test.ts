import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import { allFixtures, fixture } from './fixtures';
import {
  packageParts,
  stylesWith,
  workbookBytes,
  zipOf,
  type PackageSpec,
} from './package-builder';
import { changedParts, inflatedParts } from './package-parts';
import { sampleLayout } from './sample-layout';

const open = (bytes: Uint8Array): FileWorkbook => openWorkbookFile(bytes, '清单.xlsx');

/** Marks of each level in each sheet, and both of our sheets. */
async function everything(bytes: Uint8Array): Promise<Uint8Array> {
  const file = open(bytes);
  const { sheets } = await file.read();
  const [first] = sheets;
  if (!first) throw new Error('no sheet');
  const levels = ['error', 'warning', 'overdue', 'due-soon'] as const;
  await file.apply([
    { kind: 'add-sheet', own: 'findings', layout: sampleLayout('检查结果', first.name) },
    {
      kind: 'mark',
      marks: sheets.flatMap(({ name, rowCount }) =>
        levels.map((level, index) => ({
          sheet: name,
          row: Math.min(index * 2, rowCount),
          column: index,
          level,
        })),
      ),
    },
    { kind: 'add-sheet', own: 'report', layout: sampleLayout('上报表', first.name) },
  ]);
  return file.save();
}

async function cleared(bytes: Uint8Array): Promise<Uint8Array> {
  const file = open(bytes);
  const own = (await file.read()).sheets.filter((sheet) => sheet.own);
  await file.apply([
    { kind: 'clear-marks' },
    ...own.map(({ name }) => ({ kind: 'remove-sheet' as const, sheet: name })),
  ]);
  return file.save();
}

describe('清除标记 leaves no trace', () => {
  test.each(allFixtures())('%s', async (name) => {
    const bytes = fixture(name);
    const full = await everything(bytes);
    expect(changedParts(bytes, full)).toContain('xl/styles.xml');
    expect(changedParts(bytes, await cleared(full))).toEqual([]);
  });

  const rule =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>';
  const none: PackageSpec = { cells: '<row><c><v>1</v></c></row>' };
  const hard: [string, PackageSpec][] = [
    ['no styles at all', none],
    ['no dxfs', { ...none, styles: stylesWith('<xf/>') }],
    [
      'dxfs closed by itself',
      { ...none, styles: stylesWith('<xf/>', { rest: '<dxfs count="0"/>' }) },
    ],
    [
      'dxfs closed by itself with a blank',
      { ...none, styles: stylesWith('<xf/>', { rest: '<dxfs count="0" />' }) },
    ],
    ['empty dxfs', { ...none, styles: stylesWith('<xf/>', { rest: '<dxfs count="0"></dxfs>' }) }],
    [
      'empty dxfs with odd spaces',
      { ...none, styles: stylesWith('<xf/>', { rest: "<dxfs count = '0'\n>\n </dxfs \n>" }) },
    ],
    [
      'dxfs without a count',
      {
        ...none,
        styles: stylesWith('<xf/>', { rest: '<dxfs><dxf\t/></dxfs>' }),
        worksheet: `<sheetData/>${rule}`,
      },
    ],
    [
      'a wrong count',
      {
        ...none,
        styles: stylesWith('<xf/>', { rest: '<dxfs count="7"><dxf/></dxfs>' }),
        worksheet: `<sheetData/>${rule}`,
      },
    ],
    ['no lists in the styles', { ...none, styles: '<!-- leer -->' }],
    [
      'empty lists in the styles',
      { ...none, styles: '<fonts count="0"/><fills/><borders></borders><cellXfs count="0"/>' },
    ],
    ['empty defined names', { ...none, behind: '<definedNames/>' }],
    [
      'defined names',
      {
        ...none,
        behind: '<definedNames><definedName name="a">1</definedName></definedNames><calcPr/>',
      },
    ],
    [
      'pretty printed',
      {
        worksheet: '\n  <sheetData>\n  </sheetData>\n  <pageMargins left="1"/>\n',
        styles: `\n${stylesWith('\n  <xf/>\n', { rest: '\n<dxfs count="1">\n  <dxf/>\n</dxfs>\n' })}\n`,
      },
    ],
  ];

  test.each(hard)('%s', async (_, spec) => {
    const bytes = workbookBytes(spec);
    const full = await everything(bytes);
    expect(changedParts(bytes, await cleared(full))).toEqual([]);
    // The same when only the marks go, or the sheets one by one in the order in which they came.
    const file = open(full);
    await file.apply([{ kind: 'remove-sheet', sheet: '检查结果' }]);
    await file.apply([{ kind: 'remove-sheet', sheet: '上报表' }]);
    await file.apply([{ kind: 'clear-marks' }]);
    expect(changedParts(bytes, await file.save())).toEqual([]);
  });

  test('prefixed strict parts in UTF-16', async () => {
    const parts = packageParts({
      ...none,
      styles: stylesWith('<xf/>', { rest: '<dxfs count="0"/>' }),
      behind: '<definedNames/>',
    });
    const prefixed = Object.fromEntries(
      Object.entries(parts).map(([path, part]) => {
        if (!/^xl\/(?!_rels)/.test(path)) return [path, part];
        const text = String(part)
          .replace(/<(\/?)(\w)/g, '<$1x:$2')
          .replace('xmlns=', 'xmlns:x=')
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          );
        return [path, Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])];
      }),
    );
    const bytes = zipOf(prefixed);
    const full = await everything(bytes);
    const names = (await open(full).read()).sheets.map(({ name, own }) => [name, own]);
    expect(names).toEqual([
      ['责任清单', undefined],
      ['检查结果', 'findings'],
      ['上报表', 'report'],
    ]);
    expect([...(await open(full).looks('责任清单')).marks.values()]).toContain('error');
    expect(changedParts(bytes, await cleared(full))).toEqual([]);
  });

  test('the hidden name of a sheet that a person has deleted goes too', async () => {
    const name = (text: string): string =>
      `<definedNames><definedName name="_duzhan_report_1" hidden="1">${text}</definedName></definedNames>`;
    const file = open(workbookBytes({ cells: '', behind: name('#REF!$A$1') }));
    await file.apply([{ kind: 'clear-marks' }]);
    expect(String(inflatedParts(await file.save())['xl/workbook.xml'])).toMatch(
      /<\/sheets><\/workbook>$/,
    );
  });

  test('marks are known after another program has rewritten the file', async () => {
    const ours = (cell: string): string => `AND(N("duzhan:error")=0,EXACT(${cell}&amp;"","x"))`;
    const user =
      '<cfRule type="expression" dxfId="1" priority="1"><formula>A1=1</formula></cfRule>';
    const worksheet =
      '<sheetData><row><c t="str"><v>x</v></c></row></sheetData>' +
      // merged into one element with a rule of the user's, ranges split, spaces put in
      `<conditionalFormatting sqref="A1">${user}<cfRule type="expression" dxfId="0" priority="9" stopIfTrue="1"><formula>${ours('A1')}</formula></cfRule></conditionalFormatting>` +
      `<conditionalFormatting sqref="B1 C3:D4"><cfRule type="expression" dxfId="2" priority="7"><formula>AND( N( "DUZHAN:warning" ) = 0, TRUE )</formula></cfRule></conditionalFormatting>` +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:xm">' +
      `<x14:cfRule type="expression" priority="3"><xm:f>${ours('F1')}</xm:f></x14:cfRule><xm:sqref>F1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const dxf = (color: string): string => `<dxf><font><color rgb="${color}"/></font></dxf>`;
    const file = open(
      workbookBytes({
        worksheet,
        styles: stylesWith('<xf/>', {
          rest: `<dxfs count="3">${dxf('FF000001')}${dxf('FF000002')}${dxf('FF000003')}</dxfs>`,
        }),
      }),
    );
    await file.apply([{ kind: 'clear-marks' }]);
    const parts = inflatedParts(await file.save());
    expect(String(parts['xl/worksheets/sheet1.xml'])).toMatch(
      new RegExp(
        `</sheetData><conditionalFormatting sqref="A1">${user}</conditionalFormatting></worksheet>$`,
      ),
    );
    // Only the last style was ours alone and could go: the others keep their number.
    expect(String(parts['xl/styles.xml'])).toContain(
      `<dxfs count="2">${dxf('FF000001')}${dxf('FF000002')}</dxfs>`,
    );
  });
});
