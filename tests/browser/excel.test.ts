import { openInExcel, pressRibbon, selected } from './pane-in-excel';
import { usingBrowser, type Workbench } from './workbench';

const ROSTERS = '巴彦淖尔市-学生资助花名册-2020春.xlsx';
const MAY = '大武口区-责任清单-2020年5月.xlsx';
const browser = usingBrowser();

const sheetNames = (pane: Workbench): Promise<readonly string[]> =>
  pane.page.evaluate(() => window.duzhanExcel.book.sheets.map(({ name }) => name));

const markCount = (pane: Workbench): Promise<number> =>
  pane.page.evaluate(() => window.duzhanExcel.book.sheet('责任清单').conditionalFormats.length);

describe('The pane in Excel', () => {
  let pane: Workbench;
  beforeEach(async () => {
    pane = await openInExcel(browser(), MAY);
  });
  afterEach(async () => {
    const { errors, foreign } = pane.opened;
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await pane.close();
  });

  test('checks the open workbook and selects the cell of a finding', async () => {
    await pane.press('检查');
    expect((await pane.findings()).slice(0, 2)).toEqual([
      ['D7', 'problem-without-status'],
      ['E12', 'impossible-date'],
    ]);
    await pane.finding('impossible-date').getByRole('button').first().click();
    await pane.page.waitForFunction(() => {
      const { book } = window.duzhanExcel;
      return book.sheets.some(({ selection }) => selection.top === 11);
    });
    expect(await selected(pane.page)).toBe('责任清单!12,5');
  });

  test('marks, reports and clears; its own writing does not grey the findings', async () => {
    await pane.press('检查');
    const before = await markCount(pane);
    await pane.press('标记');
    expect(await markCount(pane)).toBeGreaterThan(before + 10);
    await pane.press('生成上报表');
    expect(await pane.page.innerText('body')).not.toContain('清单已改动');
    expect((await sheetNames(pane)).slice(-2)).toEqual(['检查结果', '上报表']);
    await pane.press('清除标记');
    expect([await markCount(pane), (await sheetNames(pane)).includes('检查结果')]).toEqual([
      before,
      false,
    ]);
  });

  test('what the person types greys the findings', async () => {
    await pane.press('检查');
    await pane.page.evaluate(() => window.duzhanExcel.person.type('责任清单', 'D7', '已完成'));
    await pane.page.getByText('清单已改动，请重新检查').waitFor();
    await pane.press('重新检查');
    expect((await pane.findings()).map(([cell]) => cell)).not.toContain('D7');
  });

  test('last month’s list comes from a file', async () => {
    await pane.putFile('previous', '大武口区-责任清单-2020年4月.xlsx');
    await pane.press('检查');
    await pane.tab('汇总');
    await pane.page.getByText('与上期对照：大武口区-责任清单-2020年4月.xlsx').waitFor();
  });
});

test('资助 on the ribbon works out a roster and adds its two sheets', async () => {
  const pane = await openInExcel(browser(), ROSTERS);
  const before = await sheetNames(pane);
  await pressRibbon(pane, '资助');
  expect((await sheetNames(pane)).slice(before.length)).toEqual(['资助明细', '资助汇总']);
  expect(await selected(pane.page)).toBe('资助汇总!1,1');
  await pane.close();
});

test.each([
  ['light', 'zh-CN', '检查', 'rgb(255, 255, 255)'],
  ['dark', 'zh-CN', '检查', 'rgb(41, 41, 41)'],
  ['high-contrast', 'zh-CN', '检查', 'rgb(0, 0, 0)'],
  ['light', 'en-US', 'Check', 'rgb(255, 255, 255)'],
] as const)('Excel in %s, %s: the pane follows', async (theme, locale, ready, ground) => {
  const pane = await openInExcel(browser(), MAY, {
    theme,
    locale,
    ready,
    // Windows tells its high contrast to the web view as forced colours.
    prepare: (page) =>
      theme === 'high-contrast'
        ? page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
        : Promise.resolve(),
  });
  const colour = await pane.page
    .locator('#root > div > div')
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(colour).toBe(ground);
  await pane.close();
});
