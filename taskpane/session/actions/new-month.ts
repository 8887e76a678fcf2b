import type { PaneAction } from '../pane-action';
import { optionsOf } from '../options-of';
import { runInSlices } from '../run-in-slices';
import { learn } from '../../speech/voice';
import type { NewMonthOptions } from '../../../src/actions/new-month';

/** 新建下月清单: the list as it is now, once more on a new sheet. */
export const newMonth = (
  wished: Pick<NewMonthOptions, 'progress' | 'sheet' | 'month'>,
): PaneAction => ({
  name: 'new-month',
  run: async ({ host, language, choice, render, slices, read, addSheets }) => {
    const { newMonth: compose } = await import('../../../src/actions/new-month');
    await learn(language);
    const { scheme } = optionsOf(choice, host.today(), false);
    const made = await runInSlices(
      compose(await read(), { ...wished, ...(scheme && { scheme }) }),
      slices,
    );
    const losses = (await host.workbook.copyLosses?.(made.edit.sheet)) ?? [];
    // One notice says all of it: what was done, what moved, what is left to the person.
    const text = [...made.told, ...losses].map(render).join('\n');
    await addSheets([made.edit], { code: 'month.told', params: { text } });
  },
});
