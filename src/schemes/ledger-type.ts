import type { Table } from '../tables/table';
import type { Scheme } from './scheme';

export type LedgerType = Scheme['ledgers'][number];

/** What a scheme asks of a list: its own type by kind and title, else what every list needs. */
export function ledgerTypeOf(scheme: Scheme, table: Table): LedgerType {
  const types = scheme.ledgers.filter(({ kind }) => kind === table.kind);
  const name = `${table.title} ${table.sheet}`;
  return types.find(({ title }) => name.includes(title)) ?? types[0] ?? BARE;
}

const BARE: LedgerType = {
  kind: 'ledger',
  title: '',
  required: [],
  optional: [],
  where: '',
};
