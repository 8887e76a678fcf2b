import type { CheckResult } from '../../src/checks/check-result';
import type { Place } from '../../src/checks/finding';
import type { LedgerRow } from '../../src/ledgers/ledger-row';
import type { DeadlineReading } from '../../src/reading/deadline-reading';
import type { StatusReading } from '../../src/reading/status-reading';
import type { FieldId } from '../../src/tables/fields';
import { a1 } from '../../src/workbook/address';

/** One wording that stands in one or more cells and was read in one way. */
export interface ReadingGroup<Reading> {
  readonly reading: Reading;
  readonly places: readonly Place[];
  /** True where a person must decide: these stand first. */
  readonly doubtful: boolean;
}

export function deadlineGroups({
  ledgerRows,
}: CheckResult): readonly ReadingGroup<DeadlineReading>[] {
  return grouped(
    ledgerRows,
    ['deadline'],
    ({ deadline }) => deadline,
    ({ text, kind, start = '', end = '', altEnd = '', rule = '' }) =>
      [text, kind, start, end, altEnd, rule].join('\n'),
    ({ confirm, kind }) => confirm || kind === 'invalid',
  );
}

export function statusGroups({ ledgerRows }: CheckResult): readonly ReadingGroup<StatusReading>[] {
  return grouped(
    ledgerRows,
    ['progress', 'status', 'percent'],
    ({ status }) => status,
    ({ text, class: kind, certain }) => [text, kind, certain].join('\n'),
    ({ certain }) => !certain,
  );
}

function grouped<Reading>(
  rows: readonly LedgerRow[],
  fields: readonly FieldId[],
  readingOf: (row: LedgerRow) => Reading,
  keyOf: (reading: Reading) => string,
  isDoubtful: (reading: Reading) => boolean,
): readonly ReadingGroup<Reading>[] {
  const groups = new Map<string, { reading: Reading; places: Map<string, Place> }>();
  for (const row of rows) {
    const reading = readingOf(row);
    const key = keyOf(reading);
    const group = groups.get(key) ?? { reading, places: new Map<string, Place>() };
    groups.set(key, group);
    const at = fields.map((field) => row.cells.get(field)).find((cell) => cell !== undefined);
    if (!at) continue;
    // A merged deadline belongs to several rows and is one cell.
    const cell = a1(at.row, at.column);
    group.places.set(`${row.sheet}!${cell}`, { sheet: row.sheet, cell });
  }
  return [...groups.values()]
    .map(({ reading, places }) => ({
      reading,
      places: [...places.values()],
      doubtful: isDoubtful(reading),
    }))
    .sort((a, b) => Number(b.doubtful) - Number(a.doubtful));
}
