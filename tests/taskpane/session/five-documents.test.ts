import { openSession } from './open-session';
import { report } from '../../../taskpane/session/actions/report';
import { PLANTED } from '../../cli/planted';

/** The workbooks that the five documents ask for, with the day that each is looked at on. */
test.each([
  ['大武口区-责任清单-2020年5月.xlsx', '2020-05-25', 'dawukou-2020'],
  ['巴彦淖尔市-学生资助花名册-2020春.xlsx', '2020-05-25', 'bayannur-2020'],
  ['渭南市-自查互查清单.xlsx', '2019-07-20', 'weinan-2019'],
  ['姚安县-五大会战任务清单.xlsx', '2017-10-10', 'yaoan-2017'],
  ['彭水县-6-16周岁入学台账.xlsx', '2021-06-05', 'pengshui-2021'],
  ['彭水县-包片责任制一览表.xlsx', '2021-06-05', 'pengshui-2021'],
])('%s is recognised, checked and reported on from the pane', async (file, asOf, id) => {
  const { session, workbook } = await openSession(
    file,
    file.includes('5月') ? '大武口区-责任清单-2020年4月.xlsx' : undefined,
  );
  session.choose({ asOf });
  await session.check();
  const { outcome } = session.store.get();
  expect(outcome?.result.scheme).toMatchObject({ id, source: 'built-in' });
  expect(outcome?.result.scheme.fit?.text).toBeTruthy();
  const found = new Set(
    outcome?.result.findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`),
  );
  const missing = PLANTED.filter((each) => each.file === file && !each.optional).filter(
    ({ kind, sheet, cell, also = [] }) =>
      ![{ sheet, cell }, ...also].some((at) => found.has(`${kind} ${at.sheet}!${at.cell}`)),
  );
  expect(missing).toEqual([]);
  await session.do(report);
  const { sheets } = await workbook.read();
  expect(sheets.filter(({ own }) => own === 'report').map(({ name }) => name)).toEqual(['上报表']);
});
