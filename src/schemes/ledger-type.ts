import type { Table } from '../tables/table';
import type { Scheme } from './scheme';

export type LedgerType = Scheme['ledgers'][number];

/**
 * What a scheme asks of a list: its own type by kind and title, else a type of that kind of which the
 * list has at least half of the columns. Another list beside it is asked for nothing.
 */
export function ledgerTypeOf(scheme: Scheme, table: Table): LedgerType {
  const types = scheme.ledgers.filter(({ kind }) => kind === table.kind);
  const name = `${table.title} ${table.sheet}`;
  return (
    types.find(({ title }) => name.includes(title)) ??
    types.find((type) => hasHalf(type, table)) ??
    BARE
  );
}

function hasHalf({ required }: LedgerType, { columns }: Table): boolean {
  const present = required.filter((field) => columns.some((column) => column.field === field));
  return present.length * 2 >= required.length;
}

const BARE: LedgerType = {
  kind: 'ledger',
  title: '',
  required: [],
  optional: [],
  where: '',
};
