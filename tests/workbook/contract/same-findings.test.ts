import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../../src/actions/check';
import { markEdits } from '../../../src/actions/mark';
import { runOut } from '../../../src/actions/progress';
import { reportEdits } from '../../../src/actions/report';
import type { CheckResult } from '../../../src/checks/check-result';
import { renderer } from '../../../src/messages/render';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { withMerges } from '../../../src/workbook/with-merges';
import { mergedList } from './merged-list';
import { type TwoHosts, twoHosts } from './two-hosts';

const FIXTURES = path.join(__dirname, '../../fixtures');
const FILES = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));
const render = renderer('zh-CN');

const checked = (current: Snapshot): CheckResult =>
  runOut(check({ current, others: [] }, { today: '2020-06-05' }));

const findings = ({ findings: found }: CheckResult): readonly string[] =>
  found.map(({ code, place }) => `${place.sheet}!${place.cell} ${code}`);

/** The workbook in Excel with its merges, asked for once, after the notice. */
async function inExcelWithMerges({ excel: { workbook } }: TwoHosts): Promise<Snapshot> {
  let snapshot = await workbook.read();
  for (const { name } of snapshot.sheets) {
    snapshot = withMerges(snapshot, name, (await workbook.readMerges(name)) ?? []);
  }
  return snapshot;
}

test.each(FILES)('%s: the file and Excel give the same findings', async (name) => {
  const hosts = await twoHosts(readFileSync(path.join(FIXTURES, name)), name);
  const inFile = findings(checked(await hosts.file.read()));
  expect(findings(checked(await inExcelWithMerges(hosts)))).toEqual(inFile);
  hosts.excel.close();
});

describe('a list with merged 整改时限 and 整改情况', () => {
  test('the file and Excel give the same findings, and the same sheets afterwards', async () => {
    const hosts = await twoHosts(await mergedList(), '合并.xlsx');
    const current = await hosts.file.read();
    const result = checked(current);
    expect(findings(checked(await inExcelWithMerges(hosts)))).toEqual(findings(result));
    await hosts.apply([...markEdits(current, result, render), ...reportEdits(result, { render })]);
    const [file, excel] = await hosts.states();
    expect(excel).toEqual(file);
    hosts.excel.close();
  });

  test('without the merges Excel’s findings differ only where a merge decides', async () => {
    const hosts = await twoHosts(await mergedList(), '合并.xlsx');
    const result = checked(await hosts.excel.workbook.read());
    const inFile = findings(checked(await hosts.file.read()));
    const differing = findings(result).filter((found) => !inFile.includes(found));
    expect(differing.every((found) => /![DE]\d+ /.test(found))).toBe(true);
    expect(findings(result).filter((found) => found.endsWith(' possible-merge'))).not.toEqual([]);
    hosts.excel.close();
  });
});

test('check, mark, report and check again give the same findings in Excel', async () => {
  const name = '大武口区-责任清单-2020年5月.xlsx';
  const hosts = await twoHosts(readFileSync(path.join(FIXTURES, name)), name);
  const { workbook } = hosts.excel;
  const first = checked(await inExcelWithMerges(hosts));
  await workbook.apply(markEdits(await workbook.read(), first, render));
  await workbook.apply(reportEdits(first, { render }));
  const second = checked(await inExcelWithMerges(hosts));
  expect(findings(second)).toEqual(findings(first));
  hosts.excel.close();
});
