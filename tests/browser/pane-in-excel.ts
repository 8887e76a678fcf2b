import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { StandInExcel } from '../stand-in-excel/stand-in';
import type { TestBrowser } from './chromium';
import { bringExcel } from './excel-in-page';
import { fixturePath, Workbench } from './workbench';

declare global {
  interface Window {
    readonly duzhanExcel: StandInExcel;
  }
}

type Options = Omit<Parameters<typeof bringExcel>[1], 'snapshot' | 'looks'>;

/** The delivered pane beside a workbook that is open in the stand-in Excel. */
export async function openInExcel(
  browser: TestBrowser,
  file: string,
  options: Options = {},
  ready = '检查',
): Promise<Workbench> {
  const workbook = openWorkbookFile(new Uint8Array(readFileSync(fixturePath(file))), file);
  const snapshot = await workbook.read();
  const opened = await browser.open('taskpane.html', async (page) => {
    await page.setViewportSize({ width: 350, height: 900 });
    await bringExcel(page, { ...options, snapshot });
  });
  const pane = new Workbench(opened);
  await pane.button(ready).waitFor();
  return pane;
}

/** What the person has selected in Excel, as `sheet!row,column` from 1. */
export const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { book } = window.duzhanExcel;
    const sheet = book.sheets.find(({ id }) => id === book.activeSheetId);
    return `${sheet?.name}!${(sheet?.selection.top ?? -1) + 1},${(sheet?.selection.left ?? -1) + 1}`;
  });
