/** @jest-environment jsdom */
import './node-globals';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { openSession } from '../session/open-session';
import { AidTab } from '../../../taskpane/pane/aid-tab';
import { SessionContext } from '../../../taskpane/pane/session-context';
import type { PaneSession } from '../../../taskpane/session/pane-session';
import { shownFindings } from '../../../taskpane/session/shown-findings';
import { learn } from '../../../taskpane/speech/voice';

const ROSTERS = '巴彦淖尔市-学生资助花名册-2020春.xlsx';

let session: PaneSession;
let root: Root;
let element: HTMLElement;

beforeAll(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  // The tab brings its words with it.
  await learn('zh-CN');
  ({ session } = await openSession(ROSTERS));
  await session.check();
});

beforeEach(async () => {
  const result = session.store.get().outcome?.result;
  if (!result) throw new Error('not checked');
  element = document.createElement('div');
  root = createRoot(element);
  await act(async () =>
    root.render(
      <SessionContext.Provider value={session}>
        <AidTab result={result} />
      </SessionContext.Provider>,
    ),
  );
});
afterEach(() => act(async () => root.unmount()));

const textsOf = (selector: string, within: ParentNode = element): readonly string[] =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

async function click(selector: string, within: ParentNode = element): Promise<void> {
  const target = within.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`no ${selector}`);
  await act(async () => target.click());
}

test('资助: what is paid and due stands as equations, with the rows that have no rate', () => {
  expect(textsOf('[data-amount]')).toEqual([
    '167737.50实发',
    '165125.00应发',
    '2612.50差额',
    '165125.00应发',
    '562.50重复',
    '164562.50剔除重复后应发',
  ]);
  expect(textsOf('[data-aid-rows]')[0]).toContain('无法确定标准2人次');
  expect(textsOf('[data-standards]')[0]).toContain('执行标准：');
});

test('A group opens to its rows, which add up to it, and a row leads to its cell', async () => {
  const groups = [...element.querySelectorAll('[data-aid-group]')];
  const [group] = groups;
  if (!group) throw new Error('no group');
  const [pupils, , due, paid] = textsOf('td[data-number]', group);
  await click('button', group);
  const rows = [...element.querySelectorAll('[data-aid-row]')];
  const sum = (column: number): string =>
    rows
      .reduce((total, row) => total + Number(textsOf('td[data-number]', row)[column]), 0)
      .toFixed(2);
  expect([String(rows.length), sum(0), sum(1)]).toEqual([pupils, due, paid]);
  const [row] = rows;
  if (!row) throw new Error('no row');
  const goTo = jest.spyOn(session.host, 'goTo');
  await click('button', row);
  const [cell] = textsOf('button', row);
  expect(goTo.mock.calls[0]?.[0]).toMatchObject({ cell });
  expect(`${goTo.mock.calls[0]?.[0].sheet}!${/\d+/.exec(cell ?? '')?.[0]}`).toBe(
    row.getAttribute('data-aid-row'),
  );
  await click('button', group);
  expect(textsOf('[data-aid-row]')).toEqual([]);
});

test('The rosters with their terms, the rates in force, and what was changed among them', () => {
  expect(textsOf('[data-roster], [data-eligible]')).toEqual([
    '花名册 资助花名册，2020春，312行',
    '应助名单 应助名单，115人',
  ]);
  expect(textsOf('[data-rate="小学 汉语授课 寄宿"] td').slice(0, 4)).toEqual([
    '小学 汉语授课 寄宿',
    '',
    '1000.00',
    '',
  ]);
  expect(textsOf('[data-rate-change]')).toEqual([]);
});

test('The count of exceptions leads to those findings and to no others', async () => {
  await act(async () => session.show({ tab: 'aid', filter: 'all' }));
  const result = session.store.get().outcome?.result;
  if (!result) throw new Error('not checked');
  const count = Number(element.querySelector('[data-exceptions]')?.getAttribute('data-exceptions'));
  await click('[data-exceptions] button');
  const { view } = session.store.get();
  const shown = shownFindings(result, view.filter);
  expect([view.tab, shown.length]).toEqual(['findings', count]);
  expect([...new Set(shown.map(({ finding }) => finding.place.sheet))].sort()).toEqual([
    '应助名单',
    '花名册',
  ]);
});
