import type { LedgerRow } from '../../ledgers/ledger-row';
import { likeness, SAME_FINDING, schoolIn, wording } from '../../ledgers/likeness';
import type { FieldId } from '../../tables/fields';
import type { List } from '../judgement';

/** A problem that others found, and what of the unit's own list says the same in other words. */
export interface CrossPair {
  readonly row: LedgerRow;
  /** The most alike row of the same county, whether alike enough or not. */
  readonly nearest?: { readonly row: LedgerRow; readonly likeness: number };
  /** True where the nearest is taken for the same problem. */
  readonly known: boolean;
  /** Whether the 问题台账 holds it; undefined where there is none, or where it was known. */
  readonly onLedger?: boolean;
}

export interface CrossCase {
  readonly pairs: readonly CrossPair[];
  /** The sheet of the 问题台账. */
  readonly ledger?: string;
}

/** 自查 against 互查 against 问题台账; undefined where the workbook has not both of the first. */
export function crossCase(lists: readonly List[]): CrossCase | undefined {
  const cross = lists.filter((list) => has(list, 'foundInSelfCheck') || has(list, 'checkGroup'));
  const ledger = lists.filter((list) => has(list, 'deadline') && has(list, 'problem'));
  const self = lists.filter(
    (list) => has(list, 'problem') && !cross.includes(list) && !ledger.includes(list),
  );
  if (cross.length === 0 || self.length === 0) return undefined;
  const own = self.flatMap(({ rows }) => rows);
  const kept = ledger.flatMap(({ rows }) => rows);
  const [first] = ledger;
  return {
    pairs: cross
      .flatMap(({ rows }) => rows)
      .filter((row) => row.texts.has('problem'))
      .map((row) => {
        const nearest = mostAlike(row, own);
        const known = isSame(nearest);
        return {
          row,
          known,
          ...(nearest && { nearest }),
          ...(first && !known && { onLedger: isSame(mostAlike(row, kept)) }),
        };
      }),
    ...(first && { ledger: first.table.sheet }),
  };
}

type Nearest = CrossPair['nearest'];
const isSame = (nearest: Nearest): boolean => (nearest?.likeness ?? 0) >= SAME_FINDING;

/** The row of the same county that comes nearest in words; another school is another problem. */
function mostAlike(row: LedgerRow, rows: readonly LedgerRow[]): Nearest {
  const county = countyOf(row);
  const words = wording(problemOf(row), county);
  const school = schoolOf(row);
  let best: Nearest;
  for (const other of rows) {
    if (countyOf(other) !== county) continue;
    const otherSchool = schoolOf(other);
    if (school && otherSchool && school !== otherSchool) continue;
    const like = likeness(words, wording(problemOf(other), county));
    if (!best || like > best.likeness) best = { row: other, likeness: like };
  }
  return best;
}

const has = ({ table }: List, field: FieldId): boolean =>
  table.columns.some((column) => column.field === field);
export const problemOf = (row: LedgerRow): string => row.texts.get('problem') ?? '';
export const countyOf = (row: LedgerRow): string =>
  (row.texts.get('county') ?? row.texts.get('unit') ?? '').replace(/\s/g, '');
/** Of the 涉及学校 column, else of the problem's own words; its county's name is left out. */
const schoolOf = (row: LedgerRow): string | undefined =>
  schoolIn((row.texts.get('concerned') ?? problemOf(row)).replaceAll(countyOf(row), ''));
