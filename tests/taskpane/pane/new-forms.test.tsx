/** @jest-environment jsdom */
import './node-globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { APRIL, openSession } from '../session/open-session';
import { NewForms } from '../../../taskpane/pane/new-forms';
import { SessionContext } from '../../../taskpane/pane/session-context';
import type { PaneSession } from '../../../taskpane/session/pane-session';
import { learn } from '../../../taskpane/speech/voice';
import type { FileWorkbook } from '../../../src/workbook/file/file-workbook';

let session: PaneSession;
let workbook: FileWorkbook;
let root: Root;
let element: HTMLElement;

beforeEach(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await learn('zh-CN');
  ({ session, workbook } = await openSession(APRIL));
  await session.check();
  element = document.createElement('div');
  document.body.append(element);
  root = createRoot(element);
  await act(async () =>
    root.render(
      <SessionContext.Provider value={session}>
        <NewForms />
      </SessionContext.Provider>,
    ),
  );
});
afterEach(async () => {
  await act(async () => root.unmount());
  element.remove();
});

/** Until the work that a press began is done. */
async function press(form: string): Promise<void> {
  const button = element.querySelector<HTMLElement>(`${form} button`);
  if (!button) throw new Error(`no ${form}`);
  await act(async () => {
    button.click();
    for (let turn = 0; turn < 400 && (turn < 3 || session.store.get().work); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
}

const sheets = async (): Promise<readonly string[]> =>
  (await workbook.read()).sheets.map(({ name }) => name);

test('one press makes the next month, another a blank form of the scheme in force', async () => {
  const options = [...element.querySelectorAll('[data-new-month] select:first-of-type option')];
  expect(options.map(({ textContent }) => textContent)).toEqual(['自动识别', '责任清单']);
  await press('[data-new-month]');
  expect(await sheets()).toEqual(['责任清单', '责任清单（2020年5月）']);
  await press('[data-template]');
  expect(await sheets()).toEqual(['责任清单', '责任清单（2020年5月）', '挂牌督战责任清单']);
});
