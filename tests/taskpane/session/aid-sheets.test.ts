import { MAY, openSession } from './open-session';
import type { Workbook } from '../../../src/workbook/workbook';
import { aidSheets } from '../../../taskpane/session/actions/aid-sheets';

const ROSTERS = '巴彦淖尔市-学生资助花名册-2020春.xlsx';

const sheetsOf = async (workbook: Workbook): Promise<readonly string[]> =>
  (await workbook.read()).sheets.map(({ name }) => name);

test('生成资助汇总 adds the detail and the summary, and 撤销 takes both away', async () => {
  const { session, workbook } = await openSession(ROSTERS);
  const before = await sheetsOf(workbook);
  await session.do(aidSheets);
  expect(session.store.get().notice?.message.code).toBe('pane.done.aid');
  expect(await sheetsOf(workbook)).toEqual([...before, '资助明细', '资助汇总']);
  await session.undo();
  expect(await sheetsOf(workbook)).toEqual(before);
});

test('Without rosters nothing is written, and the pane says why', async () => {
  const { session, workbook } = await openSession(MAY);
  const before = await sheetsOf(workbook);
  await session.do(aidSheets);
  expect(session.store.get().notice?.message.code).toBe('pane.aid.no-roster');
  expect(await sheetsOf(workbook)).toEqual(before);
});
