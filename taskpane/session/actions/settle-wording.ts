import type { PaneAction } from '../pane-action';
import { announce } from '../run-in-slices';
import { learn } from '../../speech/voice';
import type { WordingAnswer } from '../../../src/actions/settle-wording';
import { WorkbookError } from '../../../src/workbook/workbook';

/** Which reading of a wording holds, on the workbook's sheet 时限读法: asked once, for all its rows. */
export const settleWording = (answer: Omit<WordingAnswer, 'on'>, day: string): PaneAction => ({
  name: 'scheme',
  run: async ({ host, language, render, slices, check, write }) => {
    const { settleEdits } = await import('../../../src/actions/settle-wording');
    await learn(language);
    const { current, result } = await check();
    await announce('writing', slices);
    const on = host.today();
    const settled = settleEdits(current, result.schemeData, { ...answer, on }, render);
    if ('taken' in settled) {
      const params = { text: answer.text, place: settled.taken };
      throw new WorkbookError({ code: 'schemes.pane.settle-taken', params });
    }
    await write(settled.edits, {
      code: 'schemes.pane.settled',
      params: { text: answer.text, day },
    });
    // The readings, and what hangs on them, as they are now.
    await check();
  },
});
