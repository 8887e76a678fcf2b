import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { PROFILES } from '../stand-in-excel/host/profiles';
import type { StandInExcel } from '../stand-in-excel/stand-in';
import type { TestBrowser } from './chromium';
import { bringExcel } from './excel-in-page';
import { fixturePath, Workbench } from './workbench';

declare global {
  interface Window {
    readonly duzhanExcel: StandInExcel;
  }
}

type Options = Omit<Parameters<typeof bringExcel>[1], 'snapshot' | 'looks'> & {
  /** What stands on the page once it is there: the button 检查, unless said otherwise. */
  readonly ready?: string | RegExp;
  readonly prepare?: (page: Page) => Promise<unknown>;
};

/** The delivered pane beside a workbook that is open in the stand-in Excel. */
export async function openInExcel(
  browser: TestBrowser,
  file: string,
  { ready = '检查', prepare, ...options }: Options = {},
): Promise<Workbench> {
  const workbook = openWorkbookFile(new Uint8Array(readFileSync(fixturePath(file))), file);
  const snapshot = await workbook.read();
  const opened = await browser.open('taskpane.html', async (page) => {
    await page.setViewportSize({ width: 350, height: 900 });
    const { userAgent } = PROFILES[options.profile ?? 'ltsc-2021'];
    await page.addInitScript((agent) => {
      Object.defineProperty(navigator, 'userAgent', { get: () => agent });
    }, userAgent);
    await bringExcel(page, { ...options, snapshot });
    await prepare?.(page);
  });
  const pane = new Workbench(opened);
  await install(opened.page);
  await pane.page.getByText(ready, { exact: true }).first().waitFor();
  return pane;
}

/** Excel reads the delivered manifest and the files that it names. */
async function install(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const text = async (path: string): Promise<string> => (await fetch(path)).text();
    const manifest = new DOMParser().parseFromString(await text('manifest.xml'), 'text/xml');
    const url = manifest.querySelector('ExtendedOverrides')?.getAttribute('Url') ?? '';
    const shortcuts = JSON.parse(await text(url.slice(url.lastIndexOf('/') + 1)));
    window.duzhanExcel.install(manifest, shortcuts);
  });
}

/** Presses a button on the ribbon and waits until the pane has done what it says. */
export async function pressRibbon(pane: Workbench, label: string): Promise<void> {
  await pane.page.evaluate((name) => window.duzhanExcel.pressRibbon(name), label);
  await pane.idle();
}

/** What Excel was asked for since this was last asked. */
export const costSince = (page: Page): Promise<Cost> =>
  page.evaluate(() => {
    const { meter } = window.duzhanExcel;
    const { syncs, largestMessage } = meter;
    meter.reset();
    return {
      syncs: syncs.length,
      actions: syncs.reduce((sum, each) => sum + each.actions, 0),
      kilobytes: Math.round(largestMessage / 1024),
    };
  });

export interface Cost {
  readonly syncs: number;
  readonly actions: number;
  /** The largest message, either way. */
  readonly kilobytes: number;
}

/** What the person has selected in Excel, as `sheet!row,column` from 1. */
export const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { book } = window.duzhanExcel;
    const sheet = book.sheets.find(({ id }) => id === book.activeSheetId);
    return `${sheet?.name}!${(sheet?.selection.top ?? -1) + 1},${(sheet?.selection.left ?? -1) + 1}`;
  });
