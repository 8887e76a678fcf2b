/** @jest-environment jsdom */
import './node-globals';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MAY, openSession } from '../session/open-session';
import { TraceRecorder } from '../../../src/workbook/excel/trace/trace-recorder';
import type { HostTrace, HostTraceState } from '../../../taskpane/host/pane-host';
import { SessionContext } from '../../../taskpane/pane/session-context';
import { TracePart } from '../../../taskpane/pane/trace-part';
import { PaneSession } from '../../../taskpane/session/pane-session';
import { Store } from '../../../taskpane/session/store';

test('messages that a recording could not read are counted where it is switched on', async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const library = { _logEnabled: false, log: (_message: unknown): void => undefined };
  const recorder = new TraceRecorder(library, (told) => state.set(told));
  const state = new Store<HostTraceState>(recorder.state);
  const trace: HostTrace = {
    state,
    start: () => recorder.start(),
    stop: () => recorder.stop(),
    save: () => undefined,
  };
  const { host } = await openSession(MAY);
  const session = new PaneSession(Object.assign(host, { trace: async () => trace }));
  const element = document.createElement('div');
  const root = createRoot(element);
  await act(async () =>
    root.render(
      <SessionContext.Provider value={session}>
        <TracePart />
      </SessionContext.Provider>,
    ),
  );
  await act(async () => trace.start());
  expect(element.textContent).not.toContain('未能识别');
  await act(async () => {
    library.log('Request:');
    library.log('{"of":"another library"}');
  });
  expect(element.textContent).toContain('有1条消息未能识别');
  await act(async () => root.unmount());
});
