import type { CheckResult } from '../checks/check-result';
import { reportLayoutInSteps, type ReportOptions } from '../report/report-layout';
import type { Edit } from '../workbook/edit';
import { inSteps } from './in-steps';
import { runOut, type Progress } from './progress';

/** 生成上报表: always a new sheet, so that nothing which a person has written since is lost. */
export const reportEdits = (result: CheckResult, options: ReportOptions): readonly Edit[] =>
  runOut(reportEditsInSteps(result, options));

/** The same in slices: a long list's report has twice as many lines. */
export function* reportEditsInSteps(
  result: CheckResult,
  options: ReportOptions,
): Generator<Progress, readonly Edit[]> {
  // The annex has a line for each row; the lists before it have about one for each finding.
  const of = result.ledgerRows.length + result.findings.length;
  const layout = yield* inSteps(reportLayoutInSteps(result, options), of);
  return [{ kind: 'add-sheet', own: 'report', layout }];
}
