import type { PaneAction } from '../pane-action';
import { announce } from '../run-in-slices';
import { learn } from '../../speech/voice';

/** 生成上报日历, as a new sheet with what was noted so far. */
export const dutiesSheet: PaneAction = {
  name: 'duties',
  run: async ({ language, render, slices, check, addSheets }) => {
    const { dutiesEdits } = await import('../../../src/actions/list-duties');
    await learn(language);
    const { result } = await check();
    await announce('composing', slices);
    const edits = dutiesEdits(result.schemeData, result.asOf, render, result.dutyMarks);
    await addSheets(edits, { code: 'pane.done.duties' });
  },
};
