import type { ListChoice } from '../../sheet-layout';
import { once } from '../read/reference';
import { utf8Bytes } from '../utf8-bytes';
import { worksheetOf } from '../worksheet-of';
import { ACTION_BYTES, type Step } from './step';

/** Drop-down lists of a new sheet; another entry is let in after a question. */
export function choiceSteps(name: string, choices: readonly ListChoice[] = []): Step[] {
  return choices.map(({ area: { top, left, bottom, right }, options, suggests }): Step => {
    const source = options.join(',');
    return {
      bytes: 6 * ACTION_BYTES + utf8Bytes(source),
      queue: (context) => {
        const sheet = worksheetOf(context, name);
        const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
        const { dataValidation } = once(range);
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        dataValidation.errorAlert = {
          style: 'Warning',
          showAlert: !suggests,
          title: '',
          message: '',
        };
      },
    };
  });
}
