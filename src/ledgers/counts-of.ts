import { STATUS_CLASSES, type StatusClass } from '../reading/status-reading';
import type { Counts, GroupCount } from './counts';
import type { LedgerRow } from './ledger-row';
import { TIMING_STATES, type TimingState } from './timing';
import type { NamesReading } from '../reading/names-reading';

/** Counts over rows; every partition adds up to `rows`, whatever the order of the rows. */
export function countsOf(rows: readonly LedgerRow[]): Counts {
  const byClass = zeroes<StatusClass>(STATUS_CLASSES);
  const byState = zeroes<TimingState>(TIMING_STATES);
  for (const { status, timing } of rows) {
    byClass[status.class]++;
    byState[timing.state]++;
  }
  return {
    rows: rows.length,
    hidden: rows.filter(({ hidden }) => hidden).length,
    byClass,
    byState,
    completion: { done: byClass.done, of: rows.length - byClass['not-applicable'] },
    filled: { done: rows.length - byClass.blank, of: rows.length },
    byCategory: groups(rows, (row) => [row.texts.get('category') ?? '']),
    byLeader: groups(rows, ({ leaders }) => namesOf(leaders)),
    byOffice: groups(rows, ({ offices }) => namesOf(offices)),
    byUnit: groups(rows, ({ units }) => namesOf(units)),
  };
}

/** The names that count: the register's where one is certain or probable, else as read. */
export function namesOf({ names }: NamesReading): readonly string[] {
  return [...new Set(names.map(({ known, nearMiss, name }) => known ?? nearMiss ?? name))];
}

/** In the order in which the groups first stand on the list; rows without a name come last as ''. */
function groups(
  rows: readonly LedgerRow[],
  keysOf: (row: LedgerRow) => readonly string[],
): readonly GroupCount[] {
  const byName = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const keys = keysOf(row);
    for (const key of keys.length === 0 ? [''] : keys) {
      const group = byName.get(key);
      if (group) group.push(row);
      else byName.set(key, [row]);
    }
  }
  const unnamed = byName.get('');
  if (unnamed) {
    byName.delete('');
    byName.set('', unnamed);
  }
  return [...byName].map(([name, members]) => groupCount(name, members));
}

function groupCount(name: string, rows: readonly LedgerRow[]): GroupCount {
  const having = (test: (row: LedgerRow) => boolean): number => rows.filter(test).length;
  return {
    name,
    rows: rows.length,
    done: having(({ status }) => status.class === 'done'),
    partial: having(({ status }) => status.class === 'partial'),
    notApplicable: having(({ status }) => status.class === 'not-applicable'),
    blank: having(({ status }) => status.class === 'blank'),
    overdue: having(({ timing: { state } }) => state === 'overdue' || state === 'overdue-blank'),
    dueSoon: having(({ timing: { state } }) => state === 'due-soon'),
  };
}

function zeroes<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = 0;
  return counts as Record<Key, number>;
}
