import { namesOf } from '../ledgers/counts-of';
import type { LedgerRow } from '../ledgers/ledger-row';
import type { Scheme } from '../schemes/scheme';
import { unitText } from './item-text';
import { ROWS_A_STEP, type Steps } from './steps';
import { oneLine, shortened } from '../checks/shortened';

export const GROUPINGS = ['category', 'office', 'leader', 'unit'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Rows that share a 类别, a 科室 …; a row of five offices stands in five groups. */
export interface RowGroup {
  /** Empty for rows that name none. */
  readonly name: string;
  readonly rows: readonly LedgerRow[];
}

/** In the order in which the groups first stand on the list, rows that name none last. Draws nothing. */
export function* groupsOf(
  rows: readonly LedgerRow[],
  by: Grouping,
  scheme: Scheme,
): Steps<readonly RowGroup[]> {
  const groups = new Map<string, LedgerRow[]>();
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield 0;
    const names = namesIn(row, by, scheme);
    for (const name of names.length === 0 ? [''] : names) {
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
  }
  const unnamed = groups.get('');
  groups.delete('');
  const named = [...groups].map(([name, members]) => ({ name, rows: members }));
  return unnamed ? [...named, { name: '', rows: unnamed }] : named;
}

function namesIn(row: LedgerRow, by: Grouping, scheme: Scheme): readonly string[] {
  switch (by) {
    case 'category':
      return [categoryLabel(row.texts.get('category') ?? '', scheme)];
    case 'office':
      return namesOf(row.offices);
    case 'leader':
      return namesOf(row.leaders);
    case 'unit':
      return row.units.names.length > 0
        ? namesOf(row.units)
        : [unitText(row)].filter((name) => name !== '');
  }
}

/** The scheme's short name of a 类别, whose cell often holds a whole paragraph. */
export function categoryLabel(text: string, { categories }: Scheme): string {
  const line = oneLine(text);
  const known = categories.find(({ name }) => name !== '' && line.includes(name));
  return known?.name ?? shortened(line, 30);
}
