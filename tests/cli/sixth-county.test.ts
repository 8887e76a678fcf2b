import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shownText } from '../../src/reading/shown';
import { cellAt } from '../../src/workbook/cells';
import type { CellWrite } from '../../src/workbook/edit';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { runCli } from './run-cli';

/** What a clerk enters by the manual's chapter 十一, by the headings that they see. */
const ENTRIES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  单位: [
    { 单位名称: '安全股', 单位类别: '科室', 出处: '一、' },
    { 单位名称: '教育股', 别名: '县教体局教育股', 单位类别: '科室', 出处: '一、' },
    { 单位名称: '各中小学', 单位类别: '统称', 出处: '一、' },
  ],
  人员: [{ 姓名: '林甲子', 职务: '副局长', 出处: '一、' }],
  类别: [{ 编号: 'a1', 类别名称: '控辍保学', 类别原文: '控辍保学', 出处: '附件' }],
  条目: [
    {
      ...{ 编号: '1', 类别编号: 'a1', 内容: '辍学学生是否逐一劝返。', 时限: '4月底前' },
      ...{ 责任领导: '林甲子', 责任科室: '教育股', 落实单位: '各中小学', 出处: '附件第1项' },
    },
  ],
  清单要求: [
    {
      ...{ 清单名称: '挂牌督战清单', 清单类型: '责任清单、台账', 出处: '附件' },
      必填栏目: '类别、排查内容、发现的问题、整改情况、整改时限、责任领导、责任科室',
    },
  ],
  阶段: [
    {
      ...{ 编号: 'p1', 阶段名称: '整改', 开始日期: '2026-03-01', 结束日期: '2026-05-31' },
      ...{ 是否整改阶段: '是', 出处: '三、' },
    },
  ],
  上报任务: [
    {
      ...{ 编号: 'd1', 任务名称: '督战清单', 报送单位: '各中小学', 接收单位: '安全股' },
      ...{ 报送时间: '每月25日前', 报送内容: '清单', 出处: '四、' },
    },
  ],
  表头别名: [{ 表头: '办理记录', 对应栏目: '整改情况', 出处: '本单位' }],
};

const HEAD: Readonly<Record<string, string>> = {
  ...{ 文号: '清教体发〔2026〕12号', 印发单位: '清江县教育体育局', 印发日期: '2026-02-20' },
  ...{ 年度: '2026', 层级: '县区级', 收报单位: '安全股' },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duzhan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function fillIn(path: string): Promise<void> {
  const book = openWorkbookFile(new Uint8Array(readFileSync(path)), path);
  const snapshot = await book.read();
  for (const sheet of snapshot.sheets) {
    const text = (row: number, column: number): string =>
      shownText(cellAt(snapshot, sheet, row, column));
    const cells: CellWrite[] = [];
    const put = (row: number, column: number, value: string): void =>
      void cells.push({ row, column, content: { kind: 'text', text: value } });
    if (sheet.name === '方案') {
      for (let row = 3; row < sheet.rowCount; row++) {
        const value = HEAD[text(row, 0)];
        if (value !== undefined) put(row, 1, value);
      }
    }
    for (const [index, entry] of (ENTRIES[sheet.name] ?? []).entries()) {
      for (const [heading, value] of Object.entries(entry)) {
        const column = sheet.columns.findIndex((_, at) => text(2, at) === heading);
        if (column < 0) throw new Error(`no heading ${heading} on ${sheet.name}`);
        put(4 + index, column, value);
      }
    }
    if (cells.length > 0) await book.apply([{ kind: 'write-cells', sheet: sheet.name, cells }]);
  }
  writeFileSync(path, await book.save());
}

test('from a new notice to a working scheme, as the manual tells it', async () => {
  const path = join(folder, '清江方案.xlsx');
  const copy = ['scheme', 'export', 'general', '--id', 'qingjiang-2026'];
  expect((await runCli([...copy, '--title', '清江县挂牌督战', '-o', path])).status).toBe(0);
  await fillIn(path);
  const checked = await runCli(['scheme', 'check', path]);
  expect(checked.out).toContain('发现错误 0 处、待核实 0 处');
  const { out: duties } = await runCli(['duties', path, '--as-of', '2026-04-10']);
  expect(duties).toContain('2026-04-25  督战清单：各中小学 → 安全股');
  const blank = join(folder, '清单.xlsx');
  const made = await runCli(['template', '挂牌督战清单', '--scheme', path, '-o', blank]);
  expect([made.status, made.error]).toEqual([0, '']);
  const { out } = await runCli(['check', blank, '--scheme', path, '--json']);
  expect(JSON.parse(out)).toMatchObject({
    scheme: { id: 'qingjiang-2026', source: 'chosen' },
    sheets: [{ table: 'ledger', rows: 1 }],
  });
});
