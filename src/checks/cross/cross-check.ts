import type { LedgerRow } from '../../ledgers/ledger-row';
import { likeness, SAME_FINDING, schoolIn, wording } from '../../ledgers/likeness';
import type { FieldId } from '../../tables/fields';
import type { Finding, Passed } from '../finding';
import { found, foundAt, placeText, relatedAt } from '../found';
import type { CaseCheck, List } from '../judgement';

/**
 * 自查 against 互查 against the 问题台账: what others found and the unit itself did not is 漏查, costs
 * points, and still belongs on the ledger. The likeness of a pair is shown; a person may differ.
 */
export const crossCheck: CaseCheck = {
  scope: 'case',
  *check({ lists }): Iterable<Finding | Passed> {
    const cross = lists.filter((list) => has(list, 'foundInSelfCheck') || has(list, 'checkGroup'));
    const ledger = lists.filter((list) => has(list, 'deadline') && has(list, 'problem'));
    const self = lists.filter(
      (list) => has(list, 'problem') && !cross.includes(list) && !ledger.includes(list),
    );
    if (cross.length === 0 || self.length === 0) return;
    const own = self.flatMap(({ rows }) => rows);
    const kept = ledger.flatMap(({ rows }) => rows);
    let paired = 0;
    for (const row of cross.flatMap(({ rows }) => rows)) {
      if (!row.texts.has('problem')) continue;
      if (mostAlike(row, own)) {
        paired++;
        continue;
      }
      yield* missed(row);
      if (ledger.length > 0 && !mostAlike(row, kept)) {
        const there = relatedAt(row, 'problem');
        yield found(
          'missing-from-ledger',
          { sheet: ledger[0]?.table.sheet ?? '', cell: '' },
          'problem',
          {
            params: { text: there.text, name: there.text, other: placeText(there) },
            related: [there],
          },
        );
      }
    }
    if (paired > 0)
      yield { code: 'self-check', params: { count: paired, stated: paired }, count: paired };
  },
};

function* missed(row: LedgerRow): Iterable<Finding> {
  yield foundAt('missed-in-self-check', row, 'problem', { params: { name: countyOf(row) } });
  const flag = row.texts.get('foundInSelfCheck') ?? '';
  if (/^(是|Y|y|√|✓|已|有)/.test(flag.trim())) {
    yield foundAt('missed-flag-wrong', row, 'foundInSelfCheck');
  } else if (row.cells.has('deduction') && !row.texts.has('deduction')) {
    yield foundAt('deduction-missing', row, 'deduction');
  }
}

/** The row of the same county that says the same in other words. */
function mostAlike(row: LedgerRow, rows: readonly LedgerRow[]): LedgerRow | undefined {
  const county = countyOf(row);
  const words = wording(problemOf(row), county);
  const school = schoolOf(row);
  let best: LedgerRow | undefined;
  let bestLikeness = SAME_FINDING;
  for (const other of rows) {
    if (countyOf(other) !== county) continue;
    const otherSchool = schoolOf(other);
    if (school && otherSchool && school !== otherSchool) continue;
    const like = likeness(words, wording(problemOf(other), county));
    if (like >= bestLikeness) {
      best = other;
      bestLikeness = like;
    }
  }
  return best;
}

const has = ({ table }: List, field: FieldId): boolean =>
  table.columns.some((column) => column.field === field);
const problemOf = (row: LedgerRow): string => row.texts.get('problem') ?? '';
const countyOf = (row: LedgerRow): string =>
  (row.texts.get('county') ?? row.texts.get('unit') ?? '').replace(/\s/g, '');
/** Of the 涉及学校 column, else of the problem's own words; its county's name is left out. */
const schoolOf = (row: LedgerRow): string | undefined =>
  schoolIn((row.texts.get('concerned') ?? problemOf(row)).replaceAll(countyOf(row), ''));
