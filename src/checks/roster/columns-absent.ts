import type { Roster } from '../../aid/aid-case';
import type { NoRate } from '../../aid/pupil';
import { columnOf } from '../../tables/column-of';
import { ledgerTypeOf } from '../../schemes/ledger-type';
import type { Scheme } from '../../schemes/scheme';
import type { FieldId } from '../../tables/fields';
import type { Finding } from '../finding';
import { found } from '../found';
import { NO_RATE_FIELDS } from './no-rate-fields';

/** What a roster has no column for, told once for all of its rows. */
export function columnsAbsent(
  { rows, table }: Roster,
  scheme: Scheme,
): {
  readonly findings: readonly Finding[];
  readonly reasons: ReadonlySet<NoRate>;
} {
  const reasons = new Set<NoRate>();
  for (const { shared } of rows.groups) {
    if (shared.due.known) continue;
    const { reason } = shared.due;
    if (!columnOf(table, NO_RATE_FIELDS[reason])) reasons.add(reason);
  }
  const fields = new Set<FieldId>([...reasons].map((reason) => NO_RATE_FIELDS[reason]));
  if (entitlementUntold(rows.groups, table)) fields.add('hardship');
  const told = ledgerTypeOf(scheme, table).required;
  const absent = [...fields].filter((field) => !told.includes(field));
  const findings = absent.map((field) =>
    found('missing-column', { sheet: table.sheet, cell: '' }, field, {
      params: { where: WHERE, text: '' },
    }),
  );
  return { findings, reasons };
}

const WHERE = '确定资助标准所需';

/** A rate asks for hardship, and neither a column nor the title says that there is any. */
function entitlementUntold(groups: Roster['rows']['groups'], table: Roster['table']): boolean {
  if (columnOf(table, 'hardship')) return false;
  if (/困难|贫困|建档立卡|脱贫|低保|特困|孤儿|残疾|低收入/.test(`${table.title}${table.sheet}`)) {
    return false;
  }
  return groups.some(({ shared: { due } }) => due.known && due.asksHardship && !due.average);
}
