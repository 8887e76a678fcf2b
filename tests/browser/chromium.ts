import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { cjkFontStyle, serveFont } from './cjk-font';

/** A browser on the pages that tests/built/build.cjs serves. */
export interface TestBrowser {
  /** The address of the served dist/. */
  readonly origin: string;
  /** Opens a page of dist/ in a fresh profile and watches what it does. */
  open(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<WatchedPage>;
  close(): Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  /** Uncaught errors and console errors, in order. */
  readonly errors: readonly string[];
  /** Every address asked for on our own origin, without the origin. */
  readonly requests: readonly string[];
  /** Addresses elsewhere that the page asked for: none was let through. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

export async function startBrowser(): Promise<TestBrowser> {
  const origin = process.env['DUZHAN_ORIGIN'];
  if (!origin) throw new Error('DUZHAN_ORIGIN is unset: run this test by the project "built"');
  const browser = await launch();
  return {
    origin,
    open: (path, prepare) => openWatched(browser, origin, path, prepare),
    close: () => browser.close(),
  };
}

async function openWatched(
  browser: Browser,
  origin: string,
  path: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true });
  // A busy machine is slow, not wrong: jest gives up a little later.
  context.setDefaultTimeout(100_000);
  const [requests, foreign] = [new Array<string>(), new Array<string>()];
  await watchRequests(context, origin, requests, foreign);
  const page = await context.newPage();
  const errors = new Array<string>();
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await prepare?.(page);
  await page.goto(`${origin}/${path}`);
  const font = cjkFontStyle();
  if (font) await page.addStyleTag({ content: font });
  return { page, errors, requests, foreign, close: () => context.close() };
}

async function watchRequests(
  context: BrowserContext,
  origin: string,
  requests: string[],
  foreign: string[],
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (serveFont(url)) return route.fulfill({ path: serveFont(url) ?? '' });
    if (url.startsWith(`${origin}/`)) {
      requests.push(url.slice(origin.length + 1));
      return route.continue();
    }
    foreign.push(url);
    return route.abort();
  });
}

async function launch(): Promise<Browser> {
  const installed = [process.env['CHROME_PATH'] ?? '', ...INSTALLED].find(existsSync);
  const executablePath = installed ?? (await packagedChromium());
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

/** Where Chrome, Edge and Chromium are put by their own installers. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium of @sparticuz/chromium, which needs no download and unpacks into the temp folder. */
async function packagedChromium(): Promise<string> {
  // Bare machines lack libnss3: the package brings it, but only where it believes to be on Lambda.
  if (process.platform === 'linux' && !hasNss()) {
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

function hasNss(): boolean {
  return execFileSync('sh', ['-c', 'ldconfig -p || /sbin/ldconfig -p'], {
    encoding: 'utf8',
  }).includes('libnss3.so');
}
