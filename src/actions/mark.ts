import type { CheckResult } from '../checks/check-result';
import { findingsLayout } from '../marks/findings-layout';
import { marksOf } from '../marks/marks-of';
import type { Render } from '../messages/render';
import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';
import { clearEdits } from './clear';

/** 标记: marks on the cells found, and the 检查结果 sheet; those of an earlier check go first. */
export function markEdits(
  snapshot: Snapshot,
  result: CheckResult,
  render: Render,
): readonly Edit[] {
  return [
    ...clearEdits(snapshot),
    { kind: 'mark', marks: marksOf(result.findings) },
    { kind: 'add-sheet', own: 'findings', layout: findingsLayout(result, render) },
  ];
}
