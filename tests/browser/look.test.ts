import type { Page } from 'playwright-core';
import { usingBrowser, Workbench } from './workbench';

const browser = usingBrowser();
const LATER = ['读法', '逾期', '汇总', '已核对', '方案', '日历'];

/** 新建…, with its two forms in sight. */
async function openForms({ page }: Workbench): Promise<void> {
  await page.getByRole('button', { name: '新建…', exact: true }).click();
  await page.locator('[data-template]').waitFor();
}

/** Elements that stand out of the window to the right: a pane of 320 pixels must hold all of itself. */
const standingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('aside *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > innerWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test.each([[320], [360], [700]])('At %i pixels nothing of the pane is cut off', async (width) => {
  const workbench = await Workbench.open(browser(), (page) =>
    page.setViewportSize({ width, height: 900 }),
  );
  for (const tab of [...LATER, '问题']) {
    await workbench.tab(tab);
    expect(await standingOut(workbench.page)).toEqual([]);
  }
  await openForms(workbench);
  expect(await standingOut(workbench.page)).toEqual([]);
  await workbench.page.keyboard.press('F8');
  await workbench.press('上报前检查');
  expect(await standingOut(workbench.page)).toEqual([]);
  await workbench.close();
});

test.each([
  ['light', 'no-preference'],
  ['dark', 'no-preference'],
  ['dark', 'more'],
] as const)('%s, contrast %s: text stands out from its ground', async (colorScheme, contrast) => {
  const workbench = await Workbench.open(browser(), (page) =>
    page.emulateMedia({ colorScheme, contrast }),
  );
  for (const tab of [...LATER, '问题']) {
    await workbench.tab(tab);
    expect(await faintIn(workbench.page, 4.5)).toEqual([]);
  }
  await openForms(workbench);
  expect(await faintIn(workbench.page, 4.5)).toEqual([]);
  await workbench.page.keyboard.press('F8');
  await workbench.press('上报前检查');
  expect(await faintIn(workbench.page, 4.5)).toEqual([]);
  // No text of the pane has the contrast of black on white everywhere: the measure measures.
  expect(await faintIn(workbench.page, 21.1)).not.toEqual([]);
  await workbench.close();
});

test('Everything that can be pressed or filled in has a name', async () => {
  const workbench = await Workbench.open(browser());
  await workbench.page.keyboard.press('F8');
  const nameless = await workbench.page
    .locator('button, input:not([hidden]), select, textarea, [role=tab]')
    .evaluateAll((all) =>
      all
        .filter((one) => {
          const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement;
          const label = labels ? one.labels?.[0]?.textContent : '';
          return !(one.getAttribute('aria-label') ?? (label || one.textContent))?.trim();
        })
        .map((one) => one.outerHTML.slice(0, 160)),
    );
  expect(nameless).toEqual([]);
  await workbench.close();
});

test('English is one press away, and Chinese again', async () => {
  const workbench = await Workbench.open(browser());
  const { page } = workbench;
  await page.getByRole('button', { name: 'English' }).click();
  await workbench.button('Check').waitFor();
  expect(await page.locator('[data-summary]').innerText()).toContain('12 rows');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: '中文' }).click();
  await workbench.idle();
  expect(workbench.opened.errors).toEqual([]);
  await workbench.close();
});

/** Measured once every colour has come to rest: a button fades from one state to the other. */
async function faintIn(page: Page, least: number): Promise<readonly string[]> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  return page.evaluate(faintTexts, least);
}

/** Texts of the pane whose contrast with what lies behind them is below a ratio (WCAG 2.2, 1.4.3). */
function faintTexts(least: number): readonly string[] {
  type Colour = readonly [number, number, number, number];
  const parse = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const luminance = ([r, g, b]: Colour): number => {
    const part = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const groundOf = (element: Element | null): Colour => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  return [...document.querySelectorAll('aside *')].flatMap((element) => {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!own || element.closest(':disabled, option')) return [];
    const text = luminance(parse(getComputedStyle(element).color));
    const ground = luminance(groundOf(element));
    const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    return ratio < least ? [`${ratio.toFixed(2)} ${element.textContent?.slice(0, 30) ?? ''}`] : [];
  });
}
