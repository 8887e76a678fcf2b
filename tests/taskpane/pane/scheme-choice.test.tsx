/** @jest-environment jsdom */
import './node-globals';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { templateEdits } from '../../../src/actions/template';
import { renderer } from '../../../src/messages/render';
import { templateKinds } from '../../../src/report/template/template-kinds';
import { BUILT_IN } from '../../../src/schemes/built-in';
import { newWorkbookFile } from '../../../src/workbook/file/new-workbook-file';
import { FileHost } from '../../../taskpane/host/file-host';
import { CasePanel } from '../../../taskpane/pane/case-panel';
import { SessionContext } from '../../../taskpane/pane/session-context';
import { PaneSession } from '../../../taskpane/session/pane-session';
import { learn } from '../../../taskpane/speech/voice';

const formOf = (id: string, name: string) => {
  const scheme = BUILT_IN.find((one) => one.id === id);
  const type = scheme && templateKinds(scheme).find((one) => one.name === name);
  if (!type) throw new Error(`${id} ${name}`);
  return templateEdits({ scheme, type }, renderer('zh-CN'));
};

test('a workbook of two schemes: the pane asks which, and takes the one that is pressed', async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await learn('zh-CN');
  const book = await newWorkbookFile('两县.xlsx', [
    ...formOf('yaoan-2017', '走访台账'),
    ...formOf('bayannur-2020', '一生一案台账'),
  ]);
  const session = new PaneSession(new FileHost(book, '两县.xlsx', '走访台账'), {
    previous: undefined,
  });
  await session.check();
  const element = document.createElement('div');
  const root = createRoot(element);
  await act(async () =>
    root.render(
      <SessionContext.Provider value={session}>
        <CasePanel />
      </SessionContext.Provider>,
    ),
  );
  const rivals = () => [...element.querySelectorAll<HTMLElement>('[data-rival]')];
  expect(rivals().map(({ textContent }) => textContent)).toEqual([
    '巴彦淖尔市教育脱贫攻坚挂牌督战',
    '姚安县教育局脱贫攻坚五大会战',
  ]);
  await act(async () => {
    rivals()[1]?.click();
    await session.check();
  });
  expect(session.store.get().outcome?.result.scheme.id).toBe('yaoan-2017');
  expect([rivals(), element.querySelector('select')?.value]).toEqual([[], 'yaoan-2017']);
  await act(async () => root.unmount());
});
