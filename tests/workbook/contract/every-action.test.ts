import { readFileSync } from 'node:fs';
import path from 'node:path';
import { adoptionOf } from '../../../src/actions/adopt';
import { aidSheetEdits } from '../../../src/actions/aid-sheets';
import { check } from '../../../src/actions/check';
import { clearEdits } from '../../../src/actions/clear';
import { markEdits } from '../../../src/actions/mark';
import { runOut } from '../../../src/actions/progress';
import { reportEdits } from '../../../src/actions/report';
import type { CheckResult } from '../../../src/checks/check-result';
import { renderer } from '../../../src/messages/render';
import type { Edit } from '../../../src/workbook/edit';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { mergedList } from './merged-list';
import { type TwoHosts, twoHosts } from './two-hosts';

const render = renderer('zh-CN');
const FIXTURES = path.join(__dirname, '../../fixtures');
const fixture = async (name: string): Promise<Uint8Array> =>
  readFileSync(path.join(FIXTURES, name));

const MAY = '大武口区-责任清单-2020年5月.xlsx';
const ROSTER = '巴彦淖尔市-学生资助花名册-2020春.xlsx';
const BOOKS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  '合并.xlsx': mergedList,
  [MAY]: () => fixture(MAY),
  [ROSTER]: () => fixture(ROSTER),
};

const judged = (current: Snapshot): CheckResult =>
  runOut(check({ current, others: [] }, { today: '2020-06-05' }));

type Action = (current: Snapshot, result: CheckResult) => readonly Edit[];

/** The actions of the pane as the edits that they make; none where there is nothing to do. */
const ACTIONS: Readonly<Record<string, Action>> = {
  标记: (current, result) => markEdits(current, result, render),
  上报: (_, result) => reportEdits(result, { render }),
  采纳: (current, { findings }) =>
    findings.flatMap((finding) => adoptionOf(current, finding)?.edit ?? []).slice(0, 3),
  清除: (current) => clearEdits(current),
  资助汇总: (current, { aid }) =>
    aid ? runOut(aidSheetEdits(current, { aid: aid.case }, { render })) : [],
};

const ORDERS: readonly (readonly string[])[] = [
  ['标记', '采纳', '清除'],
  ['上报', '标记', '标记'],
  ['资助汇总', '标记'],
];

async function act(hosts: TwoHosts, name: string): Promise<readonly (readonly Edit[])[]> {
  const current = await hosts.file.read();
  return hosts.apply(ACTIONS[name]?.(current, judged(current)) ?? []);
}

describe.each(Object.keys(BOOKS))('%s', (book) => {
  test.each(ORDERS.map((order) => [order.join('、'), order] as const))(
    '%s: alike after every step, and as before when undone',
    async (_name, order) => {
      const hosts = await twoHosts((await BOOKS[book]?.()) ?? new Uint8Array(), book);
      const states = [await hosts.states()];
      const steps: (readonly (readonly Edit[])[])[] = [];
      for (const name of order) {
        steps.push(await act(hosts, name));
        states.push(await hosts.states());
      }
      for (const [file, excel] of states) expect(excel).toEqual(file);
      for (const [ofFile = [], ofExcel = []] of steps.reverse()) {
        states.pop();
        await hosts.file.apply(ofFile);
        await hosts.excel.workbook.apply(ofExcel);
        expect(await hosts.states()).toEqual(states.at(-1));
      }
      hosts.excel.close();
    },
  );
});

test('标记 and then 清除 leave a list as it was, in both hosts', async () => {
  const hosts = await twoHosts(await mergedList(), '合并.xlsx');
  const before = await hosts.states();
  await act(hosts, '标记');
  expect(await hosts.states()).not.toEqual(before);
  await act(hosts, '清除');
  expect(await hosts.states()).toEqual(before);
  hosts.excel.close();
});
