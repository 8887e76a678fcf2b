import { aidSheetEdits } from '../../src/actions/aid-sheets';
import { check } from '../../src/actions/check';
import { runOut, type Progress } from '../../src/actions/progress';
import { renderer } from '../../src/messages/render';
import { aidRoster } from '../bench/aid-roster';
import { snapshotOf } from '../snapshot-builder';
import { openInExcel } from '../workbook/excel/open-in-excel';

const ROWS = 5000;
/** Steps are what a pane stops and draws between: none may do more than so many rows at once. */
const ROWS_A_STEP = 4096;
/** What a message to Excel may weigh (docs/decisions.md). */
const MOST_BYTES = 4 * 1024 * 1024;

/** An action run to its end, with the numbers of rows that its steps told. */
function inSteps<Result>(action: Generator<Progress, Result>): [Result, readonly number[]] {
  const told: number[] = [0];
  for (;;) {
    const step = action.next();
    if (step.done) return [step.value, told];
    told.push(step.value.done);
  }
}

const longest = (told: readonly number[]): number =>
  Math.max(...told.map((rows, at) => rows - (told[at - 1] ?? 0)));

test(`a roster of ${ROWS} pupils is read, totalled and written to Excel in messages it takes`, async () => {
  const open = await openInExcel({
    snapshot: snapshotOf([{ name: '花名册', rows: aidRoster(ROWS) }]),
  });
  const current = await open.workbook.read();
  const [result, checking] = inSteps(check({ current, others: [] }, { today: '2020-05-25' }));
  const { aid } = result;
  if (!aid) throw new Error('a roster');
  const sheets = { render: renderer('zh-CN') };
  const [edits, composing] = inSteps(aidSheetEdits(current, { aid: aid.case }, sheets));
  await open.workbook.apply(edits);
  const { largestMessage } = open.excel.meter;
  expect(largestMessage).toBeLessThan(MOST_BYTES);
  expect(longest(checking)).toBeLessThanOrEqual(ROWS_A_STEP);
  expect(longest(composing)).toBeLessThanOrEqual(ROWS_A_STEP);
  expect(aid.totals.sum.rows).toBe(ROWS);
  expect(open.excel.book.sheets.map(({ name }) => name)).toEqual([
    '花名册',
    '资助明细',
    '资助汇总',
  ]);
  open.close();
  // The same work again without a pane: what is written does not depend on how it was sliced.
  expect(runOut(aidSheetEdits(current, { aid: aid.case }, sheets))).toEqual(edits);
});
