import { firstSheet } from './sheet-table';
import { stylesWith, workbookBytes } from './package-builder';

const text = (value: string): string => `<si><t>${value}</t></si>`;

describe('reading what cells say', () => {
  test('every type of value', async () => {
    const bytes = workbookBytes({
      strings:
        text('已完成') +
        '<si><t xml:space="preserve"> 吕 志 武 </t></si>' +
        '<si><r><rPr><b/></rPr><t>基本</t></r><r><t xml:space="preserve">完成 </t></r>' +
        '<rPh sb="0" eb="2"><t>jibenwancheng</t></rPh><phoneticPr fontId="1"/></si>' +
        text('第一行_x000D_\n第二行&amp;&#x4E2D;') +
        '<si><t><![CDATA[a<b]]>&gt;</t></si><si/><si><t/></si>' +
        text('_x005F_x000D_'),
      cells:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
        '<c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c>' +
        '<c r="F1" t="s"><v>5</v></c><c r="G1" t="s"><v>6</v></c><c r="H1" t="s"><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><v>12</v></c><c r="B2"><v>-0.5</v></c><c r="C2"><v>1.5E-3</v></c>' +
        '<c r="D2"><v>0.1</v></c><c r="E2"><v>640202201203049015</v></c>' +
        '<c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#N/A</v></c>' +
        '<c r="H2" t="str"><v>公式得出</v></c></row>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><t>行内</t></is></c>' +
        '<c r="B3" t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r></is></c>' +
        '<c r="C3" t="inlineStr"><is><t> 去空格 </t></is></c>' +
        '<c r="D3"/><c r="E3" s="0"></c><c r="F3"><v></v></c></row>',
    });
    expect(await firstSheet(bytes)).toEqual({
      A1: '已完成',
      B1: ' 吕 志 武 ',
      C1: '基本完成 ',
      D1: '第一行\r\n第二行&中',
      E1: 'a<b>',
      H1: '_x000D_',
      A2: 12,
      B2: -0.5,
      C2: 0.0015,
      D2: 0.1,
      E2: 640202201203049015,
      F2: true,
      G2: '#N/A',
      H2: '公式得出',
      A3: '行内',
      B3: '行内',
      C3: '去空格',
    });
  });

  test('numbers with their formats, built-in Chinese ones among them', async () => {
    const ids = [0, 14, 27, 31, 58, 49, 164, 165];
    const bytes = workbookBytes({
      styles: stylesWith(ids.map((id) => `<xf numFmtId="${id}"/>`).join(''), {
        formats:
          '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月底&quot;"/></numFmts>',
      }),
      cells: `<row>${ids.map((_, style) => `<c s="${style}"><v>43951</v></c>`).join('')}</row>`,
    });
    expect(await firstSheet(bytes)).toEqual({
      A1: 43951,
      B1: '43951|yyyy/m/d',
      C1: '43951|yyyy"年"m"月"',
      D1: '43951|yyyy"年"m"月"d"日"',
      E1: '43951|m"月"d"日"',
      F1: '43951|@',
      G1: '43951|yyyy"年"m"月底"',
      H1: 43951,
    });
  });

  test.each([
    ['1900', '', { A1: '43951|yyyy/m/d', B1: '59|yyyy/m/d', C1: '61.5|yyyy/m/d' }],
    ['1904', '<workbookPr date1904="1"/>', { A1: '42489|yyyy/m/d' }],
  ])('dates in ISO 8601 in a workbook of %s', async (_, before, expected) => {
    const bytes = workbookBytes({
      before,
      styles: stylesWith('<xf numFmtId="0"/><xf numFmtId="14"/>'),
      cells:
        '<row><c s="1" t="d"><v>2020-04-30</v></c><c s="1" t="d"><v>1900-02-28</v></c>' +
        '<c s="1" t="d"><v>1900-03-01T12:00:00Z</v></c></row>',
    });
    expect(await firstSheet(bytes)).toMatchObject(expected);
  });

  test('formulas, shared and array ones for each of their cells', async () => {
    const bytes = workbookBytes({
      cells:
        '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c>' +
        '<c r="D1" t="str"><f>IF(A1&gt;2,"多","少")</f><v>多</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*$C$1+SUM(名单!B$1:B2)+LOG10(B2)&amp;"B2"</f><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>5</v></c><c r="B3"><f t="array" ref="B3:C3">A1:B1*2</f><v>6</v></c><c r="C3"><v>2</v></c></row>' +
        '<row r="4"><c r="A4" t="e"><f t="shared" si="0"/><v>#REF!</v></c></row>',
    });
    expect(await firstSheet(bytes)).toEqual({
      A1: '=SUM(B1:C1) -> 3',
      B1: 1,
      C1: 2,
      D1: '=IF(A1>2,"多","少") -> 多',
      A2: '=B2*$C$1+SUM(名单!B$1:B2)+LOG10(B2)&"B2" -> 4',
      A3: '=B3*$C$1+SUM(名单!B$1:B3)+LOG10(B3)&"B2" -> 5',
      A4: '=B4*$C$1+SUM(名单!B$1:B4)+LOG10(B4)&"B2" -> #REF!',
      B3: '=A1:B1*2 -> 6',
      C3: '=A1:B1*2 -> 2',
    });
  });

  test('rows and cells without an address stand behind the one before', async () => {
    const bytes = workbookBytes({
      cells:
        '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row>' +
        '<row r="5"><c><v>4</v></c></row><row><c r="b6"><v>5</v></c></row>',
    });
    expect(await firstSheet(bytes)).toEqual({ A1: 1, C1: 2, D1: 3, A5: 4, B6: 5 });
  });

  test('white space, comments, other namespaces and single quotes within the cells', async () => {
    const bytes = workbookBytes({
      cells: `
        <!-- <row r="9"><c r="A9"><v>9</v></c></row> -->
        <row r = '1' spans="1:2" >
          <c s="0"  r='A1' t="str" ><v xml:space="preserve"> 空格 </v ></c >
          <x:c xmlns:x="urn:other" r="B1"><x:v>7</x:v></x:c>
          <c r="C1"><!-- 注 --><v>8</v><extLst><ext uri="a"><v>1</v></ext></extLst></c>
        </row >`,
    });
    expect(await firstSheet(bytes)).toEqual({ A1: ' 空格 ', C1: 8 });
  });
});
