import { openInExcel } from './pane-in-excel';
import { usingBrowser, Workbench } from './workbench';

const ROSTERS = '巴彦淖尔市-学生资助花名册-2020春.xlsx';
const browser = usingBrowser();
const SHOTS = process.env['AID_SHOTS'];

const shoot = async (pane: Workbench, name: string): Promise<void> => {
  if (SHOTS) await pane.page.screenshot({ path: `${SHOTS}/${name}.png` });
};

/** Elements that stand out of the window to the right, those in a box that scrolls sideways left out. */
const standingOut = (pane: Workbench): Promise<readonly string[]> =>
  pane.page.evaluate(() =>
    [...(document.querySelector('aside') ?? document.body).querySelectorAll('*')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > innerWidth + 1 && !element.closest('table, [role=tablist]');
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** 资助 as a person reads it, from the standards down to a pupil's cell. */
async function readAid(pane: Workbench): Promise<void> {
  const { page } = pane;
  await pane.tab('资助');
  await page.locator('[data-aid-sum]').waitFor();
  await shoot(pane, `aid-${page.viewportSize()?.width}`);
  expect(await page.locator('[data-standards]').innerText()).toContain('执行标准：资助标准');
  expect(await page.locator('[data-roster]').innerText()).toBe('花名册 资助花名册，2020春，312行');
  const amounts = await page.locator('[data-amount]').allInnerTexts();
  expect(amounts.map((text) => text.replace(/\s+/g, ' '))).toEqual([
    '167737.50 实发',
    '165125.00 应发',
    '2612.50 差额',
    '165125.00 应发',
    '562.50 重复',
    '164562.50 剔除重复后应发',
  ]);
  await page.locator('[data-rates] summary').click();
  await page.locator('[data-rate="初中 非寄宿"]').waitFor();
  await shoot(pane, `aid-rates-${page.viewportSize()?.width}`);
  expect(await standingOut(pane)).toEqual([]);
  await page.locator('[data-rates] summary').click();
  const group = page.locator('[data-aid-group]').first();
  await group.getByRole('button').click();
  await page.locator('[data-aid-row]').first().waitFor();
  await page.locator('[data-aid-row]').first().scrollIntoViewIfNeeded();
  await shoot(pane, `aid-rows-${page.viewportSize()?.width}`);
  expect(await page.locator('[data-aid-row]').count()).toBe(
    Number(await group.getByRole('button').innerText()),
  );
}

test.each([[320], [420], [1000]])('资助 at %i pixels, on the page', async (width) => {
  const pane = await Workbench.open(browser(), (page) =>
    page.setViewportSize({ width, height: 900 }),
  );
  await pane.putFile('current', ROSTERS);
  await pane.page.getByRole('tab', { name: '资助', exact: true }).waitFor();
  await pane.idle();
  await readAid(pane);
  await pane.page.locator('[data-exceptions] button').click();
  await pane.page.locator('[data-finding]').first().waitFor();
  await shoot(pane, `aid-exceptions-${width}`);
  expect((await pane.findings()).length).toBeGreaterThan(5);
  expect(pane.opened.errors).toEqual([]);
  await pane.close();
});

test('资助 in Excel: a row of a group leads to its cell, and the summary comes as two sheets', async () => {
  const pane = await openInExcel(browser(), ROSTERS);
  const { page } = pane;
  await pane.press('检查');
  await readAid(pane);
  await page.locator('[data-aid-row]').first().getByRole('button').click();
  await page.waitForFunction(() => {
    const { book } = window.duzhanExcel;
    return book.sheets.some(({ id, selection }) => id === book.activeSheetId && selection.top > 2);
  });
  await page.getByRole('button', { name: '生成资助汇总' }).click();
  await page.getByText('资助明细、资助汇总已生成').waitFor();
  await shoot(pane, 'aid-made');
  const names = await page.evaluate(() => window.duzhanExcel.book.sheets.map(({ name }) => name));
  expect(names.slice(-2)).toEqual(['资助明细', '资助汇总']);
  expect(pane.opened.errors).toEqual([]);
  await pane.close();
});
