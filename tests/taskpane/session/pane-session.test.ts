import { APRIL, fixture, MAY, openSession, PUBLISHED } from './open-session';
import { cellAt } from '../../../src/workbook/cells';
import { shownText } from '../../../src/reading/shown';
import { parseA1 } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import type { PaneSession } from '../../../taskpane/session/pane-session';
import { clear } from '../../../taskpane/session/actions/clear';
import { mark } from '../../../taskpane/session/actions/mark';
import { report } from '../../../taskpane/session/actions/report';

async function textOf(workbook: Workbook, sheetName: string, cell: string): Promise<string> {
  const snapshot = await workbook.read();
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const at = parseA1(cell);
  if (!sheet || !at) throw new Error(`no ${sheetName}!${cell}`);
  return shownText(cellAt(snapshot, sheet, at.row, at.column));
}

const findingAt = (session: PaneSession, code: string): number =>
  session.store.get().outcome?.result.findings.findIndex((one) => one.code === code) ?? -1;

const noticeCode = (session: PaneSession): string | undefined =>
  session.store.get().notice?.message.code;

describe('检查', () => {
  test('tells what was found, by which scheme, as of which day, and changes nothing', async () => {
    const { session, workbook } = await openSession(MAY, APRIL);
    await session.check();
    const { outcome, stale, work, unsaved, undo } = session.store.get();
    expect({
      asOf: outcome?.result.asOf,
      source: outcome?.result.asOfSource,
      scheme: outcome?.result.scheme.source,
      rows: outcome?.result.counts.rows,
      hidden: outcome?.result.counts.hidden,
      submission: outcome?.result.submission,
      stale,
      work,
      unsaved,
      undo,
    }).toEqual({
      asOf: '2020-05-25',
      source: 'workbook-name',
      scheme: 'built-in',
      rows: 12,
      hidden: 1,
      submission: undefined,
      stale: undefined,
      work: undefined,
      unsaved: false,
      undo: [],
    });
    expect(await workbook.save()).toEqual(await fixture(MAY).save());
  });

  test('before submission ends in a verdict with its reasons', async () => {
    const { session } = await openSession(PUBLISHED);
    await session.checkForSubmission();
    const { outcome } = session.store.get();
    expect(outcome?.result.submission?.ready).toBe(false);
    expect(outcome?.result.submission?.reasons.length).toBeGreaterThanOrEqual(7);
  });

  test('another as-of date greys the findings until they are checked again', async () => {
    const { session } = await openSession(MAY);
    await session.check();
    session.choose({ asOf: '2020-06-30' });
    expect(session.store.get().stale).toBe('choice');
    await session.check();
    const { stale, outcome } = session.store.get();
    expect([stale, outcome?.result.asOf, outcome?.result.asOfSource]).toEqual([
      undefined,
      '2020-06-30',
      'option',
    ]);
  });

  test('is one thing at a time, and 停止 keeps what was found before', async () => {
    const { session } = await openSession(MAY);
    await session.check();
    const before = session.store.get().outcome;
    const running = session.checkForSubmission();
    const second = session.do(mark);
    session.stop();
    await Promise.all([running, second]);
    expect([noticeCode(session), session.store.get().outcome, session.store.get().undo]).toEqual([
      'pane.stopped',
      before,
      [],
    ]);
  });
});

describe('采纳 and 撤销', () => {
  test('puts the suggested value into its cell, greys the findings, and takes it back to the byte', async () => {
    const { session, workbook } = await openSession(MAY, APRIL);
    await session.check();
    const id = findingAt(session, 'unknown-person');
    await session.adopt(id);
    expect(await textOf(workbook, '责任清单', 'F8')).toBe('万东旺');
    expect([session.store.get().stale, session.store.get().unsaved]).toEqual(['workbook', true]);
    expect(session.store.get().undo.map(({ finding }) => finding)).toEqual([id]);
    await session.undo();
    expect(session.store.get().stale).toBeUndefined();
    expect(await workbook.save()).toEqual(await fixture(MAY).save());
  });

  test('the adopted finding is gone from the next check, the others stay', async () => {
    const { session } = await openSession(MAY, APRIL);
    await session.check();
    const before = session.store.get().outcome?.result.findings.length ?? 0;
    await session.adopt(findingAt(session, 'unknown-person'));
    await session.check();
    expect(findingAt(session, 'unknown-person')).toBe(-1);
    expect(session.store.get().outcome?.result.findings.length).toBe(before - 1);
  });

  test('a cell that no longer says what was checked is not overwritten', async () => {
    const { session, workbook } = await openSession(MAY);
    await session.check();
    await workbook.apply([
      {
        kind: 'write-cells',
        sheet: '责任清单',
        cells: [{ row: 7, column: 5, content: { kind: 'text', text: '吕志武' } }],
      },
    ]);
    await session.adopt(findingAt(session, 'unknown-person'));
    expect([noticeCode(session), await textOf(workbook, '责任清单', 'F8')]).toEqual([
      'pane.adopt.moved',
      '吕志武',
    ]);
  });
});

describe('标记 and 上报', () => {
  test('marks do not grey the findings and go without a trace', async () => {
    const { session, workbook } = await openSession(MAY, APRIL);
    await session.do(mark);
    const { sheets } = await workbook.read();
    expect(session.store.get().stale).toBeUndefined();
    expect((await workbook.looks('责任清单')).marks.size).toBeGreaterThan(10);
    expect(sheets.at(-1)?.own).toBe('findings');
    await session.do(clear);
    expect((await workbook.looks('责任清单')).marks.size).toBe(0);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(
      (await fixture(MAY).read()).sheets.map(({ name }) => name),
    );
  });

  test('the report stands on a new sheet, which is gone to; a second one never overwrites it', async () => {
    const { session, host, workbook } = await openSession(MAY, APRIL);
    await session.do(report);
    const first = host.sight.get().sheet;
    await session.do(report);
    const own = (await workbook.read()).sheets.filter(({ own: kind }) => kind === 'report');
    expect(own.map(({ name }) => name)).toEqual([first, host.sight.get().sheet]);
    expect(new Set(own.map(({ name }) => name)).size).toBe(2);
  });

  test('what was done is taken back in its order, down to the file as it came', async () => {
    const { session, workbook } = await openSession(MAY, APRIL);
    await session.check();
    await session.adopt(findingAt(session, 'unknown-person'));
    await session.do(mark);
    await session.do(report);
    while (session.store.get().undo.length > 0) await session.undo();
    expect(await workbook.save()).toEqual(await fixture(MAY).save());
  });
});

describe('The way through the findings', () => {
  test('goes from the most grave on, shows the cell, and begins again at the end', async () => {
    const { session, host } = await openSession(MAY, APRIL);
    await session.check();
    await session.selectNext(1);
    const first = session.store.get().view.selected;
    const findings = session.store.get().outcome?.result.findings ?? [];
    expect(findings[first ?? -1]?.severity).toBe('error');
    expect(host.sight.get().jump).toBe(1);
    await session.selectNext(-1);
    expect(findings[session.store.get().view.selected ?? -1]?.severity).toBe('info');
    await session.selectNext(1);
    expect(session.store.get().view.selected).toBe(first);
  });

  test('keeps to the severity that is shown', async () => {
    const { session } = await openSession(MAY, APRIL);
    await session.check();
    session.show({ filter: 'report' });
    const seen = new Set<string | undefined>();
    for (let step = 0; step < 6; step++) {
      await session.selectNext(1);
      const { outcome, view } = session.store.get();
      seen.add(outcome?.result.findings[view.selected ?? -1]?.severity);
    }
    expect([...seen]).toEqual(['report']);
  });

  test('the chosen finding stays chosen over a new check', async () => {
    const { session } = await openSession(MAY, APRIL);
    await session.check();
    await session.select(findingAt(session, 'unknown-unit'));
    await session.checkForSubmission();
    const { outcome, view } = session.store.get();
    expect(outcome?.result.findings[view.selected ?? -1]?.code).toBe('unknown-unit');
  });
});
