import type { EligibleChild, EligibleList } from '../../aid/aid-case';
import type { Pupil } from '../../aid/pupil';
import { pupilsOf } from '../../aid/pupils-of';
import { columnOf } from '../../tables/column-of';
import { a1 } from '../../workbook/address';
import type { Finding } from '../finding';
import { found } from '../found';
import type { CaseCheck } from '../judgement';

/** 应助尽助: who stands on the 应助名单 stands on a roster, by number, else by name and birth date. */
export const eligibleCheck: CaseCheck = {
  scope: 'case',
  *check({ aid }): Iterable<Finding> {
    if (!aid || aid.eligible.length === 0) return;
    const rosters = [...aid.rosters, ...aid.elsewhere];
    if (rosters.length === 0) return;
    const pupils = pupilsOf(rosters);
    const aided = new Set(pupils.map(({ identity }) => identity));
    const named = new Set(pupils.flatMap((pupil) => personKey(pupil) ?? []));
    const told = new Set<string>();
    for (const list of aid.eligible) {
      for (const child of list.children) {
        if (child.identity !== '' && aided.has(child.identity)) continue;
        // 疑似同一人: one of the two numbers is wrong, and that is found by itself.
        const key = personKey(child);
        if (key !== undefined && named.has(key)) continue;
        // Who stands on the 应助名单 and on the 学籍 list is told once.
        const who = child.identity === '' ? (key ?? '') : child.identity;
        if (who !== '' && told.has(who)) continue;
        told.add(who);
        yield missing(list, child);
      }
    }
  },
};

const personKey = ({
  name,
  birth,
}: Pick<Pupil | EligibleChild, 'name' | 'birth'>): string | undefined =>
  birth && name !== '' ? `${name} ${birth}` : undefined;

function missing({ table }: EligibleList, child: EligibleChild): Finding {
  const column = columnOf(table, 'name');
  const cell = column ? a1(child.row, column.column) : '';
  return found('eligible-not-aided', { sheet: table.sheet, cell }, 'name', {
    params: { text: child.name, name: child.name, hardship: child.hardship },
  });
}
