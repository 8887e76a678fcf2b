import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { callOf, plain } from '../built/call-formula';
import { examplesIn, expectation, rounded } from '../built/examples';
import type { ProfileName } from '../stand-in-excel/host/profiles';
import { type Cost, costSince, openInExcel, pressRibbon } from './pane-in-excel';
import { usingBrowser, type Workbench } from './workbench';

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const LIST = '责任清单';
const browser = usingBrowser();

const functions = join(__dirname, '..', '..', 'functions');
const examples = readdirSync(functions)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => examplesIn(readFileSync(join(functions, name), 'utf8')));

/** What is on the sheets: their names, and how many marks the list carries. */
const onSheets = (pane: Workbench): Promise<{ sheets: string[]; marks: number }> =>
  pane.page.evaluate((list) => {
    const { book } = window.duzhanExcel;
    return {
      sheets: book.sheets.map(({ name }) => name),
      marks: book.sheet(list).conditionalFormats.length,
    };
  }, LIST);

const valueOfF8 = (pane: Workbench): Promise<unknown> =>
  pane.page.evaluate((list) => window.duzhanExcel.book.sheet(list).cell(7, 5).value, LIST);

const stateOfPane = (pane: Workbench): Promise<string> =>
  pane.page.evaluate(() => window.duzhanExcel.around.paneState);

describe.each<ProfileName>(['ltsc-2021', 'ltsc-2024', 'microsoft-365'])(
  'The delivered add-in in %s, every member above its sets refused',
  (profile) => {
    let pane: Workbench;
    const costs: (Cost & { readonly action: string })[] = [];
    beforeAll(async () => {
      pane = await openInExcel(browser(), MAY, { profile });
    });
    afterAll(async () => {
      await pane.close();
      console.table(costs.map((cost) => ({ profile, ...cost })));
    });
    afterEach(() => {
      const { errors, foreign } = pane.opened;
      expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    });

    const measured = async (action: string, does: () => Promise<void>): Promise<number> => {
      await costSince(pane.page);
      await does();
      const cost = await costSince(pane.page);
      costs.push({ action, ...cost });
      return cost.syncs;
    };
    /** How many syncs it took, the reading and checking before a write included. */
    const fromRibbon = (label: string): Promise<number> =>
      measured(label, () => pressRibbon(pane, label));

    test('the ribbon has its buttons; 打开面板 and every other one shows the pane', async () => {
      expect(
        await pane.page.evaluate(() => window.duzhanExcel.ribbon.map(({ label }) => label)),
      ).toEqual(['检查', '上报前检查', '标记', '清除', '上报', '资助', '打开面板']);
      // Office.js as it is delivered, of the product's own site.
      expect(pane.opened.requests).toContain('office/excel-win32-16.01.js');
      for (const label of ['打开面板', '检查']) {
        await pane.page.evaluate(() => window.duzhanExcel.showPane(false));
        await pressRibbon(pane, label);
        expect([label, await stateOfPane(pane)]).toEqual([label, 'Visible']);
      }
    });

    test('检查 and 上报前检查 tell what is wrong and change nothing', async () => {
      const before = await onSheets(pane);
      expect(await fromRibbon('检查')).toBeLessThanOrEqual(3);
      expect((await pane.findings()).slice(0, 2)).toEqual([
        ['D7', 'problem-without-status'],
        ['E12', 'impossible-date'],
      ]);
      expect(await fromRibbon('上报前检查')).toBeLessThanOrEqual(3);
      await pane.page.locator('[data-verdict=blocked]').waitFor();
      expect(await onSheets(pane)).toEqual(before);
    });

    test('标记, 上报, 清除: what they add and what is left', async () => {
      await pressRibbon(pane, '检查');
      const before = await onSheets(pane);
      expect(await fromRibbon('标记')).toBeLessThanOrEqual(4);
      expect((await onSheets(pane)).marks).toBeGreaterThan(before.marks + 10);
      expect(await fromRibbon('上报')).toBeLessThanOrEqual(5);
      expect((await onSheets(pane)).sheets).toEqual([...before.sheets, '检查结果', '上报表']);
      expect(await pane.page.innerText('body')).not.toContain('清单已改动');
      await fromRibbon('清除');
      expect(await onSheets(pane)).toEqual({
        sheets: [...before.sheets, '上报表'],
        marks: before.marks,
      });
      await pane.page.evaluate(() => window.duzhanExcel.person.deleteSheet('上报表'));
    });

    test('采纳 writes one cell, 撤销 takes it back', async () => {
      await pressRibbon(pane, '检查');
      await pane.finding('unknown-person').getByRole('button').first().click();
      await pane.press('采纳');
      await measured('采纳', () => pane.press('确认采纳'));
      expect(await valueOfF8(pane)).toBe('万东旺');
      await measured('撤销', () => pane.press('撤销'));
      expect(await valueOfF8(pane)).toBe('万冬旺');
    });

    test('资助 on a list without a roster says so and adds nothing', async () => {
      const before = await onSheets(pane);
      await pressRibbon(pane, '资助');
      expect(await pane.notice()).toMatch(/花名册/);
      expect(await onSheets(pane)).toEqual(before);
    });

    test('every custom function gives what the manual says', async () => {
      const calls = examples.map(({ formula }) => callOf(formula));
      const answers = await pane.page.evaluate(
        (all) =>
          Promise.all(all.map(({ id, args }) => window.duzhanExcel.functions.call(id, args))),
        calls,
      );
      const codes: Readonly<Record<number, string>> = { 1: '#N/A', 7: '#VALUE!' };
      expect(
        answers.map((given, at) => [
          examples[at]?.formula,
          'error' in given
            ? (codes[given.error] ?? given.error)
            : rounded(plain(given.value), examples[at]?.answer ?? ''),
        ]),
      ).toEqual(examples.map(({ formula, answer }) => [formula, expectation(answer)]));
      const { functions: all } = await pane.page.evaluate(async () =>
        (await fetch('functions.json')).json(),
      );
      const called = new Set(calls.map(({ id }) => id));
      expect(
        all.map(({ id }: { id: string }) => id).filter((id: string) => !called.has(id)),
      ).toEqual([]);
    });

    test('the library itself refuses what Excel lacks, and the 诊断 panel says what is off', async () => {
      const reason = await pane.page.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.getActiveCell().getDependents();
          await context.sync();
        }).catch((error: unknown) => String(error)),
      );
      // Above the sets the library refuses; within them the stand-in, which does not play the member.
      expect(reason).toContain(profile === 'ltsc-2021' ? 'ExcelApi 1.15' : 'does not play');
      await pane.page.getByRole('button', { name: '诊断' }).click();
      const lines = pane.page.locator('[data-diagnostics] textarea');
      await pane.page
        .getByText(/ExcelApi 1\.\d+/)
        .first()
        .waitFor();
      expect(await lines.inputValue()).not.toContain('大武口');
      expect(await lines.inputValue()).toContain(
        profile === 'microsoft-365'
          ? '检查 Ctrl+Shift+Alt+J，上报前检查 Ctrl+Shift+Alt+Q'
          : '快捷键: 不可用，需要 KeyboardShortcuts 1.1',
      );
      await pane.page.locator('[data-diagnostics]').getByRole('button', { name: '关闭' }).click();
    });

    test('keys do what the buttons do, where Excel has shortcuts', async () => {
      await pane.page.evaluate(() => window.duzhanExcel.showPane(false));
      const heard = await pane.page.evaluate(() =>
        window.duzhanExcel.pressKeys('Ctrl+Shift+Alt+Q'),
      );
      expect(heard).toBe(profile === 'microsoft-365');
      if (!heard) return;
      await pane.page.locator('[data-verdict=blocked]').waitFor();
      await pane.idle();
      expect(await stateOfPane(pane)).toBe('Visible');
    });
  },
);
