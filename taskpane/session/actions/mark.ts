import type { PaneAction } from '../pane-action';
import { announce, runInSlices } from '../run-in-slices';
import { learn } from '../../speech/voice';

/** 标记: reads and checks again before it writes. */
export const mark: PaneAction = {
  name: 'mark',
  run: async ({ language, render, slices, check, write }) => {
    const { markEditsInSteps } = await import('../../../src/actions/mark');
    await learn(language);
    const { current, result } = await check();
    const edits = await runInSlices(markEditsInSteps(current, result, render), slices);
    const count = edits.reduce(
      (sum, edit) => sum + (edit.kind === 'mark' ? edit.marks.length : 0),
      0,
    );
    await announce('writing', slices);
    await write(edits, { code: 'pane.done.mark', params: { count } });
  },
};
