import type { Page } from 'playwright-core';
import { openInExcel } from './pane-in-excel';
import { usingBrowser } from './workbench';

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const browser = usingBrowser();

/** Lets something be done when the page is read and office.js is there, before the product starts. */
const beforeTheProduct = (page: Page, act: () => void): Promise<unknown> =>
  page.addInitScript(`document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') (${act})();
  })`);

const lacksNothing = (): void => undefined;
function lacksHasOwn(): void {
  Reflect.deleteProperty(Object, 'hasOwn');
}

describe('Where the pane does not run it says so', () => {
  test.each(['index.html', 'taskpane.html'])(
    '%s says that it is loading before any script of the product ran',
    async (path) => {
      let seen = '';
      const opened = await browser().open(path, (page) =>
        page.route(/\/(taskpane|workbench)\.[0-9a-f]+\.js/, async (route) => {
          seen = await page.locator('#root').innerText();
          await route.fallback();
        }),
      );
      await opened.page.locator('#root:not(:has([data-loading])):not(:empty)').waitFor();
      expect(seen).toContain('正在载入督战台账');
      expect(await opened.page.innerText('body')).not.toContain('正在载入');
      await opened.close();
    },
  );

  test.each([
    ['of the product', /\/taskpane\.[0-9a-f]+\.js/, 'taskpane'],
    ['of Office', /\/office\/excel-win32/, 'excel-win32'],
  ])('a script %s that does not arrive is named', async (_, script, name) => {
    const pane = await openInExcel(browser(), MAY, {
      ready: /面板未能载入，工作簿未受影响/,
      prepare: (page) => page.route(script, (route) => route.abort()),
    });
    expect(await pane.page.getByRole('alert').innerText()).toContain(name);
    await pane.close();
  });

  test('what breaks while it starts is told with its reason', async () => {
    const pane = await openInExcel(browser(), MAY, {
      ready: /面板出现故障/,
      prepare: (page) =>
        beforeTheProduct(page, () => {
          Office.actions.associate = () => {
            throw new TypeError('no actions in this Excel');
          };
        }),
    });
    const told = await pane.page.getByRole('alert').innerText();
    expect(told).toContain('工作簿未受影响');
    expect(told).toContain('TypeError: no actions in this Excel');
    await pane.close();
  });

  test.each([
    ['Trident', 'trident-2019', lacksNothing],
    ['a browser without ES2022', 'ltsc-2021', lacksHasOwn],
  ] as const)('%s gets the plain page that says what to do', async (_, profile, lack) => {
    const pane = await openInExcel(browser(), MAY, {
      profile,
      ready: '此版本的 Office 不能运行督战台账',
      prepare: (page) => page.addInitScript(lack),
    });
    const text = await pane.page.innerText('body');
    expect(text).toContain('Office LTSC 2021 及以上版本，或 Microsoft 365');
    expect(text).toContain(`${browser().origin}/index.html`);
    expect(await pane.page.locator('button').count()).toBe(0);
    // Office is answered: it lays no error of its own over the page.
    expect(await pane.page.evaluate(() => typeof Office.initialize)).toBe('function');
    expect(pane.opened.foreign).toEqual([]);
    if (profile === 'trident-2019') {
      expect(pane.opened.errors).toEqual([]);
      // VersionOverrides asks for a shared runtime: no button that could not work.
      expect(await pane.page.evaluate(() => window.duzhanExcel.ribbon)).toEqual([]);
    }
    await pane.close();
  });
});
