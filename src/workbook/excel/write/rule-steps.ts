import type { EntryRule } from '../../sheet-layout';
import { once } from '../read/reference';
import { utf8Bytes } from '../utf8-bytes';
import { worksheetOf } from '../worksheet-of';
import { ACTION_BYTES, type Step } from './step';

/** What may be entered in cells of a new sheet; another entry is let in after a question. */
export function ruleSteps(name: string, rules: readonly EntryRule[] = []): Step[] {
  return rules.map((rule): Step => {
    const { top, left, bottom, right } = rule.area;
    return {
      bytes: 8 * ACTION_BYTES + utf8Bytes(rule.says),
      queue: (context) => {
        const sheet = worksheetOf(context, name);
        const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
        const { dataValidation } = once(range);
        dataValidation.rule = ruleOf(rule);
        dataValidation.errorAlert = {
          style: 'Warning',
          showAlert: true,
          title: '',
          message: rule.says,
        };
      },
    };
  });
}

const OPERATOR = 'Between';

function ruleOf({ entry, least, most }: EntryRule): Excel.DataValidationRule {
  const between = { formula1: least, formula2: most, operator: OPERATOR } as const;
  switch (entry) {
    case 'day':
      return { date: { formula1: '1900-01-01', formula2: '2099-12-31', operator: OPERATOR } };
    case 'amount':
      return { decimal: between };
    case 'whole':
      return { wholeNumber: between };
    case 'length':
      return { textLength: between };
  }
}
