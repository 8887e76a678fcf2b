import type { PaneAction } from '../pane-action';
import { announce } from '../run-in-slices';
import { learn } from '../../speech/voice';
import type { DutyNote } from '../../../src/actions/mark-duty';

/** 已报送, 已审核: a day on the workbook's 上报日历 sheet, in sight and to be taken back. */
export const noteDuty = (note: DutyNote): PaneAction => ({
  name: 'duties',
  run: async ({ language, render, slices, check, write }) => {
    const { dutyNoteEdits } = await import('../../../src/actions/mark-duty');
    await learn(language);
    const { current, result } = await check();
    await announce('writing', slices);
    const { schemeData, asOf } = result;
    await write(dutyNoteEdits(current, schemeData, asOf, note, render), {
      code: 'pane.done.duty',
      params: { name: note.duty.duty.name },
    });
    // What was checked is as it was: only our own sheet says more.
    await check();
  },
});
