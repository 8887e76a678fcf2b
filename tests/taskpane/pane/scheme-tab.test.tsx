/** @jest-environment jsdom */
import './node-globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { APRIL, openSession } from '../session/open-session';
import { CasePanel } from '../../../taskpane/pane/case-panel';
import { DutiesTab } from '../../../taskpane/pane/duties-tab';
import { SchemeTab } from '../../../taskpane/pane/scheme-tab';
import { SessionContext } from '../../../taskpane/pane/session-context';
import { usePaneState } from '../../../taskpane/pane/session-context';
import { exportScheme } from '../../../taskpane/session/actions/export-scheme';
import type { PaneSession } from '../../../taskpane/session/pane-session';
import { schemeOfFile } from '../../../taskpane/session/scheme-of-file';
import { learn } from '../../../taskpane/speech/voice';
import type { CheckResult } from '../../../src/checks/check-result';
import { schemeJson } from '../../../src/schemes/scheme-json';
import { readDutyMarks } from '../../../src/schemes/duty-marks';

let session: PaneSession;
let root: Root;
let element: HTMLElement;

beforeAll(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await learn('zh-CN');
});

/** The page as it follows the session. */
function Page({ of: Part }: { of: (props: { result: CheckResult }) => React.ReactNode }) {
  const { outcome } = usePaneState();
  return outcome ? <Part result={outcome.result} /> : null;
}

async function shown(file: string, part: (props: { result: CheckResult }) => React.ReactNode) {
  ({ session } = await openSession(file));
  session.choose({ asOf: '2020-04-20' });
  await session.check();
  element = document.createElement('div');
  root = createRoot(element);
  await act(async () =>
    root.render(
      <SessionContext.Provider value={session}>
        <CasePanel />
        <Page of={part} />
      </SessionContext.Provider>,
    ),
  );
}
afterEach(() => act(async () => root.unmount()));

const textsOf = (selector: string): readonly string[] =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

async function click(selector: string): Promise<void> {
  const target = element.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`no ${selector}`);
  await act(async () => {
    target.click();
    // The action reads, writes and reads again.
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
}

test('方案: which one and why, both places of each contradiction, what agrees, what it says', async () => {
  await shown(APRIL, SchemeTab);
  expect(textsOf('[data-scheme-fit]')[0]).toContain('标题：“大武口区教体系统');
  expect(textsOf('h2')).toEqual(['大武口区教体系统脱贫攻坚“四查四补”']);
  expect(element.textContent).toContain(session.store.get().outcome?.result.scheme.fingerprint);
  const differs = textsOf('[data-scheme-finding="plan-list-deadline-differs"]')[0];
  expect(differs).toContain('2020年2月底');
  expect(differs).toContain('2020年4月底');
  expect(differs).toMatch(/条目!E5.*任务!/);
  expect(textsOf('[data-scheme-passed]').length).toBeGreaterThan(5);
  expect(textsOf('[data-scheme-list="duties"] li')[0]).toContain('报送时间：每月25日前');
});

test('导出方案 adds its sheets, which are then in force and lead to their cells', async () => {
  await shown(APRIL, SchemeTab);
  await act(() => session.do(exportScheme()));
  const { sheets } = await session.host.workbook.read();
  expect(sheets.filter(({ own }) => own === 'scheme').map(({ name }) => name)).toContain('条目');
  await act(() => session.check());
  expect(session.store.get().outcome?.result.scheme.source).toBe('workbook');
  const goTo = jest.spyOn(session.host, 'goTo');
  await click('[data-scheme-finding="plan-list-deadline-differs"] button');
  expect(goTo.mock.calls[0]?.[0]).toMatchObject({ sheet: '条目', cell: 'E5' });
  await act(() => session.undo());
  expect((await session.host.workbook.read()).sheets.some(({ own }) => own)).toBe(false);
});

test('A copy under another name is a scheme of its own, and a file of it can be chosen', async () => {
  await shown(APRIL, SchemeTab);
  await act(() => session.do(exportScheme({ id: 'xin-2026', title: '新县方案' })));
  await act(() => session.check());
  const { result } = session.store.get().outcome ?? {};
  expect(result?.scheme).toMatchObject({ id: 'xin-2026', title: '新县方案', source: 'workbook' });
  expect(result?.findings.map(({ code }) => code)).not.toContain('scheme-differs');
  if (!result) throw new Error('not checked');
  const bytes = new TextEncoder().encode(schemeJson(result.schemeData));
  const read = await schemeOfFile('新县.json', bytes);
  await act(() => session.undo());
  await act(async () => session.choose({ scheme: read.id, schemeOfFile: read }));
  await act(() => session.check());
  expect(session.store.get().outcome?.result.scheme).toMatchObject({
    id: 'xin-2026',
    source: 'chosen',
  });
  expect(textsOf('option')).toContain('新县方案');
  await expect(schemeOfFile('坏.json', new TextEncoder().encode('{}'))).rejects.toMatchObject({
    reason: { code: 'pane.scheme-file.bad' },
  });
});

test('日历: what is due when; 已报送 is noted on the sheet of the workbook and can be taken back', async () => {
  await shown(APRIL, DutiesTab);
  const [first] = textsOf('[data-duty]');
  expect(first).toContain('2020-04-25');
  expect(first).toContain('还有5天，当日为星期六');
  expect((await session.host.workbook.read()).sheets.map(({ name }) => name)).toEqual(['责任清单']);
  await click('[data-duty] [data-note="submitted"]');
  const marks = readDutyMarks(await session.host.workbook.read());
  expect(marks.find(({ due }) => due === '2020-04-25')).toMatchObject({
    sheet: '上报日历',
    submitted: session.host.today(),
  });
  expect(session.store.get()).toMatchObject({
    stale: undefined,
    notice: { message: { code: 'pane.done.duty' } },
  });
  expect(textsOf('[data-duty]')[0]).toContain(`已于${session.host.today()}报送`);
  await click('[data-duty] [data-note="submitted"]');
  expect(textsOf('[data-duty]')[0]).not.toContain('报送，');
  await act(() => session.undo());
  await act(() => session.undo());
  expect((await session.host.workbook.read()).sheets.map(({ name }) => name)).toEqual(['责任清单']);
});
