import type { PaneAction } from '../pane-action';
import { announce } from '../run-in-slices';
import { learn } from '../../speech/voice';

/** 生成上报表, as a new sheet. */
export const report: PaneAction = {
  name: 'report',
  run: async ({ language, render, slices, check, addSheets }) => {
    const { reportEdits } = await import('../../../src/actions/report');
    await learn(language);
    const { result } = await check();
    await announce('composing', slices);
    await addSheets(reportEdits(result, { render }), { code: 'pane.done.report' });
  },
};
