import type { Finding } from '../finding';
import { found } from '../found';
import { a1 } from '../../workbook/address';
import type { CaseCheck } from '../judgement';

/** 审核（责任领导）： with nobody behind it, where the scheme has the list reviewed before it goes up. */
const REVIEW_LABEL = /(审核|审批|审定|签发|复核)(人|领导)?\s*([（(][^）)]*[）)])?\s*[:：]/;
const NEXT_LABEL = /[\s　]*(填报|填表|上报|日期|单位|联系|电话|盖章)/;

export const reviewCheck: CaseCheck = {
  scope: 'case',
  *check({ scheme, lists, submit }): Iterable<Finding> {
    const duty = scheme.duties.find(({ review }) => review !== undefined);
    for (const { table } of lists) {
      const line = table.footers.find(({ text }) => REVIEW_LABEL.test(text));
      if (!line && !duty) continue;
      const signed = line?.text.replace(REVIEW_LABEL, '\u0000').split('\u0000')[1] ?? '';
      if (line && signed.split(NEXT_LABEL)[0]?.trim()) continue;
      // Without the line there is nothing to sign in: only a submission asks for it.
      if (!line && !submit) continue;
      const cell = line ? a1(line.row, line.column) : '';
      yield found('not-reviewed', { sheet: table.sheet, cell }, 'reviewer', {
        params: { text: line?.text ?? '', where: duty?.where ?? scheme.title },
        exception: !submit,
      });
    }
  },
};
