import type { PaneAction } from '../pane-action';
import { announce } from '../run-in-slices';
import { learn } from '../../speech/voice';
import type { TemplateChoice } from '../../../src/actions/template';

/** 生成模板: a blank form as a new sheet. */
export const template = (choice: TemplateChoice): PaneAction => ({
  name: 'template',
  run: async ({ language, render, slices, addSheets }) => {
    const { templateEdits } = await import('../../../src/actions/template');
    await learn(language);
    await announce('composing', slices);
    await addSheets(templateEdits(choice, render), {
      code: 'template.done',
      params: { title: choice.scheme.title, name: choice.type.name },
    });
  },
});
