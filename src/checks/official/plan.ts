import type { LedgerRow } from '../../ledgers/ledger-row';
import { taskMatcher } from '../../ledgers/official-item';
import { essence, LikenessIndex } from '../../ledgers/similarity';
import type { Finding, Passed } from '../finding';
import { foundAt, placeOf, placeText, relatedAt } from '../found';
import type { CaseCheck, Judgement } from '../judgement';
import { substitutionsOf } from './substitutions';

/**
 * The plan's measures beside the list that carries them out, where the workbook shows both: the same
 * matter must bear one deadline and one wording. Nobody says here which of the two is right.
 */
export const planCheck: CaseCheck = {
  scope: 'case',
  *check(judgement): Iterable<Finding | Passed> {
    const plan = judgement.plans.flatMap(({ rows }) => rows);
    const rows = judgement.lists.flatMap((list) => list.rows);
    if (plan.length === 0 || rows.length === 0) return;
    const pairs = pairsOf(plan, rows, judgement);
    let agreeing = 0;
    for (const { task, row } of pairs) {
      const ends = [row.deadline.end, task.deadline.end] as const;
      if (ends[0] && ends[1] && ends[0] !== ends[1]) {
        const there = relatedAt(task, 'deadline');
        yield foundAt('plan-list-deadline-differs', row, 'deadline', {
          params: { otherText: there.text, other: placeText(there) },
          related: [there],
        });
      } else if (ends[0] && ends[1]) agreeing++;
      if (saysOtherwise(row.texts.get('inspection') ?? '', task.texts.get('inspection') ?? '')) {
        const there = relatedAt(task, 'inspection');
        yield foundAt('plan-list-text-differs', row, 'inspection', {
          params: { otherText: there.text, other: placeText(placeOf(task, 'inspection')) },
          related: [there],
        });
      }
    }
    yield* counts(plan, pairs, agreeing);
  },
};

/** Below this a row of the list is another matter than the plan's measure. */
const SAME_MATTER = 0.6;

const inspectionOf = (row: LedgerRow): string => essence(row.texts.get('inspection') ?? '');

interface Pair {
  readonly task: LedgerRow;
  readonly row: LedgerRow;
}

function pairsOf(
  plan: readonly LedgerRow[],
  rows: readonly LedgerRow[],
  { scheme }: Judgement,
): readonly Pair[] {
  const taskOf = taskMatcher(scheme.tasks);
  const index = new LikenessIndex(rows, inspectionOf);
  const pairs: Pair[] = [];
  for (const task of plan) {
    const text = task.texts.get('inspection') ?? '';
    const item = taskOf(text)?.item;
    const row = item
      ? rows.find((candidate) => candidate.item === item)
      : index.best(essence(text), SAME_MATTER, () => true);
    if (row) pairs.push({ task, row });
  }
  return pairs;
}

/** Texts longer than this are compared no further than their essence: the comparison is quadratic. */
const LONGEST = 1000;

/**
 * True where one text has other words of the same length in place of the other's, as a slip of the pen
 * does (补足 for 补助). What a list leaves out of the plan, or turns round, says nothing else.
 */
function saysOtherwise(list: string, plan: string): boolean {
  const [ours, theirs] = [essence(list), essence(plan)];
  if (ours === theirs || ours.length > LONGEST || theirs.length > LONGEST) return false;
  return substitutionsOf(ours, theirs).some(
    (change) => change.ours.length <= 2 && change.ours.length === change.theirs.length,
  );
}

function* counts(
  plan: readonly LedgerRow[],
  pairs: readonly Pair[],
  agreeing: number,
): Iterable<Passed> {
  if (pairs.length === plan.length) {
    const count = plan.length;
    yield { code: 'plan-tasks', params: { count, stated: pairs.length }, count };
  }
  if (agreeing > 0) {
    yield {
      code: 'deadlines-agree',
      params: { count: agreeing, stated: pairs.length },
      count: agreeing,
    };
  }
}
