import { sameChildren, termsLeftOut, type SameChild } from './duplicates';
import { groupKey, keyText, type GroupKey } from './group-key';
import { dueInTerm, type Due, type Pupil } from './pupil';
import { termName } from './term';

/** One line of the 汇总; amounts in 分. Over all groups rows, due and paid add up to the sum. */
export interface AidGroup extends GroupKey {
  readonly pupils: number;
  /** The rate of a school year that all rows of the group share; undefined where they differ. */
  readonly rateFen: number | undefined;
  readonly dueFen: number;
  /** After the rows of a child that do not count are taken out. */
  readonly dueWithoutDuplicatesFen: number;
  readonly paidFen: number;
  readonly rowsWithoutRate: number;
  readonly members: readonly Pupil[];
}

export interface AidSum {
  readonly rows: number;
  readonly paidFen: number;
  readonly dueFen: number;
  readonly dueWithoutDuplicatesFen: number;
  readonly rowsWithoutRate: number;
}

export interface AidTotals {
  readonly sum: AidSum;
  readonly groups: readonly AidGroup[];
}

/** Totals of rosters: the same under any order of rows and any split into sheets and workbooks. */
export function aidTotals(
  pupils: readonly Pupil[],
  same: readonly SameChild[] = sameChildren(pupils),
): AidTotals {
  const index = new GroupIndex();
  for (const pupil of pupils) add(index.of(pupil), pupil);
  // What a row loses to another of the same child is taken off its group's sum.
  for (const [pupil, terms] of termsLeftOut(same)) {
    const group = index.of(pupil);
    for (const term of terms) group.leftFen += dueInTerm(pupil, term) ?? 0;
  }
  const groups = index
    .all()
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, group]) => groupOf(group));
  const over = (of: (group: AidGroup) => number): number =>
    groups.reduce((sum, group) => sum + of(group), 0);
  return {
    sum: {
      rows: pupils.length,
      paidFen: over(({ paidFen }) => paidFen),
      dueFen: over(({ dueFen }) => dueFen),
      dueWithoutDuplicatesFen: over((group) => group.dueWithoutDuplicatesFen),
      rowsWithoutRate: over(({ rowsWithoutRate }) => rowsWithoutRate),
    },
    groups,
  };
}

interface Gathered {
  readonly key: GroupKey;
  readonly members: Pupil[];
  readonly rates: Set<number>;
  lastDue: Due | undefined;
  dueFen: number;
  leftFen: number;
  paidFen: number;
  without: number;
}

const nothingYet = (key: GroupKey): Gathered => ({
  key,
  members: [],
  rates: new Set(),
  lastDue: undefined,
  dueFen: 0,
  leftFen: 0,
  paidFen: 0,
  without: 0,
});

function add(group: Gathered, pupil: Pupil): void {
  const { due, paid } = pupil;
  group.members.push(pupil);
  group.paidFen += paid ?? 0;
  if (!due.known) {
    group.without++;
    return;
  }
  group.dueFen += due.fen;
  // Rows of one class share their due.
  if (due !== group.lastDue) for (const { yearFen } of due.parts) group.rates.add(yearFen);
  group.lastDue = due;
}

/** Finds the group of a row; rows alike ask for it but once. */
class GroupIndex {
  private readonly byKey = new Map<string, Gathered>();
  private readonly known = new Map<object, Gathered>();

  of(pupil: Pupil): Gathered {
    let found = this.known.get(pupil.alike);
    if (!found) {
      found = this.gathered(groupKey(pupil, termsText(pupil)));
      this.known.set(pupil.alike, found);
    }
    return found;
  }

  all(): [string, Gathered][] {
    return [...this.byKey];
  }

  private gathered(key: GroupKey): Gathered {
    const text = keyText(key);
    let found = this.byKey.get(text);
    if (!found) {
      found = nothingYet(key);
      this.byKey.set(text, found);
    }
    return found;
  }
}

/** A row over a whole school year is one group's row, not one of each term: its money stands once. */
const termsText = ({ terms, termText }: Pupil): string => {
  const [first, ...more] = terms;
  if (!first) return termText;
  return more.length === 0 ? termName(first) : terms.map(termName).join('+');
};

function groupOf(group: Gathered): AidGroup {
  const { key, members, rates, dueFen, leftFen, paidFen, without } = group;
  const [rate] = rates;
  return {
    ...key,
    pupils: members.length,
    rateFen: rates.size === 1 ? rate : undefined,
    dueFen,
    dueWithoutDuplicatesFen: dueFen - leftFen,
    paidFen,
    rowsWithoutRate: without,
    members,
  };
}
