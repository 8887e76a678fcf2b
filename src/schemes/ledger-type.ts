import type { Table } from '../tables/table';
import type { Scheme } from './scheme';

export type LedgerType = Scheme['ledgers'][number];

/**
 * What a scheme asks of a list: its own type by kind and title, else the type of that kind of which
 * the list has the greatest share of the columns, and at least half of them; of two alike the one
 * that asks for more. Another list beside it is asked for nothing.
 */
export function ledgerTypeOf(scheme: Scheme, table: Table): LedgerType {
  const types = scheme.ledgers.filter(({ kind }) => kind === table.kind);
  const name = `${table.title} ${table.sheet}`;
  const titled = types.find(({ title }) => title !== '' && name.includes(title));
  if (titled) return titled;
  const [best] = types
    .map((type) => ({ type, share: shareOf(type, table) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share || b.type.required.length - a.type.required.length);
  return best?.type ?? BARE;
}

function shareOf({ required }: LedgerType, { columns }: Table): number {
  if (required.length === 0) return 1;
  const present = required.filter((field) => columns.some((column) => column.field === field));
  return present.length / required.length;
}

const BARE: LedgerType = {
  kind: 'ledger',
  title: '',
  required: [],
  optional: [],
  where: '',
};
