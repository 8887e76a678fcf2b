import { readFigure } from '../../indicators/indicator';
import type { Scheme } from '../../schemes/scheme';
import type { Finding, Passed } from '../finding';
import { found, foundAt, placeText, relatedAt } from '../found';
import type { CaseCheck } from '../judgement';
import { countyOf, crossCase, type CrossPair } from './cross-pairs';

/** So many pairs are told one by one; of more the report tells all. */
const TOLD = 100;

/**
 * 自查 against 互查 against the 问题台账: what others found and the unit itself did not is 漏查, costs
 * points, and still belongs on the ledger. The likeness of a pair is shown; a person may differ.
 */
export const crossCheck: CaseCheck = {
  scope: 'case',
  *check({ lists, scheme }): Iterable<Finding | Passed> {
    const cross = crossCase(lists);
    if (!cross) return;
    const known = cross.pairs.filter((pair) => pair.known);
    for (const pair of cross.pairs.filter((each) => !each.known)) {
      yield* missed(pair, scheme);
      if (pair.onLedger !== false) continue;
      const there = relatedAt(pair.row, 'problem');
      yield found('missing-from-ledger', { sheet: cross.ledger ?? '', cell: '' }, 'problem', {
        params: { text: there.text, name: there.text, other: placeText(there) },
        related: [there],
      });
    }
    const count = known.length;
    if (count > 0) yield { code: 'self-check', params: { count, stated: count }, count };
    for (const { row, nearest } of known.slice(0, TOLD)) {
      if (!nearest) continue;
      const [here, there] = [relatedAt(row, 'problem'), relatedAt(nearest.row, 'problem')];
      const params = {
        ...{ here: placeText(here), text: here.text, other: placeText(there) },
        ...{ otherText: there.text, percent: percentOf(nearest.likeness) },
      };
      yield { code: 'self-check-pair', params, count: 1 };
    }
  },
};

export const percentOf = (likeness: number): string => `${Math.round(likeness * 100)}%`;

function* missed({ row, nearest }: CrossPair, scheme: Scheme): Iterable<Finding> {
  const there = nearest && relatedAt(nearest.row, 'problem');
  yield foundAt('missed-in-self-check', row, 'problem', {
    params: {
      name: countyOf(row),
      // The nearest one is shown, so that a person can say that it is the same after all.
      ...(there && {
        nearest: `${placeText(there)} “${there.text}”（${percentOf(nearest.likeness)}）`,
      }),
    },
    ...(there && { related: [there] }),
  });
  const flag = row.texts.get('foundInSelfCheck') ?? '';
  const deduction = row.texts.get('deduction');
  const expected = scheme.parameters.missedDeduction;
  if (/^(是|Y|y|√|✓|已|有)/.test(flag.trim())) {
    yield foundAt('missed-flag-wrong', row, 'foundInSelfCheck');
  } else if (row.cells.has('deduction') && deduction === undefined) {
    yield foundAt('deduction-missing', row, 'deduction', {
      ...(expected !== undefined && { params: { expected } }),
    });
  } else if (deduction !== undefined && expected !== undefined) {
    const stated = readFigure({ kind: 'text', text: deduction });
    // −0.5 and 0.5 are the same points taken off.
    if (stated === undefined || Math.abs(stated) !== expected) {
      yield foundAt('deduction-differs', row, 'deduction', { params: { expected } });
    }
  }
}
