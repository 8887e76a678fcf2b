import type { PaneAction } from '../pane-action';
import { announce } from '../run-in-slices';
import { learn } from '../../speech/voice';

/** 导出方案: the sheets of the scheme in force, or of a copy of it under another name. */
export const exportScheme = (copy?: { id: string; title: string }): PaneAction => ({
  name: 'scheme',
  run: async ({ language, render, slices, check, addSheets }) => {
    const [{ schemeEdits }, { copyScheme }] = await Promise.all([
      import('../../../src/actions/export-scheme'),
      import('../../../src/schemes/copy-scheme'),
    ]);
    await learn(language);
    const { current, result } = await check();
    await announce('composing', slices);
    const scheme = copy ? copyScheme(result.schemeData, copy) : result.schemeData;
    await addSheets(schemeEdits(scheme, render, current), {
      code: 'pane.done.scheme',
      params: { title: scheme.title },
    });
  },
});
