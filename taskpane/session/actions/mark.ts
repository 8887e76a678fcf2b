import type { PaneAction } from '../pane-action';
import { announce } from '../run-in-slices';
import { learn } from '../../speech/voice';

/** 标记: reads and checks again before it writes. */
export const mark: PaneAction = {
  name: 'mark',
  run: async ({ language, render, slices, check, write }) => {
    const { markEdits } = await import('../../../src/actions/mark');
    await learn(language);
    const { current, result } = await check();
    await announce('composing', slices);
    const edits = markEdits(current, result, render);
    const count = edits.reduce(
      (sum, edit) => sum + (edit.kind === 'mark' ? edit.marks.length : 0),
      0,
    );
    await announce('writing', slices);
    await write(edits, { code: 'pane.done.mark', params: { count } });
  },
};
