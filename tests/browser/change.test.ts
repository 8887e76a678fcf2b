import { readFileSync } from 'node:fs';
import type { Workbook } from 'exceljs';
import { openWorkbookFile } from '../../src/workbook/file/open-workbook-file';
import { fixturePath, readBook, usingBrowser, Workbench } from './workbench';

const MAY = fixturePath('大武口区-责任清单-2020年5月.xlsx');

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

/** Every cell of the sheets that were there before, as the independent reader reads it. */
function contents(book: Workbook, sheets: readonly string[]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const name of sheets) {
    book.getWorksheet(name)?.eachRow((row) =>
      row.eachCell((cell) => {
        cells[`${name}!${cell.address}`] = JSON.stringify(cell.value);
      }),
    );
  }
  return cells;
}

const markRules = (book: Workbook): string =>
  JSON.stringify(Reflect.get(book.getWorksheet('责任清单') ?? {}, 'conditionalFormattings') ?? []);

describe('采纳', () => {
  test('shows before and after, asks, writes one cell, and can be taken back', async () => {
    const card = workbench.finding('unknown-person');
    await card.getByRole('button').first().click();
    expect(await card.locator('[data-suggestion]').innerText()).toContain('万冬旺 → 万东旺');
    await card.getByRole('button', { name: '采纳' }).click();
    expect(await workbench.cell('F8').innerText()).toBe('万冬旺');
    await card.getByRole('button', { name: '确认采纳' }).click();
    await workbench.idle();
    expect(await workbench.cell('F8').innerText()).toBe('万东旺');
    expect(await workbench.page.innerText('body')).toContain('清单已改动，请重新检查');
    await card.getByRole('button', { name: '撤销' }).click();
    await workbench.idle();
    expect(await workbench.cell('F8').innerText()).toBe('万冬旺');
    expect(await workbench.page.innerText('body')).not.toContain('清单已改动');
  });

  test('the downloaded file differs in that cell only', async () => {
    await workbench.finding('unknown-person').getByRole('button').first().click();
    await workbench.press('采纳');
    await workbench.press('确认采纳');
    const { name, book } = await workbench.download();
    const before = await readBook(readFileSync(MAY));
    const sheets = before.worksheets.map((sheet) => sheet.name);
    expect(name).toBe('大武口区-责任清单-2020年5月（已核对）.xlsx');
    expect(contents(book, sheets)).toEqual({
      ...contents(before, sheets),
      '责任清单!F8': '"万东旺"',
    });
  });
});

describe('标记', () => {
  test('is seen with a sign, stands in the file, and goes without a trace', async () => {
    await workbench.press('标记');
    expect(await workbench.notice()).toContain('已标记');
    const marked = workbench.cell('E12');
    expect([await marked.getAttribute('data-mark'), await marked.innerText()]).toEqual([
      'error',
      expect.stringContaining('✗'),
    ]);
    const { book } = await workbench.download();
    expect(markRules(book)).toContain('duzhan:error');
    expect(book.worksheets.map(({ name }) => name)).toContain('检查结果');
    const before = await readBook(readFileSync(MAY));
    const sheets = before.worksheets.map(({ name }) => name);
    expect(contents(book, sheets)).toEqual(contents(before, sheets));

    await workbench.press('清除标记');
    expect(await workbench.page.locator('[data-mark]').count()).toBe(0);
    const cleared = await workbench.download();
    expect(markRules(cleared.book)).not.toContain('duzhan:');
    expect(cleared.book.worksheets.map(({ name }) => name)).toEqual(sheets);
  });

  test('撤销 gives the file back as if nothing had been done', async () => {
    await workbench.press('标记');
    await workbench.press('撤销');
    const { bytes } = await workbench.download();
    const untouched = await openWorkbookFile(new Uint8Array(readFileSync(MAY)), 'a.xlsx').save();
    expect(bytes.equals(untouched)).toBe(true);
  });
});

describe('生成上报表', () => {
  test('shows a new sheet whose counts add up, and the file holds it', async () => {
    await workbench.press('生成上报表');
    const shown = workbench.page.locator('[role=tab][data-sheet][aria-selected=true]');
    const name = (await shown.getAttribute('data-sheet')) ?? '';
    expect(await shown.innerText()).toContain('本工具生成');
    await workbench.page.getByText('一、总体情况').waitFor();
    const { book } = await workbench.download();
    const report = book.getWorksheet(name);
    const texts: string[] = [];
    report?.eachRow((row) =>
      row.eachCell(({ value }) => {
        if (typeof value === 'string') texts.push(value);
      }),
    );
    expect(texts.join('\n')).toMatch(/清单共12项/);
    expect(report?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9 });
  });
});
