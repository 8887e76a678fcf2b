import { readFileSync } from 'node:fs';
import { fixturePath, usingBrowser, Workbench, type TestFile } from './workbench';

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

const file = (name: string, bytes: Buffer): TestFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: bytes,
});

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const OLE_HEAD = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('A file that cannot be opened gets a sentence, and the page stays usable', () => {
  test.each([
    ['broken', file('坏文件.xlsx', readFileSync(fixturePath(MAY)).subarray(0, 6000))],
    ['encrypted or old', file('加密.xlsx', Buffer.concat([OLE_HEAD, Buffer.alloc(4096)]))],
    [
      'a web page',
      file('网页.xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')),
    ],
    ['empty', file('空.xlsx', Buffer.alloc(0))],
  ])('%s', async (_, refused) => {
    await workbench.putFile('current', refused);
    const notice = await workbench.notice();
    expect(notice).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(notice).not.toMatch(/undefined|Error|反馈/);
    await workbench.press('检查');
    expect(await workbench.page.locator('[data-summary]').innerText()).toContain('12行');
  });
});

describe('One’s own file', () => {
  test('is opened and checked, without last month’s list of the sample', async () => {
    await workbench.putFile('current', '大武口区-责任清单-2020年4月.xlsx');
    await workbench.page.getByText('共13行').waitFor();
    expect(await workbench.page.getByLabel('基准日').inputValue()).toBe('2020-04-24');
    await workbench.tab('汇总');
    expect(await workbench.page.getByText('与上期对照').count()).toBe(0);
  });

  test('is dropped on its place, and last month’s on the other', async () => {
    await drop('[data-slot=current]', '大武口区-责任清单-2020年5月.xlsx');
    await workbench.page.getByText('共12行').waitFor();
    await workbench.tab('汇总');
    expect(await workbench.page.getByText('与上期对照').count()).toBe(0);
    await drop('[data-slot=previous]', '大武口区-责任清单-2020年4月.xlsx');
    await workbench.tab('汇总');
    await workbench.page.getByText('与上期对照：大武口区-责任清单-2020年4月.xlsx').waitFor();
  });

  test('a file dragged over the page finds two fields to fall on', async () => {
    const { page } = workbench;
    const transfer = await transferOf('大武口区-责任清单-2020年4月.xlsx');
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await page.locator('[data-drop-zone=previous]').waitFor();
    await page.dispatchEvent('[data-drop-zone=current]', 'drop', { dataTransfer: transfer });
    await page.getByText('共13行').waitFor();
    expect(await page.locator('[data-drop-zone]').count()).toBe(0);
  });

  test('unsaved changes are not lost without a question', async () => {
    await workbench.press('标记');
    await workbench.putFile('current', '大武口区-责任清单-2020年4月.xlsx');
    expect(await workbench.notice()).toContain('尚未另存');
    await workbench.press('取消');
    expect(await workbench.page.locator('[data-mark]').count()).toBeGreaterThan(0);
    await workbench.putFile('current', '大武口区-责任清单-2020年4月.xlsx');
    await workbench.button('仍要打开').click();
    await workbench.page.getByText('共13行').waitFor();
  });

  test.each([
    ['姚安县-五大会战任务清单.xlsx'],
    ['渭南市-自查互查清单.xlsx'],
    ['大武口区-挂牌督战责任清单.xlsx'],
    ['彭水县-包片责任制一览表.xlsx'],
  ])('%s opens, is checked and drawn', async (name) => {
    await workbench.putFile('current', name);
    await workbench.page.getByText(name, { exact: true }).waitFor();
    await workbench.checked();
    for (const tab of ['读法', '逾期', '汇总', '已核对', '问题']) await workbench.tab(tab);
    expect(await workbench.page.locator('[role=gridcell]').count()).toBeGreaterThan(5);
  });
});

test('Once the page has loaded nothing is asked for, whatever is done', async () => {
  const { opened, page } = workbench;
  await page.waitForLoadState('networkidle');
  const before = opened.requests.length;
  await workbench.putFile('current', '大武口区-责任清单-2020年4月.xlsx');
  await page.getByText('共13行').waitFor();
  for (const name of ['上报前检查', '标记', '生成上报表', '清除标记']) await workbench.press(name);
  for (const name of ['读法', '逾期', '汇总', '已核对']) await workbench.tab(name);
  await workbench.download();
  await page.getByRole('button', { name: '诊断' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await workbench.button('Check').waitFor();
  expect(opened.requests.slice(before)).toEqual([]);
});

async function transferOf(name: string) {
  const bytes = readFileSync(fixturePath(name)).toString('base64');
  return workbench.page.evaluateHandle(
    ([text = '', title = '']) => {
      const data = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], title));
      return transfer;
    },
    [bytes, name],
  );
}

async function drop(selector: string, name: string): Promise<void> {
  await workbench.page.dispatchEvent(selector, 'drop', { dataTransfer: await transferOf(name) });
}
