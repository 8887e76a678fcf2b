import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportEdits } from '../../src/actions/report';
import { renderer } from '../../src/messages/render';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { Snapshot } from '../../src/workbook/snapshot';
import { judged } from '../actions/judged';
import { snapshotOf, type GridCell } from '../snapshot-builder';

const fixture = (name: string): Promise<Snapshot> =>
  openWorkbookFile(new Uint8Array(readFileSync(join(__dirname, '../fixtures', name))), name).read();

/** Every text of the report, a line a row. */
function told(snapshot: Snapshot, asOf: string, options: { public?: boolean } = {}): string {
  const [edit] = reportEdits(judged(snapshot, { asOf }), {
    render: renderer('zh-CN'),
    ...options,
  });
  if (edit?.kind !== 'add-sheet') throw new Error('no report');
  const rows = new Map<number, string[]>();
  for (const { row, content } of edit.layout.cells) {
    if (content.kind === 'blank') continue;
    const text = content.kind === 'text' ? content.text : String(content.value);
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()].map((texts) => texts.join('|')).join('\n');
}

test('控辍保学: states add up to the ledger, each list counts what it lists, each child has its row', async () => {
  const kase = await fixture('彭水县-6-16周岁入学台账.xlsx');
  const text = told(kase, '2021-06-05');
  expect(text).toContain('适龄儿童台账400行（去除重复399人）');
  expect(text).toContain(
    '户籍有学籍无5人、在校无学籍1人、名在人不在4人、双重学籍2人、疑似同一人1人、身份证号重复2人、学籍有户籍无（随迁）2人',
  );
  expect(text).toMatch(/合计\|400\|376\|7\|6\|3\|3\|4\|1/);
  expect(text).toMatch(/褚戊午\|疑似辍学\|万足镇\|厌学外出\|周辛亥/);
  expect(text).not.toContain('清单共0项');
  const open = told(kase, '2021-06-05', { public: true });
  expect(open).not.toContain('褚戊午');
  expect(open).toContain('合计|400');
});

test('清零: after its day every child out of school is a fact, on the day none is', async () => {
  const kase = await fixture('彭水县-6-16周岁入学台账.xlsx');
  const facts = (asOf: string) =>
    judged(kase, { asOf }).findings.filter(({ code }) => code === 'not-cleared').length;
  expect([facts('2021-06-05'), facts('2021-06-06')]).toEqual([0, 4]);
});

test('包片: who answers for a township, up to the leader of the group', async () => {
  const text = told(await fixture('彭水县-包片责任制一览表.xlsx'), '2021-06-05');
  expect(text).toContain('（39=39）');
  expect(text).toContain('万足镇|基建科|冉启怀|新田片区|新田片区教育督导办公室|陈明凡|一组|朱洪斌');
});

test('自查与互查: every pair with its likeness, what was missed and the points by county', async () => {
  const text = told(await fixture('渭南市-自查互查清单.xlsx'), '2019-07-20');
  expect(text).toContain('互查发现问题12项，其中自查已发现8项');
  expect(text).toMatch(/第901小学有两名.*\|78%\|自查已发现/);
  expect(text).toContain('2|合阳县|2|0.5|1');
  expect(text).toContain('富平县第6项（营养餐食材采购台账填写不规范。）逾期15天');
  expect(text).toContain('（一）按责任人');
  expect(text).toContain('按县（市、区）');
  expect(text).not.toContain('责任科室|');
});

test('指标与差异系数: exact figures, and the coefficients of the national method', async () => {
  const text = told(await fixture('姚安县-五大会战任务清单.xlsx'), '2017-10-10');
  expect(text).toContain('小学适龄儿童入学率|≥99.5%|12417÷12480=99.4952%|未达标');
  expect(text).toContain('校际均衡-小学|综合差异系数|0.244122|12');
  expect(text).toContain('校际均衡-初中|综合差异系数|0.255601|8');
  expect(text).toContain('差异系数算例|生均图书册数|0.515257|5');
  expect(text).toContain('2017年第4季度');
});

test('a stated 差异系数 that the schools do not give is a finding, one cut short is none', () => {
  const schools: GridCell[][] = [
    ['甲县校际均衡情况（小学）'],
    ['学校', '在校生数', '图书册数', '计算机台数'],
    ['一小', 45, 279, 10],
    ['二小', 37, 137, 9],
    ['三小', 89, 935, 22],
  ];
  const stated = (value: number) =>
    judged(
      snapshotOf([
        { name: '均衡', rows: schools },
        {
          name: '指标',
          rows: [
            ['指标', '目标方向', '目标值', '实际值', '是否达标'],
            ['小学综合差异系数', '≤', 0.65, value, '是'],
          ],
        },
      ]),
    );
  const wrong = stated(0.31).findings.find(({ code }) => code === 'variation-mismatch');
  expect(wrong).toMatchObject({ place: { sheet: '指标', cell: 'D2' } });
  const exact = Number(wrong?.params['sum']);
  const right = stated(Number(exact.toFixed(2)));
  expect(right.findings.map(({ code }) => code)).not.toContain('variation-mismatch');
  expect(right.passed.map(({ code }) => code)).toContain('variation');
});

test('visits by month, and a line a visit', () => {
  const findings = (rows: GridCell[][]) =>
    judged(snapshotOf([{ name: '走访', rows }]), { asOf: '2020-05-25' })
      .findings.filter(({ code }) => code.startsWith('visit-'))
      .map(({ code, place, params }) => [code, place.cell, params['month'] ?? params['quarter']]);
  expect(
    findings([
      ['2020年挂包走访台账'],
      ['挂包干部', '户主', '3月走访日期', '4月走访日期', '5月走访日期'],
      ['甲', '张三', '3月5日', null, null],
      ['甲', '李四', '4月2日', '4月9日', '5月3日'],
    ]),
  ).toEqual([
    ['visit-missing', 'D3', 4],
    ['visit-wrong-quarter', 'C4', 3],
  ]);
  expect(
    findings([
      ['2020年挂包走访台账'],
      ['挂包干部', '户主', '走访日期', '走访情况'],
      ['甲', '张三', '2020-02-05', '入户'],
      ['甲', '李四', '2020-04-09', '入户'],
      ['甲', '张三', '2020-06-01', '入户'],
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['visit-in-future', 'C5', undefined],
      ['visit-missing', 'C4', 1],
    ]),
  );
});

test('a summary of the quarter or half-year says which; the week runs from its Monday', async () => {
  const list = await fixture('大武口区-责任清单-2020年5月.xlsx');
  const titled = (span: 'week' | 'quarter' | 'half-year') => {
    const [edit] = reportEdits(judged(list, { asOf: '2020-05-27' }), {
      render: renderer('zh-CN'),
      span,
    });
    const title = edit?.kind === 'add-sheet' ? edit.layout.cells[0]?.content : undefined;
    return title?.kind === 'text' ? title.text.replace(/^.*”/, '') : '';
  };
  expect([titled('week'), titled('quarter'), titled('half-year')]).toEqual([
    '（2020年5月25日至2020年5月31日）整改进展情况',
    '2020年第二季度整改进展情况',
    '2020年上半年整改进展情况',
  ]);
});
