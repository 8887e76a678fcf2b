import fc from 'fast-check';
import { renderer } from '../../src/messages/render';
import { STATUS_CLASSES } from '../../src/reading/status-reading';
import { reportLayout } from '../../src/report/report-layout';
import type { LedgerRow } from '../../src/ledgers/ledger-row';
import type { SheetLayout } from '../../src/workbook/sheet-layout';
import { evaluator } from './evaluate';
import { finding, resultOf, rowOf, type RowSpec } from './sample-result';

const render = renderer('zh-CN');

const MAY = [
  rowOf({ row: 2, status: 'done', progress: '已完成', end: '2020-05-31', category: '查损补失' }),
  rowOf({ row: 3, status: 'partial', progress: '基本完成', end: '2020-05-31' }),
  rowOf({ row: 4, end: '2020-05-20', leaders: ['万东旺'], units: ['第905小学'] }),
  rowOf({
    row: 5,
    status: 'blank',
    end: '2020-04-20',
    hidden: true,
    offices: ['基础教育室', '教育督导室'],
  }),
  rowOf({ row: 6, status: 'long-term', progress: '长期坚持', end: '2020-05-31' }),
  rowOf({ row: 7, status: 'not-applicable', progress: '不存在此问题', end: '2020-05-31' }),
  rowOf({
    row: 8,
    deadline: '2020年10月前',
    kind: 'ambiguous',
    end: '2020-10-31',
    altEnd: '2020-09-30',
  }),
  rowOf({ row: 9, status: 'unknown', progress: '同意', end: '2020-05-01' }),
];

describe('上报表', () => {
  test('总体情况的各项之和等于总数，整改率写明分子分母', () => {
    const text = textsOf(reportLayout(resultOf(MAY), { render })).find((line) =>
      line.includes('清单共'),
    );
    expect(text).toBe(
      '　　截至2020年5月25日，清单共8项（含隐藏行1项），其中已完成1项、部分完成1项、推进中2项、未启动0项、长期坚持1项、不涉及1项、未填报1项、表述不明待核实1项。整改率14.29%（已完成1项，应整改7项），填报率87.50%（已填报7项，共8项）。逾期2项（其中未填报1项），可能逾期待核实1项，临期2项，时限不明待核实0项。',
    );
  });

  test('清单不止一张的，写明各有几项；只有一张的不写', () => {
    const lists = (rows: readonly LedgerRow[]): readonly string[] =>
      textsOf(reportLayout(resultOf(rows), { render })).filter((line) => line.includes('分列于'));
    const two = [rowOf({ row: 2, sheet: '五大会战' }), rowOf({ row: 2, sheet: '任务分解' })];
    expect(lists([...two, rowOf({ row: 3, sheet: '任务分解' })])).toEqual([
      '　　以上各项分列于2张清单：“五大会战”1项、“任务分解”2项，合并统计；同一事项在几张清单中都列出的，请核对后再报。',
    ]);
    expect(lists(MAY)).toEqual([]);
  });

  test('逾期的写明天数和责任人，可能逾期的不列入', () => {
    const lines = textsOf(reportLayout(resultOf(MAY), { render }));
    expect(lines.filter((line) => line.includes('经查'))).toEqual([
      '1. 经查，截至2020年5月25日，第901小学“问题5”一项（责任清单第6行）逾期35天未填报整改情况，责任领导吕志武，责任科室基础教育室、教育督导室。',
      '2. 经查，截至2020年5月25日，第905小学“问题4”一项（责任清单第5行）逾期5天未完成整改，责任领导万东旺，责任科室规划财务室。',
    ]);
    expect(lines).toContain('三、逾期清单（2项）');
    expect(lines).toContain('四、临期清单（2项）');
    expect(lines).toContain('五、待核实清单（1项）');
  });

  test('清单写的是责任人的，不称作责任领导', () => {
    const row = rowOf({
      row: 2,
      end: '2020-05-01',
      leaders: ['赵甲申'],
      more: { owner: '赵甲申' },
    });
    const texts = new Map([...row.texts].filter(([field]) => field !== 'leader'));
    const lines = textsOf(reportLayout(resultOf([{ ...row, texts }]), { render }));
    expect(lines.find((line) => line.includes('经查'))).toContain('，责任人赵甲申，');
    expect(lines.filter((line) => line.includes('责任领导'))).toEqual([
      '审核人（责任领导）：　　　　　　',
      '审核人（责任领导）：　　　　　　',
    ]);
  });

  test('一项涉及几个科室的分别计入，合计仍以清单项数为准', () => {
    const layout = reportLayout(resultOf(MAY), { render });
    const value = evaluator(layout);
    const totals = layout.cells.flatMap(({ row, column, content }) =>
      content.kind === 'text' && content.text.startsWith('合计（有重复）')
        ? [[value(row, 2), value(row + 1, 2)]]
        : column === 0 && content.kind === 'text' && content.text.includes('项次')
          ? [[content.text]]
          : [],
    );
    expect(totals).toEqual([
      ['一项涉及多个单位或人员的，分别计入（共计9项次），合计以清单项数8项为准。'],
      [9, 8],
    ]);
  });

  test('公式按表内数据重算，与写入的值相同', () => {
    fc.assert(
      fc.property(rowSpecs, (specs) => {
        const layout = reportLayout(resultOf(specs.map(rowOf)), { render });
        const value = evaluator(layout);
        for (const { row, column, content } of layout.cells) {
          if (content.kind === 'formula') expect(value(row, column)).toBe(content.value);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('行的先后不影响任何统计数', () => {
    fc.assert(
      fc.property(shuffledRows, ([specs, shuffled]) => {
        const one = figures(reportLayout(resultOf(specs.map(rowOf)), { render }));
        const two = figures(reportLayout(resultOf(shuffled.map(rowOf)), { render }));
        expect(two).toEqual(one);
      }),
      { numRuns: 40 },
    );
  });

  test('表中文字不会变成公式，也不会被当作模板', () => {
    const evil = [
      '=1+1',
      '+cmd|x',
      '-2',
      '@SUM(A1)',
      '{{field}}',
      '$t(report.title)',
      '=HYPERLINK("http://x")',
    ];
    const rows = evil.map((text, index) =>
      rowOf({
        row: index,
        problem: text,
        progress: text,
        deadline: text,
        category: text,
        units: [text],
        leaders: [text],
        offices: [text],
        end: '2020-05-01',
      }),
    );
    const layout = reportLayout(resultOf(rows), { render });
    const formulas = layout.cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(
      formulas.filter((text) => !/^(SUM|COUNTIF|IF)\(|^[A-Z]+\d+(\+[A-Z]+\d+)?$/.test(text)),
    ).toEqual([]);
    expect(formulas.filter((text) => /HYPERLINK|cmd/.test(text))).toEqual([]);
    const texts = textsOf(layout);
    for (const text of evil) expect(texts).toContain(text);
  });

  test('公示版不出现身份证号、电话、卡号和名单中的学生姓名', () => {
    const rows = [
      rowOf({
        row: 2,
        problem:
          '学生张甲子（640202201003049015）未入学，家长电话13900001111，卡号6222 0200 0000 0000 123',
        progress: '已联系张甲子家长，固定电话0952-2012345',
        end: '2020-05-20',
        more: { concerned: '第901小学、张甲子' },
      }),
    ];
    const open = textsOf(reportLayout(resultOf(rows), { render })).join('\n');
    const masked = textsOf(reportLayout(resultOf(rows), { render, public: true })).join('\n');
    const personal = ['640202201003049015', '13900001111', '0952-2012345', '张甲子'];
    expect(personal.filter((text) => open.includes(text))).toEqual(personal);
    expect(personal.filter((text) => masked.includes(text))).toEqual([]);
    expect(masked).not.toMatch(/6222 0200/);
    expect(masked).toContain('第901小学');
    expect(masked).toContain('吕志武');
  });

  test('与上期相比：延续、新增、减少、完成、倒退，前后相等', () => {
    const done = { status: 'done', progress: '已完成' } as const;
    const completed = { now: rowOf({ row: 2, ...done }), before: rowOf({ row: 2 }) };
    const backwards = { now: rowOf({ row: 3 }), before: rowOf({ row: 3, ...done }) };
    const added = [rowOf({ row: 9 })];
    const changes = {
      previous: { book: '4月.xlsx', sheets: ['责任清单'] },
      matched: [completed, backwards],
      added,
      vanished: [rowOf({ row: 4 })],
    };
    const now = [completed.now, backwards.now, ...added];
    const lines = textsOf(reportLayout(resultOf(now, { changes }), { render }));
    expect(lines).toContain(
      '　　对照上期（4月.xlsx 责任清单）：延续2项，新增1项，减少1项；延续事项中本期完成1项，倒退1项，本期销号0项，退回0项。',
    );
    expect(lines).toContain('　　上期共3项，延续2项、新增1项、减少1项。');
    expect(lines.filter((line) => /^(倒退|减少|新增|本期完成)/.test(line))).toEqual([
      '倒退（请核实）',
      '减少（请核实）',
      '新增',
      '本期完成',
    ]);
  });

  test('没有清单也能成表，不出现明细', () => {
    const layout = reportLayout(resultOf([]), { render });
    expect(textsOf(layout).join()).toContain('清单共0项');
    expect(layout.print.titleRows).toBeUndefined();
  });

  test('各项之和不等于总数时不出表', () => {
    const result = resultOf(MAY);
    const counts = { ...result.counts, rows: 9 };
    expect(() => reportLayout({ ...result, counts }, { render })).toThrow(/add up/);
  });

  test('需核实的事项写明原因，方案被改动的在说明中列出', () => {
    const findings = [
      finding({
        code: 'copied-from-last-period',
        cell: 'C5',
        params: { other: '4月.xlsx 责任清单!C5' },
      }),
      finding({
        code: 'scheme-differs',
        cell: '',
        params: { name: '第1项时限', official: '4月底', stated: '6月底' },
      }),
    ];
    const lines = textsOf(reportLayout(resultOf(MAY, { findings }), { render }));
    expect(lines).toContain('整改情况与上期（4月.xlsx 责任清单!C5）文字完全相同');
    expect(
      lines.some((line) => line.includes('方案内容被改动：第1项时限，原为“4月底”，现为“6月底”')),
    ).toBe(true);
  });

  test('英文界面同样成表', () => {
    const layout = reportLayout(resultOf(MAY), { render: renderer('en') });
    expect(textsOf(layout).join('\n')).toContain('Completion 14.29% (1 done of 7 to do)');
  });
});

const rowSpecs = fc.array(
  fc.record({
    row: fc.nat(300),
    status: fc.constantFrom(...STATUS_CLASSES),
    end: fc.constantFrom('2020-05-01', '2020-05-25', '2020-05-28', '2020-12-31'),
    category: fc.constantFrom('查损补失', '查漏补缺', '另一类'),
    offices: fc.uniqueArray(fc.constantFrom('甲科', '乙科', '丙科'), { maxLength: 3 }),
    units: fc.uniqueArray(fc.constantFrom('一小', '二小'), { maxLength: 2 }),
    hidden: fc.boolean(),
  }),
  { maxLength: 25 },
) satisfies fc.Arbitrary<RowSpec[]>;

const shuffledRows = rowSpecs.chain((specs) =>
  fc.tuple(
    fc.constant(specs),
    fc.shuffledSubarray(specs, { minLength: specs.length, maxLength: specs.length }),
  ),
);

/** Every number with the label at the left of its row, in an order of its own. */
function figures(layout: SheetLayout): readonly string[] {
  const value = evaluator(layout);
  const labels = new Map<number, string>();
  for (const { row, column, content } of layout.cells) {
    if (column <= 1 && content.kind === 'text') labels.set(row, content.text);
  }
  return layout.cells
    .filter(({ content, column }) => content.kind === 'formula' && column > 1)
    .map(({ row, column }) => `${labels.get(row) ?? ''}|${column}|${String(value(row, column))}`)
    .sort();
}

const textsOf = (layout: SheetLayout): readonly string[] =>
  layout.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
