import type { LedgerRow } from '../../ledgers/ledger-row';
import type { FieldId } from '../../tables/fields';
import type { List } from '../judgement';

/** Who answers for a row: where a list names them throughout, a row without is an omission. */
const ANSWERABLE: readonly FieldId[] = ['leader', 'owner', 'office', 'unit'];
const WORK: readonly FieldId[] = ['problem', 'inspection', 'measure', 'goal'];
const FEWEST_FILLED = 4;
const SHARE = 0.8;

/** How many rows of a list say something in a column that its document does not ask for. */
export interface Usual {
  readonly filled: number;
  readonly of: number;
}

/** The columns that a list fills in nearly throughout, merged cells counted for all their rows. */
export function usuallyFilled(list: List): ReadonlyMap<FieldId, Usual> {
  const known = KNOWN.get(list);
  if (known) return known;
  const rows = list.rows.filter(namesWork);
  const usual = new Map<FieldId, Usual>();
  for (const field of ANSWERABLE) {
    const filled = rows.filter(({ texts }) => texts.has(field)).length;
    if (filled >= FEWEST_FILLED && filled >= rows.length * SHARE)
      usual.set(field, { filled, of: rows.length });
  }
  KNOWN.set(list, usual);
  return usual;
}

/** A row that is numbered and nothing else waits to be filled in. */
export const namesWork = ({ texts }: LedgerRow): boolean => WORK.some((field) => texts.has(field));

const KNOWN = new WeakMap<List, ReadonlyMap<FieldId, Usual>>();
