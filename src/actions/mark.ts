import type { CheckResult } from '../checks/check-result';
import { findingsLayoutInSteps } from '../marks/findings-layout';
import { marksOf } from '../marks/marks-of';
import type { Render } from '../messages/render';
import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';
import { clearEdits } from './clear';
import { runOut, type Progress } from './progress';

/** 标记: marks on the cells found, and the 检查结果 sheet; those of an earlier check go first. */
export const markEdits = (
  snapshot: Snapshot,
  result: CheckResult,
  render: Render,
): readonly Edit[] => runOut(markEditsInSteps(snapshot, result, render));

/** The same in slices: the lines of the sheet are many. */
export function* markEditsInSteps(
  snapshot: Snapshot,
  result: CheckResult,
  render: Render,
): Generator<Progress, readonly Edit[]> {
  const of = result.findings.length + result.ledgerRows.length;
  const drawing = findingsLayoutInSteps(result, render);
  let step = drawing.next();
  while (!step.done) {
    yield { stage: 'composing', done: Math.min(step.value, of), of };
    step = drawing.next();
  }
  return [
    ...clearEdits(snapshot),
    { kind: 'mark', marks: marksOf(result.findings) },
    { kind: 'add-sheet', own: 'findings', layout: step.value },
  ];
}
