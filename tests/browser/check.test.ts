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

describe('The page opens on a checked sample', () => {
  test('says which scheme, which day and how many rows, hidden ones too', async () => {
    const { page } = workbench;
    expect(await page.locator('[data-summary]').innerText()).toContain('共12行，其中隐藏1行');
    expect(await page.getByLabel('方案').locator('option:checked').innerText()).toContain(
      '四查四补',
    );
    expect(await page.getByLabel('基准日').inputValue()).toBe('2020-05-25');
    expect(await page.innerText('body')).toContain('取自工作簿的“报告日”名称');
  });

  test('the most grave findings stand first; a chip shows one severity only', async () => {
    const errors = [
      ['D7', 'problem-without-status'],
      ['E12', 'impossible-date'],
    ];
    expect((await workbench.findings()).slice(0, 2)).toEqual(errors);
    await workbench.page.click('[data-filter=report]');
    expect((await workbench.findings()).map(([, code]) => code).sort()).toEqual([
      'overdue',
      'overdue-blank',
    ]);
    await workbench.page.click('[data-filter=error]');
    expect((await workbench.findings()).slice(0, 2)).toEqual(errors);
  });

  test('a finding leads to its cell and says why and what to do', async () => {
    const card = workbench.finding('impossible-date');
    await card.getByRole('button').first().click();
    expect(await workbench.chosenCell()).toBe('E12');
    expect(await workbench.page.locator('[data-cell-content]').innerText()).toBe('2020年2月30日');
    expect(await card.innerText()).toMatch(/依据[\s\S]+处理/);
  });

  test('keys lead through the findings and back', async () => {
    const { page } = workbench;
    const seen: (string | null)[] = [];
    for (const key of ['F8', 'F8', 'Shift+F8', 'j', 'k']) {
      await page.keyboard.press(key);
      seen.push(await workbench.chosenCell());
    }
    expect(seen).toEqual(['D7', 'E12', 'D7', 'E12', 'D7']);
  });

  test('a finding in a hidden row brings the row into sight', async () => {
    expect(await workbench.page.locator('[data-hidden-rows="9-9"]').innerText()).toContain('隐藏');
    await workbench.page.click('[data-filter=report]');
    await workbench.finding('overdue-blank').getByRole('button').first().click();
    await workbench.cell('C9').waitFor();
    expect(await workbench.page.locator('[data-hidden-rows]').count()).toBe(0);
  });

  test('a click on a cell opens the finding about it', async () => {
    await workbench.cell('F8').click();
    await workbench.page.locator('[data-finding="unknown-person"] dl').waitFor();
  });
});

describe('The tabs', () => {
  test('读法: what each wording was read as, the doubtful ones first', async () => {
    await workbench.tab('读法');
    const groups = workbench.page.locator('[data-reading]');
    await groups.first().waitFor();
    expect(
      await groups.evaluateAll((all) => all.slice(0, 2).map((one) => one.textContent)),
    ).toEqual([expect.stringContaining('请核实'), expect.stringContaining('请核实')]);
    const point = workbench.page.locator('[data-reading="2020年5月底"]');
    expect(await point.innerText()).toContain('2020-05-31');
    await point.getByText('E8').click();
    expect(await workbench.chosenCell()).toBe('E8');
  });

  test('逾期: rows with their days, the late ones apart from those due soon', async () => {
    await workbench.tab('逾期');
    const rows = workbench.page.locator('[data-late]');
    await rows.first().waitFor();
    const late = await rows.evaluateAll((all) =>
      all.map((row) => [row.getAttribute('data-late'), row.getAttribute('data-days')]),
    );
    expect(late.slice(0, 3)).toEqual([
      ['overdue', '5'],
      ['overdue-blank', '35'],
      ['due-soon', '6'],
    ]);
  });

  test('汇总: the classes add up to the rows, and repeated counting is said', async () => {
    await workbench.tab('汇总');
    const numbers = await workbench.page.locator('[data-class] > span:first-child').allInnerTexts();
    expect(numbers.reduce((sum, text) => sum + Number(text), 0)).toBe(12);
    expect(await workbench.page.locator('[data-sum]').innerText()).toMatch(/项次，清单实有12项/);
  });

  test('已核对: what agrees is listed', async () => {
    await workbench.tab('已核对');
    expect(await workbench.page.locator('[data-passed]').count()).toBeGreaterThan(2);
  });

  test('诊断: where the product runs, as text to copy, without a word of the list', async () => {
    await workbench.page.getByRole('button', { name: '诊断' }).click();
    // The facts come a moment after the panel.
    await workbench.page.locator('[data-diagnostics] dd').first().waitFor();
    const text = await workbench.page.locator('[data-diagnostics] textarea').inputValue();
    expect(text).toContain('浏览器网页');
    expect(text).not.toContain('大武口');
  });
});

describe('上报前检查', () => {
  test('ends in a verdict whose reasons lead to the findings', async () => {
    await workbench.press('上报前检查');
    const verdict = workbench.page.locator('[data-verdict]');
    expect(await verdict.getAttribute('data-verdict')).toBe('blocked');
    expect(await verdict.innerText()).toContain('不能上报');
    await verdict.getByRole('button').first().click();
    expect(await workbench.page.locator('[data-filter=error]').getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  test('another as-of date greys the findings until they are checked again', async () => {
    const { page } = workbench;
    await page.getByLabel('基准日').fill('2020-06-30');
    expect(await workbench.notice()).toContain('请重新检查');
    await workbench.press('重新检查');
    await workbench.tab('逾期');
    expect(await page.locator('[data-late=overdue]').first().getAttribute('data-days')).toBe('41');
  });
});
