import type { Finding } from '../finding';
import { foundAt } from '../found';
import { DIFFER } from '../../ledgers/status-of';
import type { RowCheck } from '../judgement';

/** What 回头看 finds where a problem that was done with is there again. */
const RELAPSE =
  /反弹|回潮|复发|死灰复燃|再次出现|弄虚作假|虚假整改|不属实|整改不(?:到位|彻底|实)|未整改/;
/** 未出现反弹, 防止反弹 say that it is not. */
const DENIED =
  /(?:未|无|没有|没|不存在|防止|严防|杜绝|避免|谨防)[^，。；,;]{0,4}(?:反弹|回潮|复发|死灰复燃|弄虚作假|虚假整改)/g;

/** 销号 wants completion and its papers: the second axis beside the status (domain.md §5). */
export const closureCheck: RowCheck = {
  scope: 'row',
  *check(row): Iterable<Finding> {
    const closed = row.closure === 'closed';
    const done = row.status.class === 'done';
    // 整改状态 says 已完成, 整改情况 does not: that is asked about, and is no false 销号 yet.
    if (closed && !done && !row.status.flags.includes(DIFFER)) {
      yield foundAt('closed-not-done', row, 'closure', {
        params: { progress: row.texts.get('progress') ?? row.texts.get('status') ?? '' },
      });
    }
    if (!closed && !done) return;
    const looked = row.texts.get('reviewResult') ?? '';
    if (RELAPSE.test(looked.replace(DENIED, ''))) yield foundAt('relapsed', row, 'reviewResult');
    if (row.cells.has('doneOn') && !row.texts.has('doneOn') && !row.doneOn) {
      yield foundAt('done-without-date', row, 'doneOn');
    }
    if (row.cells.has('evidence') && !row.texts.has('evidence')) {
      yield foundAt('no-evidence', row, 'evidence');
    }
  },
};
