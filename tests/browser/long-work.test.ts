import ExcelJS from 'exceljs';
import { usingBrowser, Workbench, type TestFile } from './workbench';

const ROWS = 20_000;
const browser = usingBrowser();

test('A list of 20,000 rows shows its progress, can be stopped, and keeps the page alive', async () => {
  const workbench = await Workbench.open(browser());
  const { page } = workbench;
  await workbench.putFile('current', await longList());
  await page.getByText(`共${ROWS}行`).waitFor();
  await workbench.idle();

  await page.evaluate(() => {
    const counter = { frames: 0 };
    const count = (): void => {
      counter.frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    Object.assign(window, { counter });
  });
  await workbench.button('检查').click();
  await page.getByRole('progressbar').waitFor();
  await workbench.button('停止').click();
  await workbench.idle();
  expect(await workbench.notice()).toContain('已停止');
  expect(await page.locator('[data-summary]').innerText()).toContain(`${ROWS}行`);
  expect(
    await page.evaluate(() => (Reflect.get(window, 'counter') as { frames: number }).frames),
  ).toBeGreaterThan(3);

  // Only what is in sight is drawn, of the sheet and of the findings.
  expect(await page.locator('[role=gridcell]').count()).toBeLessThan(2000);
  expect(await page.locator('[data-finding]').count()).toBeLessThan(100);
  await page.keyboard.press('Shift+F8');
  await page.locator('[data-chosen]').waitFor();
  expect(workbench.opened.errors).toEqual([]);
  await workbench.close();
});

async function longList(): Promise<TestFile> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('责任清单');
  sheet.addRow(['某区教体系统挂牌督战责任清单（2020年5月）']);
  sheet.mergeCells('A1:H1');
  sheet.addRow([
    ...['类别', '排查内容', '发现的问题', '整改情况'],
    ...['整改时限', '责任领导', '责任科室', '落实单位'],
  ]);
  const progress = ['已完成。', '正在整改，预计6月10日前完成。', '', '基本完成，另有2处待补。'];
  const deadlines = ['2020年5月底', '2020年4月底', '2020.5.15', '长期坚持', '立行立改'];
  for (let row = 0; row < ROWS; row++) {
    sheet.addRow([
      ...['一、查损补失', `${row + 1}. 排查在校情况`, `第${row}处问题尚未解决`],
      ...[progress[row % 4], deadlines[row % 5], '张三', '基础教育室', `第${901 + (row % 60)}小学`],
    ]);
  }
  const bytes = await book.xlsx.writeBuffer();
  return { name: '长清单.xlsx', mimeType: '', buffer: Buffer.from(new Uint8Array(bytes)) };
}
