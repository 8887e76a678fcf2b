import type { PaneAction } from '../pane-action';
import { announce } from '../run-in-slices';
import { clearEdits } from '../../../src/actions/clear';

/** 清除: takes back every mark and the 检查结果 sheet. */
export const clear: PaneAction = {
  name: 'clear',
  run: async ({ slices, read, write }) => {
    await announce('writing', slices);
    await write(clearEdits(await read()), { code: 'pane.done.clear' });
  },
};
