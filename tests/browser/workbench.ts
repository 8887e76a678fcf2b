import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { startBrowser, type TestBrowser, type WatchedPage } from './chromium';

/** The page of npm start, as a person at it sees and uses it. */
export class Workbench {
  readonly page: Page;

  constructor(readonly opened: WatchedPage) {
    this.page = opened.page;
  }

  /** Opened, with the sample on it, and checked. */
  static async open(
    browser: TestBrowser,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Workbench> {
    const workbench = new Workbench(await browser.open('index.html', prepare));
    await workbench.checked();
    return workbench;
  }

  async checked(): Promise<void> {
    await this.page.waitForSelector('[data-summary]');
    await this.idle();
  }

  /** Nothing is under way: the buttons can be pressed. */
  async idle(): Promise<void> {
    await this.button('检查').and(this.page.locator(':enabled')).waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.button(name).first().click();
    await this.idle();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** The findings in sight as a small table: cell and code. */
  async findings(): Promise<readonly (readonly [string, string])[]> {
    await this.page.waitForSelector('[data-summary]');
    return this.page
      .locator('[data-finding]')
      .evaluateAll((cards) =>
        cards.map((card) => [
          card.getAttribute('data-cell') ?? '',
          card.getAttribute('data-finding') ?? '',
        ]),
      );
  }

  finding(code: string): Locator {
    return this.page.locator(`[data-finding="${code}"]`).first();
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"][role=gridcell]`);
  }

  /** The cell that the preview has chosen. */
  async chosenCell(): Promise<string | null> {
    return this.page.locator('[data-chosen]').first().getAttribute('data-chosen');
  }

  async notice(): Promise<string> {
    return this.page.locator('.fui-MessageBar').first().innerText();
  }

  /** 另存: the file as an independent reader finds it. */
  async download(): Promise<{ name: string; bytes: Buffer; book: ExcelJS.Workbook }> {
    const waiting = this.page.waitForEvent('download');
    await this.button('另存').click();
    const download = await waiting;
    const bytes = await readFile(await download.path());
    await this.idle();
    return { name: download.suggestedFilename(), bytes, book: await readBook(bytes) };
  }

  async putFile(slot: 'current' | 'previous', file: string | TestFile): Promise<void> {
    await this.page
      .locator(`input[data-file=${slot}]`)
      .setInputFiles(typeof file === 'string' ? fixturePath(file) : file);
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}

export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fixturePath = (name: string): string => join(__dirname, '..', 'fixtures', name);

export async function readBook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  // exceljs is typed for the Buffer of an older node.
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

/** One browser for the tests of a file. */
export function usingBrowser(): () => TestBrowser {
  let browser: TestBrowser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser has not started');
    return browser;
  };
}
