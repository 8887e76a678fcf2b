import type { Locator } from 'playwright-core';
import { usingBrowser, Workbench } from './workbench';

const browser = usingBrowser();
let workbench: Workbench;
beforeEach(async () => {
  workbench = await Workbench.open(browser());
});
afterEach(async () => {
  const { errors, foreign } = workbench.opened;
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  await workbench.close();
});

const WORDING = '2017年6月底前和2017年10月前';

/** Scrolls the list in which the others stand until one is drawn. */
async function scrollTo(one: Locator, others: Locator): Promise<void> {
  await others.last().hover();
  while ((await one.count()) === 0) {
    await one.page().mouse.wheel(0, 200);
    await one.page().waitForTimeout(50);
  }
}

test('读法 asks once for a wording with two readings; the answer is a sheet of the file', async () => {
  const { page } = workbench;
  await workbench.putFile('current', '姚安县-五大会战任务清单.xlsx');
  await workbench.idle();
  await workbench.tab('读法');
  const wording = page.locator(`[data-reading="${WORDING}"]`);
  const buttons = wording.locator('[data-read-as]');
  await buttons.first().waitFor();
  expect(await buttons.allInnerTexts()).toEqual([
    '从宽：2017年10月31日止',
    '从严：2017年9月30日止',
  ]);
  await buttons.nth(1).click();
  await workbench.idle();
  expect(await workbench.notice()).toContain('已记入“时限读法”表');
  expect(await page.innerText('body')).not.toContain('请重新检查');
  // The doubtful ones stand first: it is one of the others now, further down.
  await scrollTo(wording, page.locator('[data-reading]'));
  expect(await buttons.count()).toBe(0);
  expect(await wording.innerText()).toContain('按方案的时限读法表');
  expect(await wording.innerText()).toContain('2017-09-30（含当日）');
  expect(await wording.innerText()).not.toContain('请核实');
  const { book } = await workbench.download();
  const line = book.getWorksheet('时限读法')?.getRow(5);
  expect([1, 2].map((column) => line?.getCell(column).text)).toEqual([WORDING, '从严']);
  await workbench.press('撤销');
  await workbench.press('检查');
  // The finding about it asks as well.
  const finding = page.locator('[data-finding="ambiguous-deadline"][data-cell="D9"]');
  await page.click('[data-filter=warning]');
  await scrollTo(finding, page.locator('[data-finding]'));
  await finding.getByRole('button').first().click();
  await finding.locator('[data-read-as]').first().waitFor();
  await finding.locator('[data-read-as=lenient]').click();
  await workbench.idle();
  expect(await finding.count()).toBe(0);
  await workbench.press('撤销');
  expect((await workbench.download()).book.getWorksheet('时限读法')).toBeUndefined();
});
