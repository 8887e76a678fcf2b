import type { PaneAction } from '../pane-action';
import { runInSlices } from '../run-in-slices';
import { learn } from '../../speech/voice';

/** 生成上报表, as a new sheet. */
export const report: PaneAction = {
  name: 'report',
  run: async ({ language, render, slices, check, addSheets }) => {
    const { reportEditsInSteps } = await import('../../../src/actions/report');
    await learn(language);
    const { result } = await check();
    const edits = await runInSlices(reportEditsInSteps(result, { render }), slices);
    await addSheets(edits, { code: 'pane.done.report' });
  },
};
