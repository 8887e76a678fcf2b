import type { PaneAction } from '../pane-action';
import { runInSlices } from '../run-in-slices';
import { learn } from '../../speech/voice';
import { WorkbookError } from '../../../src/workbook/workbook';

/** 生成资助汇总: 资助明细 and 资助汇总 as new sheets. */
export const aidSheets: PaneAction = {
  name: 'aid',
  run: async ({ language, render, slices, check, addSheets }) => {
    const { aidSheetEdits } = await import('../../../src/actions/aid-sheets');
    await learn(language);
    const { current, result } = await check();
    if (!result.aid) throw new WorkbookError({ code: 'pane.aid.no-roster' });
    const composing = aidSheetEdits(current, { aid: result.aid.case }, { render });
    const edits = await runInSlices(composing, slices);
    await addSheets(edits, { code: 'pane.done.aid' });
  },
};
