import { paperLists } from '../../aid/paper-list';
import type { Paper } from '../../aid/paper-kind';
import { a1 } from '../../workbook/address';
import type { Finding, Passed } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';

const NAMES: Readonly<Record<Paper, string>> = {
  document: '下达文件',
  voucher: '拨付凭证',
  roster: '发放花名册',
};

/** 三件齐全: where a list of papers is kept, none of the three is missing for any entry. */
export const papersCheck: CaseCheck = {
  scope: 'case',
  *check({ snapshot, tables }): Iterable<Finding | Passed> {
    for (const { missing, complete } of paperLists(snapshot, tables)) {
      for (const { sheet, row, column, paper, who } of missing) {
        yield found('no-evidence', { sheet, cell: a1(row, column) }, 'evidence', {
          params: { text: '', paper: NAMES[paper], name: who === '' ? sheet : who },
        });
      }
      if (complete > 0) yield { code: 'papers', params: { count: complete }, count: complete };
    }
  },
};
