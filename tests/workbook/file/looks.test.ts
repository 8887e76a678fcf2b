import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { CellLook, Looks } from '../../../src/workbook/looks';
import { parseA1 } from '../../../src/workbook/address';
import { cellKey } from '../../../src/workbook/snapshot';
import { fixture } from './fixtures';
import { packageParts, relationships, zipOf } from './package-builder';

const open = (bytes: Uint8Array): FileWorkbook => openWorkbookFile(bytes, '清单.xlsx');

function lookAt(looks: Looks, address: string): CellLook | undefined {
  const place = parseA1(address);
  if (!place) throw new Error(address);
  return looks.styles[looks.cellStyles.get(cellKey(place.row, place.column)) ?? -1];
}

describe('looks', () => {
  test('of the May list', async () => {
    const looks = await open(fixture('大武口区-责任清单-2020年5月.xlsx')).looks('责任清单');
    expect(looks.columnWidths.get(1)).toBeCloseTo(38.71, 2);
    expect([looks.rowHeights.get(0), looks.rowHeights.get(2), looks.defaultRowHeight]).toEqual([
      36, 111, 15,
    ]);
    expect(lookAt(looks, 'A1')).toEqual({
      fontName: '方正小标宋简体',
      fontSize: 18,
      color: '#000000',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    });
    expect(lookAt(looks, 'A2')).toMatchObject({
      fill: '#d9e2f3',
      borders: { top: true, right: true, bottom: true, left: true },
    });
    expect(lookAt(looks, 'Z99')).toBeUndefined();
    expect(looks.cellStyles.size).toBeGreaterThan(100);
    expect(new Set(looks.cellStyles.values()).size).toBeLessThan(looks.styles.length + 1);
  });

  test('colours by theme and tint, by index, by a palette of the workbook; styles of rows and columns', async () => {
    const fill = (color: string): string =>
      `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const colors = [
      'theme="0"',
      'theme="1"',
      'theme="4" tint="0.5999"',
      'theme="4" tint="-0.25"',
      'indexed="10"',
      'indexed="9"',
      'indexed="64"',
      'rgb="80FF8000"',
      'auto="1"',
    ];
    const parts = packageParts({
      styles:
        '<fonts><font><b val="0"/><i/><sz val="9.5"/></font></fonts>' +
        `<fills>${colors.map(fill).join('')}</fills>` +
        '<borders><border><start style="thin"/><top style="none"/><bottom style="double"/></border></borders>' +
        `<cellXfs>${colors.map((_, index) => `<xf fillId="${index}"><alignment horizontal="justify" vertical="top"/></xf>`).join('')}</cellXfs>` +
        '<colors><indexedColors><rgbColor rgb="00000000"/></indexedColors></colors>',
      worksheet:
        '<sheetFormatPr defaultColWidth="12" defaultRowHeight="20.25"/><cols><col min="3" max="4" style="7" width="30"/></cols>' +
        '<sheetData><row r="1">' +
        colors.map((_, index) => `<c s="${index}"/>`).join('') +
        '</row><row r="2" s="4" customFormat="1"/></sheetData>',
    });
    const bytes = zipOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
        ['theme', 'theme/theme1.xml'],
      ]),
      'xl/theme/theme1.xml':
        '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
        '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    });
    const looks = await open(bytes).looks('责任清单');
    expect(looks.styles.map((style) => style.fill)).toEqual([
      '#ffffff',
      '#000000',
      '#b4c7e7',
      '#2f5597',
      '#ff0000',
      '#ffffff',
      '#000000',
      '#ff8000',
      undefined,
    ]);
    expect(looks.styles[8]).toEqual({
      fontSize: 9.5,
      italic: true,
      borders: { bottom: true, left: true },
      horizontal: 'left',
      vertical: 'top',
    });
    expect([looks.defaultColumnWidth, looks.defaultRowHeight, looks.columnWidths.get(3)]).toEqual([
      12, 20.25, 30,
    ]);
    expect([lookAt(looks, 'H2')?.fill, lookAt(looks, 'D9')?.fill, lookAt(looks, 'B9')]).toEqual([
      '#ff0000',
      '#ff8000',
      undefined,
    ]);
  });

  test('a sheet that is not there is refused in words', async () => {
    const file = open(fixture('大武口区-责任清单-2020年5月.xlsx'));
    await expect(file.looks('没有')).rejects.toMatchObject({
      reason: { code: 'workbook.refused.no-such-sheet' },
    });
  });
});
