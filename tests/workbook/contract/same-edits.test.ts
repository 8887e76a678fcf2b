import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/actions/check';
import { markEdits } from '../../../src/actions/mark';
import { runOut } from '../../../src/actions/progress';
import { reportEdits } from '../../../src/actions/report';
import { renderer } from '../../../src/messages/render';
import type { Edit } from '../../../src/workbook/edit';
import { twoHosts } from './two-hosts';

const FIXTURES = path.join(__dirname, '../../fixtures');
const LISTS = [
  '大武口区-责任清单-2020年5月.xlsx',
  '大武口区-责任清单-2020年4月.xlsx',
  '大武口区-挂牌督战责任清单.xlsx',
  '渭南市-自查互查清单.xlsx',
];
const render = renderer('zh-CN');

describe.each(LISTS)('%s: the same edits leave the same sheets in both hosts', (name) => {
  const open = () => twoHosts(readFileSync(path.join(FIXTURES, name)), name);

  test('as it was opened', async () => {
    const hosts = await open();
    const [file, excel] = await hosts.states();
    expect(excel).toEqual(file);
    hosts.excel.close();
  });

  test('check, mark, report, and everything undone', async () => {
    const hosts = await open();
    const [before] = await hosts.states();
    const current = await hosts.file.read();
    const result = runOut(check({ current, others: [] }, { today: '2020-06-02' }));
    const marked = await hosts.apply(markEdits(current, result, render));
    const reported = await hosts.apply(reportEdits(result, { render }));
    const [file, excel] = await hosts.states();
    expect(excel).toEqual(file);
    expect(file.sheets.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
    for (const [ofFile, ofExcel] of [reported, marked]) {
      await hosts.file.apply(ofFile);
      await hosts.excel.workbook.apply(ofExcel);
    }
    expect(await hosts.states()).toEqual([before, before]);
    hosts.excel.close();
  });

  test('marks on texts of any length are made alike, and stand in both', async () => {
    const hosts = await open();
    const sheet = (await hosts.file.read()).sheets[0]?.name ?? '';
    const texts = [
      '短',
      '长'.repeat(400),
      `说"是"\n`.repeat(60),
      `${'字'.repeat(199)}😀`,
      '_x000D_',
    ];
    const cells = texts.map((text, row) => ({
      row: 40 + row,
      column: 0,
      content: { kind: 'text', text } as const,
    }));
    await hosts.apply([{ kind: 'write-cells', sheet, cells }]);
    await hosts.apply([
      {
        kind: 'mark',
        marks: cells.map(({ row, column }) => ({ sheet, row, column, level: 'due-soon' as const })),
      },
    ]);
    const [file, excel] = await hosts.states();
    expect(excel).toEqual(file);
    expect(file.sheets[0]?.marks.length).toBeGreaterThanOrEqual(texts.length);
    hosts.excel.close();
  });

  test('looks are maps whose entries are what is got', async () => {
    const hosts = await open();
    for (const workbook of [hosts.file, hosts.excel.workbook]) {
      const [sheet] = (await workbook.read()).sheets;
      const { cellStyles } = await workbook.looks(sheet?.name ?? '');
      const entries = [...cellStyles];
      expect(entries.length).toBe(cellStyles.size);
      expect(entries.length).toBeGreaterThan(20);
      expect(entries.every(([key, style]) => cellStyles.get(key) === style)).toBe(true);
      expect(new Map(cellStyles).size).toBe(cellStyles.size);
    }
    hosts.excel.close();
  });

  test('cells of every kind', async () => {
    const hosts = await open();
    const sheet = (await hosts.file.read()).sheets[0]?.name ?? '';
    const contents = [
      { kind: 'text', text: '5月31日前' },
      { kind: 'text', text: '=SUM(A1)' },
      { kind: 'text', text: '00123' },
      { kind: 'number', value: 43982 },
      { kind: 'boolean', value: true },
      { kind: 'blank' },
      { kind: 'formula', formula: 'ROW(A1)', value: 1 },
    ] as const;
    const edit: Edit = {
      kind: 'write-cells',
      sheet,
      cells: contents.map((content, index) => ({ row: 30, column: index, content })),
    };
    const undo = await hosts.apply([edit]);
    const [file, excel] = await hosts.states();
    expect(excel).toEqual(file);
    await hosts.file.apply(undo[0]);
    await hosts.excel.workbook.apply(undo[1]);
    const [fileBack, excelBack] = await hosts.states();
    expect(excelBack).toEqual(fileBack);
    hosts.excel.close();
  });
});
