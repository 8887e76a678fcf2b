import type { Roster } from '../../aid/aid-case';
import type { Pupil } from '../../aid/pupil';
import { columnOf } from '../../tables/column-of';
import { columnReader } from '../../tables/column-reader';
import type { Finding } from '../finding';
import { foundAtPupil } from './pupil-place';

/** 持卡人 is the pupil or the guardian, where the roster names both; without a guardian nobody can tell. */
export function cardHolderOf(roster: Roster): ((pupil: Pupil) => Finding | undefined) | undefined {
  const { snapshot, table } = roster;
  const [payee, guardian] = [columnOf(table, 'payee'), columnOf(table, 'guardian')];
  if (!payee || !guardian) return undefined;
  const [holders, guardians] = [payee, guardian].map(({ column }) =>
    columnReader(snapshot, table, column),
  );
  return (pupil) => {
    const holder = plain(holders?.text(pupil.row) ?? '');
    const names = (guardians?.text(pupil.row) ?? '').split(/[、,，;；/／]/).map(plain);
    if (holder === '' || holder === pupil.name || names.includes(holder)) return undefined;
    if (
      names.every((name) => name === '') ||
      /^(本人|学生|家长|监护人|父|母|父亲|母亲)$/.test(holder)
    ) {
      return undefined;
    }
    const params = { holder, name: pupil.name };
    return foundAtPupil('unknown-person', roster, pupil, 'payee', { params });
  };
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s|\(.*?\)/g, '');
