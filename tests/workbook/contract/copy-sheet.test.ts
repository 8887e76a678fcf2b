import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/actions/check';
import { markEdits } from '../../../src/actions/mark';
import { runOut } from '../../../src/actions/progress';
import { renderer } from '../../../src/messages/render';
import type { CopySheet } from '../../../src/workbook/edit';
import { twoHosts } from './two-hosts';

const FIXTURES = path.join(__dirname, '../../fixtures');
const render = renderer('zh-CN');

/** Sheet, the list's columns and rows, and the column that the new one looks like. */
const LISTS = [
  ['大武口区-责任清单-2020年5月.xlsx', '责任清单', 9, 3, 1, 13],
  ['大武口区-责任清单-2020年4月.xlsx', '责任清单', 9, 3, 1, 17],
  ['大武口区-挂牌督战责任清单.xlsx', '责任清单', 9, 3, 1, 10],
  ['渭南市-自查互查清单.xlsx', '问题台账', 12, 8, 1, 24],
] as const;

describe.each(LISTS)('%s: a copy of %s', (name, sheet, column, like, first, last) => {
  const edit: CopySheet = {
    kind: 'copy-sheet',
    sheet,
    name: `${sheet}（2020年6月）`,
    widen: { column, like, left: 0, first, last },
    cells: [
      { row: first, column, content: { kind: 'text', text: '上期情况' } },
      { row: first + 1, column, content: { kind: 'text', text: '=正在整改' } },
      { row: first + 1, column: like, content: { kind: 'blank' } },
    ],
  };

  test('is the same in both hosts, without our marks, and is undone', async () => {
    const hosts = await twoHosts(readFileSync(path.join(FIXTURES, name)), name);
    const current = await hosts.file.read();
    const result = runOut(check({ current, others: [] }, { today: '2020-06-02' }));
    await hosts.apply(markEdits(current, result, render));
    const [before] = await hosts.states();
    const undo = await hosts.apply([edit]);
    const [file, excel] = await hosts.states();
    expect(excel).toEqual(file);
    const [original, copy] = [sheet, edit.name].map((wanted) =>
      file.sheets.find((each) => each.name === wanted),
    );
    expect(copy?.marks).toEqual([]);
    expect(original).toEqual(before.sheets.find((each) => each.name === sheet));
    await hosts.file.apply(undo[0]);
    await hosts.excel.workbook.apply(undo[1]);
    expect(await hosts.states()).toEqual([before, before]);
    hosts.excel.close();
  });

  test('looks like the original, and its new column like the one it was made after', async () => {
    const hosts = await twoHosts(readFileSync(path.join(FIXTURES, name)), name);
    await hosts.apply([edit]);
    for (const workbook of [hosts.file, hosts.excel.workbook]) {
      const [was, now] = [await workbook.looks(sheet), await workbook.looks(edit.name)];
      const width = (at: number): number => now.columnWidths.get(at) ?? now.defaultColumnWidth;
      // Points and characters do not convert without a rest.
      expect(Math.abs(width(column) - width(like))).toBeLessThan(0.2);
      for (let at = 0; at < column; at += 1) {
        expect(Math.abs(width(at) - (was.columnWidths.get(at) ?? 0))).toBeLessThan(0.2);
      }
      const lookAt = (row: number, at: number): unknown => {
        const look = now.styles[now.cellStyles.get(row * 16384 + at) ?? -1];
        return [look?.fontName, look?.fontSize, look?.wrap, look?.borders];
      };
      for (let row = first; row <= last; row += 1) {
        expect(lookAt(row, column)).toEqual(lookAt(row, like));
      }
    }
    hosts.excel.close();
  });
});

test('a sheet of ours is not copied', async () => {
  const [[name, sheet]] = LISTS;
  const hosts = await twoHosts(readFileSync(path.join(FIXTURES, name)), name);
  const current = await hosts.file.read();
  const result = runOut(check({ current, others: [] }, { today: '2020-06-02' }));
  await hosts.apply(markEdits(current, result, render));
  const own = (await hosts.file.read()).sheets.find((each) => each.own)?.name ?? sheet;
  const edit = { kind: 'copy-sheet', sheet: own, name: '新表', cells: [] } as const;
  for (const workbook of [hosts.file, hosts.excel.workbook]) {
    await expect(workbook.apply([edit])).rejects.toMatchObject({
      reason: { code: 'workbook.refused.copy-own' },
    });
  }
  hosts.excel.close();
});
