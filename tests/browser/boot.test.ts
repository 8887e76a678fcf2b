import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import type { StandInExcel } from '../stand-in-excel/stand-in';
import { startBrowser, type TestBrowser } from './chromium';
import { bringExcel } from './excel-in-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('The delivered pages boot', () => {
  test.each([
    ['the page of npm start', 'index.html'],
    ['the pane, without Office', 'taskpane.html'],
  ])('%s shows itself without an error or a request elsewhere', async (_, path) => {
    const opened = await browser.open(path);
    await opened.page.locator('#root:not(:has([data-loading])):not(:empty)').waitFor();
    expect({ errors: opened.errors, foreign: opened.foreign }).toEqual({ errors: [], foreign: [] });
    await opened.close();
  });

  test('the pane boots in Excel on the office.js that is delivered', async () => {
    const file = join(__dirname, '..', 'fixtures', '大武口区-责任清单-2020年5月.xlsx');
    const workbook = openWorkbookFile(new Uint8Array(readFileSync(file)), 'list.xlsx');
    const snapshot = await workbook.read();
    const opened = await browser.open('taskpane.html', (page) => bringExcel(page, { snapshot }));
    // The command of the pane, which the notice for a plain browser lacks.
    await opened.page.getByRole('button', { name: '检查', exact: true }).first().waitFor();
    expect({ errors: opened.errors, foreign: opened.foreign }).toEqual({ errors: [], foreign: [] });
    expect(opened.requests).toContain('office/excel-win32-16.01.js');
    // Custom functions answer from the same page (shared runtime).
    const answers = await opened.page.evaluate(async () => {
      const excel = Reflect.get(window, 'duzhanExcel') as StandInExcel;
      const call = (id: string, text: string) =>
        excel.functions.call(id, [[[text]], null, null, null]);
      return [await call('DEADLINE', '2020年5月底前'), await call('STATUS', '已全部整改到位')];
    });
    expect(answers).toEqual([{ value: [[43982]] }, { value: [['已完成']] }]);
    await opened.close();
  });

  test('the page of npm start loads nothing of office.js, whose licence covers Microsoft 365 only', async () => {
    const opened = await browser.open('index.html');
    await opened.page.waitForLoadState('networkidle');
    expect(opened.requests.filter((path) => /office\/|functions/.test(path))).toEqual([]);
    await opened.close();
  });

  test('the content security policy refuses a request to any other address', async () => {
    const opened = await browser.open('index.html');
    const refused = await opened.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => false,
        () => true,
      ),
    );
    // Refused by the page itself: the request never came as far as the watcher.
    expect({ refused, foreign: opened.foreign }).toEqual({ refused: true, foreign: [] });
    await opened.close();
  });
});
