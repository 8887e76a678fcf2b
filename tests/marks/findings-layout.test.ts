import { findingsLayout } from '../../src/marks/findings-layout';
import { renderer } from '../../src/messages/render';
import type { SheetLayout } from '../../src/workbook/sheet-layout';
import { finding, resultOf, rowOf } from '../report/sample-result';

const render = renderer('zh-CN');
const rows = [
  rowOf({ row: 2, end: '2020-05-20', deadline: '2020.5.20', hidden: true }),
  rowOf({ row: 3, deadline: '10月前', kind: 'ambiguous', end: '2020-10-31', altEnd: '2020-09-30' }),
  rowOf({ row: 4, status: 'done', progress: '已完成', deadline: '长期坚持', kind: 'open-ended' }),
  rowOf({ row: 5, deadline: '' }),
];
const result = resultOf(rows, {
  findings: [
    finding({
      code: 'impossible-date',
      severity: 'error',
      field: 'deadline',
      cell: 'D12',
      params: { text: '2020年2月30日' },
    }),
    finding({
      code: 'unknown-person',
      field: 'leader',
      cell: 'F8,F9',
      params: { text: '万冬旺', name: '万冬旺', nearMiss: '万东旺' },
      suggestion: '万东旺',
    }),
    finding({
      code: 'vanished-row',
      cell: '',
      params: { text: '某问题', other: '4月.xlsx 责任清单!C7' },
    }),
  ],
  passed: [{ code: 'official-items', params: { count: 7, stated: 7 }, count: 7 }],
});
const layout = findingsLayout(result, render);

describe('检查结果表', () => {
  test('表头说明范围、依据、日期、数量和隐藏行', () => {
    expect(lines(layout).slice(0, 5)).toEqual([
      '检查结果',
      '核对范围：“责任清单”4行（含隐藏行1行）。工作簿数据指纹99887766。',
      '核对依据：某区“四查四补”（内置方案，方案指纹0A1B2C3D）。',
      '截至日期：2020年5月25日（由填报人指定）。时限当日仍算按期。',
      '错误1项，待核实2项，通报0项，提示0项；核对无误1类。统计清单4行，其中隐藏行1行，均已计入。',
    ]);
  });

  test('逐条列出级别、位置、问题、依据、建议和建议值，错误在先', () => {
    const table = lines(layout).slice(5, 9);
    expect(table[0]).toBe(
      '序号|级别（状态）|工作表|单元格|项目|问题（读法）|依据|处理建议|原文／建议值|答复（请填写）|核对码',
    );
    expect(table[1]).toMatch(
      /^1\|✗ 错误\|责任清单\|D12\|整改时限\|“2020年2月30日”所写日期不成立\|/,
    );
    expect(table[2]).toMatch(
      /^2\|？ 待核实\|责任清单\|F8、F9\|责任领导\|.*\|原文：万冬旺\n建议值：万东旺\|unknown-person [0-9A-F]{8}$/,
    );
    expect(table[3]).toMatch(/^3\|？ 待核实\|责任清单\|上期清单中的事项本期没有/);
  });

  test('单元格可以点过去，没有单元格的不给链接', () => {
    const links = layout.cells.flatMap(({ link, column }) => (link && column === 3 ? [link] : []));
    expect(links.slice(0, 2)).toEqual([
      { sheet: '责任清单', cell: 'D12' },
      { sheet: '责任清单', cell: 'F8' },
    ]);
  });

  test('核对无误的和逐行读法都写出来', () => {
    const text = lines(layout);
    expect(text).toContain('1|✓ 已核对|规定事项齐全：清单7项，方案7项（7=7）');
    expect(
      text.filter((line) => line.includes('整改情况读作')).map((line) => line.split('|')[5]),
    ).toEqual([
      '时限“2020.5.20”读作2020年5月20日止；整改情况读作“推进中”',
      '时限“10月前”从宽读作2020年10月31日止，从严读作2020年9月30日止；整改情况读作“推进中”',
      '时限“长期坚持”为长期事项，不按日期判定逾期；整改情况读作“已完成”',
      '时限未填写；整改情况读作“推进中”',
    ]);
    expect(text.some((line) => line.includes('逾期5天'))).toBe(true);
  });

  test('按 A4 横向排印，表头每页重复', () => {
    expect(layout.print).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: true,
      titleRows: { first: 5, last: 5 },
    });
    expect(layout.freezeRows).toBe(6);
  });

  test('没有问题时也成表', () => {
    expect(lines(findingsLayout(resultOf([]), render))).toContain('未发现问题。');
  });
});

/** Rows of the sheet as texts joined by |, blanks left out. */
function lines({ cells }: SheetLayout): readonly string[] {
  const byRow: string[][] = [];
  for (const { row, content } of cells) {
    const texts = (byRow[row] ??= []);
    if (content.kind === 'text') texts.push(content.text);
    else if (content.kind === 'number') texts.push(String(content.value));
  }
  return byRow.map((texts) => texts.join('|'));
}
