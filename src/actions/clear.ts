import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';

/** 清除标记: our marks and our 检查结果 sheets go; a report, which was asked for to be sent, stays. */
export function clearEdits({ sheets }: Snapshot): readonly Edit[] {
  return [
    ...sheets.flatMap((sheet): Edit[] =>
      sheet.own === 'findings' ? [{ kind: 'remove-sheet', sheet: sheet.name }] : [],
    ),
    { kind: 'clear-marks' },
  ];
}
