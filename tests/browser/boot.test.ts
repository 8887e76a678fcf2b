import { startBrowser, type TestBrowser } from './chromium';

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

  test('the pane without Office leads to the page that needs none', async () => {
    const opened = await browser.open('taskpane.html');
    await opened.page.getByRole('link', { name: `${browser.origin}/index.html` }).click();
    await opened.page.locator('[data-summary]').waitFor();
    await opened.close();
  });

  test('the page of npm start loads nothing of office.js, whose licence covers Microsoft 365 only', async () => {
    const opened = await browser.open('index.html');
    await opened.page.locator('[data-summary]').waitFor();
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
