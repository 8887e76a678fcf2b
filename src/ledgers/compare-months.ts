import { namesOf } from './counts-of';
import type { LedgerRow } from './ledger-row';
import type { MonthChanges } from './month-changes';
import { essence, LikenessIndex } from './similarity';

/** Problems as alike as this, of one unit, are one problem in other words. */
const SAME_PROBLEM = 0.6;

/**
 * Matches this period's rows with the last one's: first by problem and unit, then by unit under the
 * same official item where only one row is left on either side, then by a reworded problem. Numbers
 * and places on the sheet mean nothing: rows move.
 */
export function compareMonths(
  now: readonly LedgerRow[],
  before: readonly LedgerRow[],
  previous: MonthChanges['previous'],
): MonthChanges {
  const matching = new Matching(now, before);
  matching.byKey((row) => problemOf(row) && `${problemOf(row)} ${unitOf(row)}`);
  matching.byKey((row) => row.item && `${row.item} ${unitOf(row)}`);
  matching.byKey((row) => !row.item && inspectionOf(row) && `${inspectionOf(row)} ${unitOf(row)}`);
  matching.byLikeness();
  return { previous, ...matching.result() };
}

class Matching {
  private readonly partner = new Map<LedgerRow, LedgerRow>();
  private readonly taken = new Set<LedgerRow>();

  constructor(
    private readonly now: readonly LedgerRow[],
    private readonly before: readonly LedgerRow[],
  ) {}

  /** Pairs rows whose key stands exactly once on either side among those not yet paired. */
  byKey(keyOf: (row: LedgerRow) => string | false | undefined): void {
    const left = onlyOnes(this.openNow(), keyOf);
    const right = onlyOnes(this.openBefore(), keyOf);
    for (const [key, row] of left) {
      const other = right.get(key);
      if (other) this.pair(row, other);
    }
  }

  byLikeness(): void {
    const index = new LikenessIndex(this.openBefore(), problemOf);
    for (const row of this.openNow()) {
      const unit = unitOf(row);
      const other = index.best(
        problemOf(row),
        SAME_PROBLEM,
        (candidate) => !this.taken.has(candidate) && unitOf(candidate) === unit,
      );
      if (other) this.pair(row, other);
    }
  }

  result(): Pick<MonthChanges, 'matched' | 'added' | 'vanished'> {
    return {
      matched: this.now.flatMap((row) => {
        const before = this.partner.get(row);
        return before ? [{ now: row, before }] : [];
      }),
      added: this.openNow(),
      vanished: this.openBefore(),
    };
  }

  private pair(row: LedgerRow, other: LedgerRow): void {
    this.partner.set(row, other);
    this.taken.add(other);
  }

  private openNow(): LedgerRow[] {
    return this.now.filter((row) => !this.partner.has(row));
  }

  private openBefore(): LedgerRow[] {
    return this.before.filter((row) => !this.taken.has(row));
  }
}

function onlyOnes(
  rows: readonly LedgerRow[],
  keyOf: (row: LedgerRow) => string | false | undefined,
): ReadonlyMap<string, LedgerRow> {
  const found = new Map<string, LedgerRow | undefined>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key) found.set(key, found.has(key) ? undefined : row);
  }
  return new Map([...found].flatMap(([key, row]) => (row ? [[key, row] as const] : [])));
}

const problemOf = (row: LedgerRow): string => essence(row.texts.get('problem') ?? '');
const inspectionOf = (row: LedgerRow): string => essence(row.texts.get('inspection') ?? '');
const unitOf = (row: LedgerRow): string => {
  const units = namesOf(row.units);
  return units.length > 0 ? [...units].sort().join('、') : (row.texts.get('county') ?? '');
};
