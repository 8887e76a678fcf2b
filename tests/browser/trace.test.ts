import { readFileSync } from 'node:fs';
import { replay } from '../stand-in-excel/replay/replay';
import { readTrace } from '../stand-in-excel/replay/trace-file';
import { openInExcel } from './pane-in-excel';
import { usingBrowser } from './workbench';

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const browser = usingBrowser();

test('诊断 records what is said to Excel and saves it without what the workbook says', async () => {
  const pane = await openInExcel(browser(), MAY);
  await pane.page.getByRole('button', { name: '诊断' }).click();
  await pane.page.getByLabel('记录与 Excel 的往来').click();
  await pane.page.getByRole('button', { name: '关闭' }).click();
  await pane.press('检查');
  for (const action of ['标记', '生成上报表', '清除标记', '检查']) await pane.press(action);
  await pane.page.getByRole('button', { name: '诊断' }).click();
  await pane.page.getByText(/已记录 \d+ 次往来/).waitFor();
  const download = pane.page.waitForEvent('download');
  await pane.page.getByRole('button', { name: '保存记录' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const trace = readTrace(text);
  expect(trace.host).toMatch(/^Excel PC/);
  expect(text).not.toMatch(/大武口|责任|万东旺|教研室/);
  expect(replay(trace)).toEqual([]);
  const { errors, foreign } = pane.opened;
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  await pane.close();
});
