import { openWorkbookFile } from '../../../src/workbook/file/open-workbook-file';
import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';
import type { Mark } from '../../../src/workbook/edit';
import { cellKey } from '../../../src/workbook/snapshot';
import { fixture } from './fixtures';
import { withExcelJs } from './independent-readers';
import { stylesWith, workbookBytes, zipOf } from './package-builder';
import { changedParts, inflatedParts } from './package-parts';

const open = (bytes: Uint8Array): FileWorkbook => openWorkbookFile(bytes, '清单.xlsx');

const mark = (
  sheet: string,
  row: number,
  column: number,
  level: Mark['level'] = 'error',
): Mark => ({ sheet, row, column, level });

async function marked(bytes: Uint8Array, marks: readonly Mark[]): Promise<Uint8Array> {
  const file = open(bytes);
  await file.apply([{ kind: 'mark', marks }]);
  return file.save();
}

/** Formulas of the rules on the first sheet, as exceljs reads them. */
async function rulesOf(bytes: Uint8Array): Promise<unknown[]> {
  const sheet = (await withExcelJs(bytes)).worksheets[0];
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: {
      ref: string;
      rules: { formulae: string[]; priority: number; style: { numFmt?: { formatCode: string } } }[];
    }[];
  };
  return conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map(({ formulae, priority, style }) => [
      ref,
      priority,
      formulae[0],
      style?.numFmt?.formatCode,
    ]),
  );
}

describe('marks', () => {
  const may = fixture('大武口区-责任清单-2020年5月.xlsx');

  test('are conditional formats of the lowest priority that know what the cell says', async () => {
    const bytes = await marked(may, [
      mark('责任清单', 3, 3, 'error'),
      mark('责任清单', 6, 3, 'warning'),
      mark('责任清单', 5, 4, 'overdue'),
      mark('责任清单', 9, 4, 'due-soon'),
    ]);
    expect(changedParts(may, bytes)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect((await rulesOf(bytes)).slice(2)).toEqual([
      [
        'D4',
        3,
        'AND(N("duzhan:error")=0,EXACT(D4&"","基本完成。已补报2人，另1人证明材料待补。"))',
        '"✗ "@',
      ],
      ['D7', 4, 'AND(N("duzhan:warning")=0,EXACT(D7&"",""))', '"？ "@'],
      ['E6', 5, 'AND(N("duzhan:overdue")=0,EXACT(E6&"","2020.5.20"))', '"▲ "@'],
      ['E10', 6, 'AND(N("duzhan:due-soon")=0,EXACT(E10&"","2020年5月底"))', '"△ "@'],
    ]);
  });

  test('go out by themselves when the cell says something else', async () => {
    const file = open(may);
    await file.apply([{ kind: 'mark', marks: [mark('责任清单', 3, 3), mark('责任清单', 5, 4)] }]);
    expect([...(await file.looks('责任清单')).marks]).toEqual([
      [cellKey(3, 3), 'error'],
      [cellKey(5, 4), 'error'],
    ]);
    await file.apply([
      {
        kind: 'write-cells',
        sheet: '责任清单',
        cells: [{ row: 3, column: 3, content: { kind: 'text', text: '已完成' } }],
      },
    ]);
    expect([...(await file.looks('责任清单')).marks.keys()]).toEqual([cellKey(5, 4)]);
  });

  test('of every kind of value', async () => {
    const long = '长'.repeat(260);
    const end = '长'.repeat(32);
    const bytes = workbookBytes({
      styles: stylesWith('<xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="164"/>', {
        formats:
          '<numFmts><numFmt numFmtId="164" formatCode="#,##0;[Red]-#,##0;&quot;无;&quot;"/></numFmts>',
      }),
      cells:
        '<row r="1"><c r="A1" s="1"><v>43951</v></c><c r="B1" s="2"><v>-2.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
        `<c r="E1" t="str"><v>说"是"_x000D_\n</v></c><c r="F1" t="str"><v>${long}</v></c></row>` +
        '<row r="2"><c r="A2" t="str"><v>合并</v></c></row>',
    });
    const merged = Buffer.from(inflatedParts(bytes)['xl/worksheets/sheet1.xml'] ?? '')
      .toString()
      .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>');
    const parts = { ...inflatedParts(bytes), 'xl/worksheets/sheet1.xml': merged };
    const result = await marked(
      zipOf(parts),
      [0, 1, 2, 3, 4, 5]
        .map((column) => mark('责任清单', 0, column))
        .concat(mark('责任清单', 2, 1)),
    );
    const rule = (cell: string, condition: string): string =>
      `AND(N("duzhan:error")=0,${condition.replaceAll('@', cell)})`;
    expect(
      (await rulesOf(result)).map((each) => (each as unknown[]).filter((_, index) => index !== 1)),
    ).toEqual([
      ['A1', rule('A1', 'EXACT(@&"",43951&"")'), '"✗ "yyyy"年"m"月"d"日"'],
      ['B1', rule('B1', 'EXACT(@&"",-2.5&"")'), '"✗ "#,##0;[Red]"✗ "-#,##0;"✗ ""无;"'],
      ['C1', rule('C1', 'EXACT(@&"",TRUE&"")'), '"✗ "@'],
      ['D1', rule('D1', 'IF(ISERROR(@),ERROR.TYPE(@)=7,FALSE)'), '"✗ "@'],
      ['E1', rule('E1', 'EXACT(@&"","说""是"""&CHAR(13))'), '"✗ "@'],
      [
        'F1',
        // Beyond 255 characters: by its length and its ends.
        rule('F1', `LEN(@&"")=260,EXACT(LEFT(@&"",32),"${end}"),EXACT(RIGHT(@&"",32),"${end}")`),
        '"✗ "@',
      ],
      ['A2', rule('A2', 'EXACT(@&"","合并")'), '"✗ "@'],
    ]);
  });
});

test('marks on a protected sheet are allowed, for no cell changes', async () => {
  const bytes = workbookBytes({
    worksheet: '<sheetData/><sheetProtection sheet="1"/><pageMargins left="1"/>',
  });
  const parts = inflatedParts(await marked(bytes, [mark('责任清单', 0, 0)]));
  expect(String(parts['xl/worksheets/sheet1.xml'])).toMatch(
    /<sheetProtection sheet="1"\/><conditionalFormatting .*<\/conditionalFormatting><pageMargins/,
  );
});
