import { paneInExcel } from './in-excel';
import { APRIL, fixture, openSession, PUBLISHED } from './open-session';
import { renderer } from '../../../src/messages/render';
import { templateKinds } from '../../../src/report/template/template-kinds';
import { BUILT_IN } from '../../../src/schemes/built-in';
import { newMonth } from '../../../taskpane/session/actions/new-month';
import { template } from '../../../taskpane/session/actions/template';
import type { PaneSession } from '../../../taskpane/session/pane-session';

const say = renderer('zh-CN');
const said = (session: PaneSession): string => {
  const { notice } = session.store.get();
  return notice ? say(notice.message) : '';
};
const sheetsOf = async (session: PaneSession): Promise<readonly string[]> =>
  (await session.host.workbook.read()).sheets.map(({ name }) => name);

const WEINAN = '渭南市-自查互查清单.xlsx';
const MAY_SHEET = '责任清单（2020年5月）';

/** The pane over a file, and in Excel. */
const HOSTS = {
  page: async (name: string) => {
    const { session } = await openSession(name);
    return { session, close: async () => session.dispose() };
  },
  Excel: async (name: string) => paneInExcel(await fixture(name).read()),
} as const;

test('in Excel, a list in which somebody has written since is not taken away', async () => {
  const { session, excel, close } = await paneInExcel(await fixture(APRIL).read());
  await session.do(newMonth({ progress: 'keep' }));
  excel.person.enter(MAY_SHEET, 'D4', '已于5月20日整改到位。');
  await session.undo();
  expect(said(session)).toContain(`工作表“${MAY_SHEET}”生成后已在 D4 填写了内容`);
  expect(await sheetsOf(session)).toContain(MAY_SHEET);
  excel.person.enter(MAY_SHEET, 'D4', '');
  await session.undo();
  expect(await sheetsOf(session)).not.toContain(MAY_SHEET);
  await close();
});

describe.each(Object.entries(HOSTS))('in %s', (_, open) => {
  test('新建下月清单 adds the list of the next month, outdates the findings, and is undone', async () => {
    const { session, close } = await open(APRIL);
    const before = await sheetsOf(session);
    await session.check();
    await session.do(newMonth({ progress: 'keep' }));
    expect(said(session)).toContain(`已按“责任清单”新建“${MAY_SHEET}”`);
    expect(said(session)).toContain('G19：“填报日期：2020年4月24日”改为“填报日期：2020年5月24日”');
    expect(await sheetsOf(session)).toEqual([...before, MAY_SHEET]);
    expect(session.store.get().stale).toBe('workbook');
    await session.check();
    const kept = session.store.get().outcome?.result.sheets.map(({ name, table }) => [name, table]);
    expect(kept).toContainEqual([MAY_SHEET, 'ledger']);
    await session.undo();
    expect(await sheetsOf(session)).toEqual(before);
    await close();
  });

  test('of several lists the one that is chosen, and none without a choice', async () => {
    const { session, close } = await open(WEINAN);
    const before = await sheetsOf(session);
    await session.do(newMonth({ progress: 'clear' }));
    expect(said(session)).toContain('请指明以哪一张新建下月清单');
    expect(await sheetsOf(session)).toEqual(before);
    const month = { year: 2019, month: 8 };
    await session.do(newMonth({ progress: 'clear', sheet: '问题台账', month }));
    expect(await sheetsOf(session)).toEqual([...before, '问题台账（2019年8月）']);
    await close();
  });

  test('every form of a scheme comes as a sheet of the person’s own, and goes at 撤销', async () => {
    const { session, close } = await open(PUBLISHED);
    const before = await sheetsOf(session);
    for (const scheme of BUILT_IN) {
      for (const type of templateKinds(scheme)) {
        await session.do(template({ scheme, type }));
        const sheets = (await session.host.workbook.read()).sheets;
        expect([sheets.length, sheets.at(-1)?.own]).toEqual([before.length + 1, undefined]);
        expect(said(session)).toContain(type.name);
        await session.undo();
        expect(await sheetsOf(session)).toEqual(before);
      }
    }
    await close();
  });
});
