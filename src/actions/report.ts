import type { CheckResult } from '../checks/check-result';
import { reportLayout, type ReportOptions } from '../report/report-layout';
import type { Edit } from '../workbook/edit';

/** 生成上报表: always a new sheet, so that nothing which a person has written since is lost. */
export function reportEdits(result: CheckResult, options: ReportOptions): readonly Edit[] {
  return [{ kind: 'add-sheet', own: 'report', layout: reportLayout(result, options) }];
}
